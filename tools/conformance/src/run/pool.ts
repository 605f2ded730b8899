import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Model } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import { startThread } from "./thread.ts";
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

/** A thread that has answered goes on with the next task at once, however busy this one is. */
const TASKS_AT_ONCE = 2;

interface Thread {
  readonly worker: Worker;
  /** What it was given, in order: answers come in that order. */
  readonly given: Job[];
}

/** Threads that compute references; each starts when there is a task for it. */
export function createPool(model: Model, size: number = availableParallelism()): Pool {
  const waiting: Job[] = [];
  const threads: Thread[] = [];
  const give = (thread: Thread): void => {
    while (thread.given.length < TASKS_AT_ONCE && waiting.length > 0) {
      const job = waiting.shift()!;
      thread.given.push(job);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
      thread.worker.postMessage(job.task);
    }
  };
  const start = (): Thread => {
    const worker = startThread(new URL("./worker.ts", import.meta.url), model);
    const thread: Thread = { worker, given: [] };
    worker.on("message", (reply: Reply) => {
      const job = thread.given.shift()!;
      if ("error" in reply) job.reject(new Error(reply.error));
      else job.resolve(reply.references);
      give(thread);
    });
    // A thread that broke down does not come back: another one does what still waits.
    worker.on("error", (error: Error) => {
      threads.splice(threads.indexOf(thread), 1);
      for (const lost of thread.given.splice(0)) lost.reject(error);
      if (waiting.length > 0) give(start());
    });
    threads.push(thread);
    return thread;
  };
  return {
    references: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        const thread = leastBusy(threads);
        give(thread === undefined || (thread.given.length > 0 && threads.length < size) ? start() : thread);
      }),
    stop: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

const leastBusy = ([first, ...others]: readonly Thread[]): Thread | undefined =>
  others.reduce((least, one) => (least && one.given.length < least.given.length ? one : least), first);
