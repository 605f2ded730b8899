import { parentPort, workerData } from "node:worker_threads";
import * as scalar from "@subgrad/scalar";
import { compare } from "./compare.ts";
import type { Question } from "./compare.ts";

const { name, parameters } = workerData as { name: string; parameters: readonly number[] };
const fn = (scalar as unknown as Record<string, (...values: readonly number[]) => number>)[name]!;

parentPort!.on("message", (question: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  parentPort!.postMessage(compare((x) => fn(x, ...parameters), question));
});
