/** What shaders make of consecutive numbers, against the scalar package. @module */
import { exactly, f32, ulpError } from "../generator.ts";

/** Where a result belongs to a root away from 0: there an ULP is that of at least `scale`. */
export interface NearRoot {
  readonly from: number;
  readonly to: number;
}

export interface Findings {
  /** Numbers of either sign, and not NaN. */
  readonly judged: number;
  /** Of these, results that are the nearest number. */
  readonly nearest: number;
  /** Results beyond the bound. */
  readonly failed: number;
  readonly worst: {
    readonly ulp: number;
    readonly x: number;
    readonly actual: number;
    readonly expected: number;
  };
}

export interface Question {
  /** The bits of the first number; the others follow. */
  readonly start: number;
  readonly actual: Float32Array;
  readonly near: readonly NearRoot[];
  readonly scale: number;
  readonly bound: number;
}

export const NOTHING: Findings = {
  judged: 0,
  nearest: 0,
  failed: 0,
  worst: { ulp: -1, x: NaN, actual: NaN, expected: NaN },
};

export const together = (a: Findings, b: Findings): Findings => ({
  judged: a.judged + b.judged,
  nearest: a.nearest + b.nearest,
  failed: a.failed + b.failed,
  worst: b.worst.ulp > a.worst.ulp ? b.worst : a.worst,
});

/** The numbers whose bits follow `start`. */
export function consecutive(start: number, length: number): Float32Array<ArrayBuffer> {
  const bits = Uint32Array.from({ length }, (_, index) => start + index);
  return new Float32Array(bits.buffer);
}

export function compare(scalar: (x: number) => number, question: Question): Findings {
  const { start, actual, near, scale, bound } = question;
  const xs = consecutive(start, actual.length);
  const zero = scalar(0);
  let [judged, nearest, failed] = [0, 0, 0];
  let { worst } = NOTHING;
  for (const [index, x] of xs.entries()) {
    const answer = actual[index]!;
    const expected = scalar(x);
    judged += 1;
    if (Math.fround(expected) === answer) nearest += 1;
    const isNear = near.some(({ from, to }) => from <= x && x <= to);
    const ulp = errorOf({ x, answer, expected, zero }, isNear ? scale : 0);
    if (ulp > bound) failed += 1;
    if (ulp > worst.ulp) worst = { ulp, x, actual: answer, expected };
  }
  return { judged, nearest, failed, worst };
}

interface Answered {
  readonly x: number;
  readonly answer: number;
  readonly expected: number;
  /** What is right at 0. */
  readonly zero: number;
}

/** WGSL lets a shader flush subnormal numbers, be they inputs or results. */
function errorOf({ x, answer, expected, zero }: Answered, scale: number): number {
  const isTiny = (value: number): boolean => Math.abs(value) < f32.smallestNormal;
  if (isTiny(expected) && answer === 0) return 0;
  const ulp = ulpError(f32, answer, exactly(expected), scale);
  return x !== 0 && isTiny(x) ? Math.min(ulp, ulpError(f32, answer, exactly(zero), scale)) : ulp;
}
