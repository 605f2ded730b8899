import { Worker } from "node:worker_threads";

/** A thread that runs a module of TypeScript. */
export const startThread = (module: URL, workerData: unknown): Worker =>
  new Worker(new URL("./start-worker.js", import.meta.url), { workerData, argv: [module.href] });
