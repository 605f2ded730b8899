import { type Job, rowLengthOf } from "../functions.ts";
import * as backward from "../naive/backward.ts";
import * as forward from "../naive/forward.ts";
import type { Contender, Task } from "./contender.ts";

type Forward = (x: Float32Array, rowLength: number) => Float32Array;
type Backward = (dy: Float32Array, saved: Float32Array, rowLength: number) => Float32Array;

export const NAIVE: Contender = { id: "naive", title: "loop in JS", bind: async (job) => taskOf(job) };

function taskOf({ measured: { name }, pass, length }: Job): Task | undefined {
  const rowLength = rowLengthOf(length);
  if (pass === "forward") {
    const run = (forward as Readonly<Record<string, Forward>>)[name];
    return run && { run: ({ x }) => run(x, rowLength) };
  }
  const run = (backward as Readonly<Record<string, Backward>>)[name];
  return run && { run: ({ dy, saved }) => run(dy, saved, rowLength) };
}
