/** What shaders make of numbers, against binary64: 2³² times, so nothing is allocated. @module */

/** Where a result belongs to a root away from 0: there an ULP is that of at least `scale`. */
export interface NearRoot {
  readonly from: number;
  readonly to: number;
}

export interface Findings {
  /** Numbers that are not NaN. */
  readonly judged: number;
  /** Of these, results that are the nearest number. */
  readonly nearest: number;
  /** Results of 0 where a subnormal number is right: WGSL lets a shader flush them. */
  readonly flushed: number;
  /** Results that are right, or less wrong, at 0 in place of their subnormal x. */
  readonly asAtZero: number;
  /** The others by their errors: up to one ULP, up to two, ...; the last entry has all larger ones as well. */
  readonly others: readonly number[];
  /** Results beyond the bound. */
  readonly failed: number;
  /** How many NaN were given, and answered by NaN. */
  readonly nan: { readonly given: number; readonly kept: number };
  /** Of the results that are not the nearest. */
  readonly worst: Worst;
}

export interface Worst {
  readonly ulp: number;
  readonly x: number;
  readonly actual: number;
  readonly expected: number;
}

export interface Question {
  readonly xs: Float32Array;
  readonly actual: Float32Array;
  /** What is right, to many more digits than those of f32: whatever is not its nearest number is looked at again. */
  readonly about: Float64Array;
  readonly near: readonly NearRoot[];
  readonly scale: number;
  readonly bound: number;
}

export const STEPS = 16;

export const NOTHING: Findings = {
  judged: 0,
  nearest: 0,
  others: Array.from({ length: STEPS }, () => 0),
  failed: 0,
  flushed: 0,
  asAtZero: 0,
  nan: { given: 0, kept: 0 },
  worst: { ulp: 0, x: NaN, actual: NaN, expected: NaN },
};

export const together = (a: Findings, b: Findings): Findings => ({
  judged: a.judged + b.judged,
  nearest: a.nearest + b.nearest,
  others: a.others.map((count, step) => count + b.others[step]!),
  failed: a.failed + b.failed,
  flushed: a.flushed + b.flushed,
  asAtZero: a.asAtZero + b.asAtZero,
  nan: { given: a.nan.given + b.nan.given, kept: a.nan.kept + b.nan.kept },
  worst: b.worst.ulp > a.worst.ulp ? b.worst : a.worst,
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Tally extends Mutable<Omit<Findings, "nan" | "others">> {
  readonly others: number[];
  readonly nan: Mutable<Findings["nan"]>;
}

/** Most results are the nearest, and only of the others the scalar function is asked, which takes many times as long. */
export function compare(scalar: (x: number) => number, question: Question): Findings {
  const { xs, actual, about } = question;
  const tally: Tally = { ...NOTHING, others: [...NOTHING.others], nan: { ...NOTHING.nan } };
  const zero = scalar(0);
  let nearest = 0;
  for (let index = 0; index < xs.length; index++) {
    const answer = actual[index]!;
    if (Math.fround(about[index]!) === answer) nearest += 1;
    else {
      const x = xs[index]!;
      lookAt(x, answer, scalar(x), zero, question, tally);
    }
  }
  return { ...tally, nearest: tally.nearest + nearest, judged: xs.length - tally.nan.given };
}

function lookAt(
  x: number,
  answer: number,
  expected: number,
  zero: number,
  { near, scale, bound }: Question,
  tally: Tally,
): void {
  if (x !== x) {
    tally.nan.given += 1;
    if (answer !== answer) tally.nan.kept += 1;
    return;
  }
  if (isSame(Math.fround(expected), answer)) tally.nearest += 1;
  else if (answer === 0 && isTiny(expected)) tally.flushed += 1;
  else {
    const least = isNear(near, x) ? scale : 0;
    const own = errorOf(answer, expected, least);
    const ulp = isTiny(x) ? Math.min(own, errorOf(answer, zero, least)) : own;
    if (ulp < own) tally.asAtZero += 1;
    else tally.others[Math.min(Math.max(Math.ceil(ulp), 1), STEPS) - 1]! += 1;
    if (!(ulp <= bound)) tally.failed += 1;
    if (ulp > tally.worst.ulp) tally.worst = { ulp, x, actual: answer, expected };
  }
}

const isSame = (a: number, b: number): boolean => a === b || (a !== a && b !== b);

function isNear(near: readonly NearRoot[], x: number): boolean {
  for (const { from, to } of near) if (from <= x && x <= to) return true;
  return false;
}

const LARGEST = (2 - 2 ** -23) * 2 ** 127;
const SMALLEST_NORMAL = 2 ** -126;
const isTiny = (value: number): boolean => Math.abs(value) < SMALLEST_NORMAL;

/** `ulpError` of f32, where the result is not the nearest number. */
export function errorOf(result: number, truth: number, scale: number): number {
  if (result !== result || truth !== truth) return result !== result && truth !== truth ? 0 : Infinity;
  if (truth === Infinity || truth === -Infinity) return result === truth ? 0 : Infinity;
  const unit = Math.max(ulpOf(truth), ulpOf(scale));
  if (result === Infinity || result === -Infinity)
    return Math.abs(
      (Math.sign(result) * LARGEST - truth) / unit + (Math.sign(result) * ulpOf(LARGEST)) / unit,
    );
  return Math.abs(result - truth) / unit;
}

/** By the exponent of a binary64 number, as it is stored. */
const ULPS = Float64Array.from({ length: 2048 }, (_, biased) => {
  const exponent = Math.min(Math.max(biased - 1023, -126), 127);
  return 2 ** (exponent - 23);
});
const word = new Float64Array(1);
/** The lower half first: WebGPU knows no other order. */
const halves = new Uint32Array(word.buffer);

function ulpOf(value: number): number {
  word[0] = value;
  return ULPS[(halves[1]! >>> 20) & 0x7ff]!;
}
