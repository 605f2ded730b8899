import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type Greeting,
  packRun,
  type Reply,
  type Request,
  type ShaderRun,
  type ShaderSource,
  unpackData,
} from "./protocol.ts";

/** A child process that runs shaders. */
export interface ShaderProcess {
  readonly pid: number;
  /** Vendor, architecture and name of the device. */
  readonly device: string;
  run(run: ShaderRun): Promise<Float32Array<ArrayBuffer>>;
  /** Rejects with what the compiler says. */
  compile(source: ShaderSource): Promise<void>;
  stop(): Promise<void>;
}

/** The program that is the process. */
export interface Runtime {
  readonly program: string;
  readonly flags: readonly string[];
  /** What WebGPU is opened with. */
  readonly options: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Node, whose WebGPU is Dawn. It does not strip types before version 22, and finds "tsx" from the working directory only. */
export const node = (...options: string[]): Runtime => ({
  program: process.execPath,
  flags: ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href],
  options,
});

type Answer = Exclude<Reply, { readonly kind: "error" }>;

interface Pending {
  readonly resolve: (reply: Answer) => void;
  readonly reject: (error: Error) => void;
}

const GRACE_IN_MS = 5_000;

/** Starts the process with these variables beside the ones of this process. */
export async function startShaderProcess(
  environment: Readonly<Record<string, string>>,
  { program, flags, options, environment: own = {} }: Runtime = node(),
): Promise<ShaderProcess> {
  const child = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), options, {
    env: { ...process.env, ...own, ...environment },
    execPath: program,
    execArgv: [...flags],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const complaints = collect(child);
  const greeting = await firstMessage(child, complaints);
  if (greeting.kind === "failed") {
    await end(child);
    throw new Error(greeting.message);
  }
  const pending = new Map<number, Pending>();
  child.on("message", (reply: Reply) => settle(pending, reply));
  child.on("exit", () => {
    for (const { reject } of pending.values()) reject(ended(child, complaints()));
    pending.clear();
  });
  return {
    pid: child.pid ?? 0,
    device: greeting.device,
    async run(run) {
      const reply = await request(child, pending, { kind: "run", id: ++lastId, run: packRun(run) });
      if (reply.kind !== "output") throw new Error("the process that runs shaders answered no output");
      return new Float32Array(unpackData(reply.output));
    },
    async compile(source) {
      await request(child, pending, { kind: "compile", id: ++lastId, source });
    },
    stop: () => end(child),
  };
}

function collect(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4_000);
  });
  return () => text.trim();
}

function firstMessage(child: ChildProcess, complaints: () => string): Promise<Greeting> {
  return new Promise((resolve, reject) => {
    child.once("message", (greeting: Greeting) => resolve(greeting));
    child.once("error", reject);
    child.once("exit", () => reject(ended(child, complaints())));
  });
}

function settle(pending: Map<number, Pending>, reply: Reply): void {
  const waiting = pending.get(reply.id);
  pending.delete(reply.id);
  if (reply.kind === "error") waiting?.reject(new Error(reply.message));
  else waiting?.resolve(reply);
}

let lastId = 0;

function request(child: ChildProcess, pending: Map<number, Pending>, message: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (!child.connected) return reject(ended(child, ""));
    child.send(message);
    pending.set(message.id, { resolve, reject });
  });
}

function ended(child: ChildProcess, complaints: string): Error {
  const how = child.signalCode ?? `status ${child.exitCode}`;
  return new Error(`the process that runs shaders has ended with ${how}${complaints && `\n${complaints}`}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_IN_MS);
  if (child.connected) child.disconnect();
  await exit;
  clearTimeout(timer);
}
