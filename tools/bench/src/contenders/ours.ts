import * as fast from "@subgrad/batch";
import * as exact from "@subgrad/batch/exact";
import { type Job, type Measured, type Pass, rowLengthOf } from "../functions.ts";
import type { Contender, Sample, Task } from "./contender.ts";

type FloatArray = Float32Array | Float64Array;
type Options<A> = Readonly<Record<string, number | A>>;
type Forward = <A extends FloatArray>(x: A, options: Options<A>) => A;
type Backward = <A extends FloatArray>(dy: A, saved: A, options: Options<A>) => A;
type Library = Readonly<Record<string, unknown>>;

/** What ratios are ratios to. */
export const FAST = "fast";

export const OURS: readonly Contender[] = [
  { id: FAST, title: "subgrad", bind: async (job) => newArrays(fast, job) },
  { id: "out", title: "subgrad, `out`", bind: async (job) => oneArray(fast, job) },
  { id: "exact", title: "subgrad, exact", bind: async (job) => newArrays(exact, job) },
];

function newArrays(library: Library, job: Job): Task {
  return taskOf(library, job, optionsOf(job.measured, job.length));
}

/** Writes all results into the same array, which saves making one. */
function oneArray(library: Library, job: Job): Task {
  const out = new Float32Array(job.length);
  return taskOf(library, job, { ...optionsOf(job.measured, job.length), out });
}

function taskOf(library: Library, { measured, pass }: Job, options: Options<Float32Array>): Task {
  if (pass === "forward") {
    const forward = functionOf<Forward>(library, measured, pass);
    return { run: ({ x }) => forward(x, options) };
  }
  const backward = functionOf<Backward>(library, measured, pass);
  return { run: ({ dy, saved }) => backward(dy, saved, options) };
}

const optionsOf = ({ options, ofRows }: Measured, length: number): Readonly<Record<string, number>> =>
  ofRows ? { ...options, rowLength: rowLengthOf(length) } : options;

/** In binary64: within a few ULP of f64 of the truth, as the conformance suite proves, so the truth for f32. */
export function truthFor({ measured, pass, length }: Job, { x, dy, saved }: Sample): Float64Array {
  const options = optionsOf(measured, length);
  if (pass === "forward") return functionOf<Forward>(exact, measured, pass)(Float64Array.from(x), options);
  const backward = functionOf<Backward>(exact, measured, pass);
  return backward(Float64Array.from(dy), Float64Array.from(saved), options);
}

/** What forward leaves for backward. */
export const savedFor = (measured: Measured, x: Float32Array): Float32Array =>
  measured.ofRows ? functionOf<Forward>(exact, measured, "forward")(x, optionsOf(measured, x.length)) : x;

function functionOf<F>(library: Library, { name }: Measured, pass: Pass): F {
  const found = library[pass === "forward" ? name : `${name}Backward`];
  if (typeof found !== "function") throw new Error(`bench: @subgrad/batch has no ${pass} of ${name}`);
  return found as F;
}
