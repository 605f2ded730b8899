import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Model } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import type { Reply, Task } from "./tasks.ts";

export interface Pool {
  references(task: Task): Promise<References>;
  stop(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (references: References) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that compute references; each starts when there is a task for it. */
export function createPool(model: Model, size: number = availableParallelism()): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const workers: Worker[] = [];
  const next = (worker: Worker): void => {
    const job = waiting.shift();
    if (job === undefined) {
      idle.push(worker);
      return;
    }
    worker.once("message", (reply: Reply) => {
      worker.removeAllListeners("error");
      if ("error" in reply) job.reject(new Error(reply.error));
      else job.resolve(reply.references);
      next(worker);
    });
    // A thread that broke down does not come back: what waits would wait for ever.
    worker.once("error", (error: Error) => {
      for (const lost of [job, ...waiting.splice(0)]) lost.reject(error);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    worker.postMessage(job.task);
  };
  const start = (): Worker => {
    const worker = new Worker(new URL("./start-worker.js", import.meta.url), { workerData: model });
    workers.push(worker);
    return worker;
  };
  return {
    references: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        const worker = idle.pop() ?? (workers.length < size ? start() : undefined);
        if (worker !== undefined) next(worker);
      }),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
