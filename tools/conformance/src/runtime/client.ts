/** Functions of tests, run where WebGPU is. @module */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { node } from "../adapters/wgsl/process.ts";
import { swiftshaderEnvironment, unpackSwiftshader } from "../adapters/wgsl/swiftshader.ts";
import type { Tools } from "./tools.ts";
import type { Reply, Request } from "./worker.ts";

export interface DeviceProcess {
  /** What the function answers of a device of its own. It is sent as text: it sees what it is given, and nothing else. */
  readonly run: <T, A = undefined>(
    task: (tools: Tools, argument: A) => T,
    argument?: A,
  ) => Promise<Awaited<T>>;
  readonly stop: () => void;
}

/** On SwiftShader, or with SUBGRAD_GPU=1 on the machine's own GPU. */
export function startDeviceProcess(): DeviceProcess {
  const environment = process.env["SUBGRAD_GPU"] === "1" ? {} : swiftshaderEnvironment(unpackSwiftshader());
  const child = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), {
    env: { ...process.env, ...environment },
    execArgv: [...node().flags],
    serialization: "advanced",
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on("message", (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  child.on("exit", () => {
    for (const [id, settle] of waiting) settle({ id, name: "Error", message: ended(child) });
    waiting.clear();
  });
  let lastId = 0;
  return {
    stop() {
      if (child.connected) child.disconnect();
    },
    run(task, argument) {
      const request: Request = { id: ++lastId, source: task.toString(), argument };
      return new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error(ended(child)));
        child.send(request);
        waiting.set(request.id, (reply) => {
          if ("value" in reply) resolve(reply.value as never);
          else reject(new Error(`${reply.name}: ${reply.message}`));
        });
      });
    },
  };
}

const ended = ({ signalCode, exitCode }: ChildProcess): string =>
  `the process with the device has ended with ${signalCode ?? `status ${exitCode}`}`;
