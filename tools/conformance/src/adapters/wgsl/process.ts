/** A child process in which WebGPU lives, and which answers questions one after another. @module */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Greeting, Reply, Request } from "./replies.ts";

export interface Served<Question, Answer> {
  readonly pid: number;
  /** Vendor, architecture and name of the device. */
  readonly device: string;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** The program that is the process. */
export interface Runtime {
  readonly program: string;
  readonly flags: readonly string[];
  /** What WebGPU is opened with, or else the module's arguments. */
  readonly options: readonly string[];
  /** What runs shaders in place of worker.ts. */
  readonly worker?: URL;
  readonly environment?: Readonly<Record<string, string>>;
}

export type Environment = Readonly<Record<string, string>>;

/** Node, whose WebGPU is Dawn. It does not strip types before version 22, and finds "tsx" from the working directory only. */
export const node = (...options: string[]): Runtime => ({
  program: process.execPath,
  flags: ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href],
  options,
});

interface Pending<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const GRACE_IN_MS = 5_000;

/** Starts a module that serves (serve.ts) with these variables beside the ones of this process. */
export async function startServed<Question, Answer>(
  module: URL,
  environment: Environment,
  { program, flags, options, environment: own = {} }: Runtime = node(),
): Promise<Served<Question, Answer>> {
  const child = fork(fileURLToPath(module), options, {
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
  const pending = new Map<number, Pending<Answer>>();
  child.on("message", (reply: Reply<Answer>) => settle(pending, reply));
  child.on("exit", () => {
    for (const { reject } of pending.values()) reject(ended(child, complaints()));
    pending.clear();
  });
  return {
    pid: child.pid ?? 0,
    device: greeting.device,
    ask: (question: Question) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(ended(child, ""));
        const request: Request<Question> = { id: ++lastId, question };
        child.send(request);
        pending.set(request.id, { resolve, reject });
      }),
    stop: () => end(child),
  };
}

let lastId = 0;

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

function settle<Answer>(pending: Map<number, Pending<Answer>>, reply: Reply<Answer>): void {
  const waiting = pending.get(reply.id);
  pending.delete(reply.id);
  if ("error" in reply) waiting?.reject(new Error(reply.error));
  else waiting?.resolve(reply.answer);
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
