/**
 * Intervals of binary64 numbers: quick, and wide enough to be certain. Arithmetic is rounded outwards by a unit in the
 * last place or two; functions of the engine by 64 of them, where fdlibm and its heirs err by less than 2.
 * @module
 */
import type { Arithmetic } from "./arithmetic.ts";
import { constantValue } from "./constants.ts";
import { Undecided } from "./extended.ts";

export interface Interval64 {
  readonly lower: number;
  readonly upper: number;
}

const entire: Interval64 = { lower: -Infinity, upper: Infinity };
export const point64 = (value: number): Interval64 => ({ lower: value, upper: value });

/** The next number or the one after it; what overflowed is beyond the largest one. */
const down = (x: number): number =>
  x === Infinity ? Number.MAX_VALUE : x - Math.abs(x) * 2 ** -52 - Number.MIN_VALUE;
const up = (x: number): number => -down(-x);

/** Ends that overflowed to NaN say nothing. */
const outwards = (lower: number, upper: number): Interval64 =>
  Number.isNaN(lower) || Number.isNaN(upper) ? entire : { lower: down(lower), upper: up(upper) };

const isPoint = (a: Interval64, value: number): boolean => a.lower === value && a.upper === value;

/** Products of two numbers of 24 bits are exact. */
const isShort = ({ lower, upper }: Interval64): boolean => lower === upper && Math.fround(lower) === lower;

/** Whether a sum is not rounded (Knuth's TwoSum finds no error). */
function isExact(a: number, b: number): boolean {
  const total = a + b;
  const part = total - a;
  return a - (total - part) + (b - part) === 0;
}

function add(a: Interval64, b: Interval64): Interval64 {
  if (isPoint(a, 0)) return b;
  if (isPoint(b, 0)) return a;
  if (a.lower === a.upper && b.lower === b.upper && isExact(a.lower, b.lower))
    return point64(a.lower + b.lower);
  return outwards(a.lower + b.lower, a.upper + b.upper);
}

const negate = (a: Interval64): Interval64 => ({ lower: -a.upper, upper: -a.lower });

function multiply(a: Interval64, b: Interval64): Interval64 {
  if (isPoint(a, 0) || isPoint(b, 1)) return a;
  if (isPoint(b, 0) || isPoint(a, 1)) return b;
  if (isShort(a) && isShort(b)) return point64(a.lower * b.lower);
  const [p, q, r, s] = [a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper];
  return outwards(Math.min(p, q, r, s), Math.max(p, q, r, s));
}

function divide(a: Interval64, b: Interval64): Interval64 {
  if (isPoint(b, 1)) return a;
  if (b.lower <= 0 && b.upper >= 0) return entire;
  if (isPoint(a, 0)) return a;
  const ratio = point64(a.lower / b.lower);
  if (isShort(ratio) && isShort(b) && isPoint(a, ratio.lower * b.lower)) return ratio;
  const [p, q, r, s] = [a.lower / b.lower, a.lower / b.upper, a.upper / b.lower, a.upper / b.upper];
  return outwards(Math.min(p, q, r, s), Math.max(p, q, r, s));
}

function compare(a: Interval64, b: Interval64): number {
  if (a.upper < b.lower) return -1;
  if (a.lower > b.upper) return 1;
  if (a.lower === a.upper && b.lower === b.upper) return a.lower - b.lower;
  throw new Undecided("the order of two intervals that overlap");
}

type Function = (a: Interval64) => Interval64;

const farDown = (x: number): number => down(x) - Math.abs(Math.min(x, Number.MAX_VALUE)) * 2 ** -46;
const farUp = (x: number): number => -farDown(-x);

/** Answers stay within the bounds of the function; one at which it is exact is named. */
function increasing(f: (x: number) => number, low: number, high: number, exactAt?: number): Function {
  return (a) => {
    if (exactAt !== undefined && isPoint(a, exactAt)) return point64(f(exactAt));
    const [lower, upper] = [f(a.lower), f(a.upper)];
    if (Number.isNaN(lower) || Number.isNaN(upper)) return { lower: low, upper: high };
    return { lower: Math.max(low, farDown(lower)), upper: Math.min(high, farUp(upper)) };
  };
}

/** Of a sine or cosine: nowhere steeper than 1. */
function periodic(f: (x: number) => number, exactAt?: number): Function {
  return (a) => {
    if (exactAt !== undefined && isPoint(a, exactAt)) return point64(f(exactAt));
    const reach = a.upper - a.lower;
    const value = f(a.lower);
    if (!(reach < 2) || Number.isNaN(value)) return { lower: -1, upper: 1 };
    return {
      lower: Math.max(-1, farDown(value - up(reach))),
      upper: Math.min(1, farUp(value + up(reach))),
    };
  };
}

function absolute(a: Interval64): Interval64 {
  if (a.lower >= 0) return a;
  return a.upper <= 0 ? negate(a) : { lower: 0, upper: Math.max(-a.lower, a.upper) };
}

const exactRoot: Function = (a) => {
  const root = Math.sqrt(a.lower);
  if (a.lower === a.upper && root * root === a.lower && Number.isInteger(root)) return point64(root);
  return increasing((x) => Math.sqrt(Math.max(0, x)), 0, Infinity)(a);
};

/** `kernel` computes the functions that engines lack: erf and erfc, to a few ULP. */
export function createIntervals64(kernel: (name: string, x: number) => number): Arithmetic<Interval64> {
  const erfc = increasing((x) => kernel("erfc", -x), 0, 2);
  return {
    name: "intervals of binary64",
    literal: point64,
    constant: (name) => outwards(constantValue(name), constantValue(name)),
    negate,
    add,
    subtract: (a, b) => add(a, negate(b)),
    multiply,
    divide,
    compare,
    functions: {
      exp: increasing(Math.exp, 0, Infinity, 0),
      expm1: increasing(Math.expm1, -1, Infinity, 0),
      log: increasing(Math.log, -Infinity, Infinity, 1),
      log1p: increasing(Math.log1p, -Infinity, Infinity, 0),
      sqrt: exactRoot,
      tanh: increasing(Math.tanh, -1, 1, 0),
      atan: increasing(Math.atan, -2, 2, 0),
      asinh: increasing(Math.asinh, -Infinity, Infinity, 0),
      erf: increasing((x) => kernel("erf", x), -1, 1, 0),
      erfc: (a) => erfc(negate(a)),
      floor: (a) => ({ lower: Math.floor(a.lower), upper: Math.floor(a.upper) }),
      sin: periodic(Math.sin, 0),
      cos: periodic(Math.cos, 0),
      abs: absolute,
    },
  };
}
