import type { Arithmetic } from "./arithmetic.ts";
import { constantValue } from "./constants.ts";
import { exponentOf } from "./formats.ts";
import { integerOperations, roundTiesToEven } from "./integers.ts";

const floats = new Float32Array(1);
const integers = new Int32Array(floats.buffer);
const double = new Float64Array(1);
const words = new BigInt64Array(double.buffer);

function bits(x: number): number {
  floats[0] = x;
  return integers[0]!;
}

function fromBits(pattern: number): number {
  integers[0] = pattern;
  return floats[0]!;
}

/** NaN where 2ᵏ is not a normal number: a kernel that relies on such a power shows at once. */
function powerOfTwo(k: number): number {
  return k < -126 || k > 127 ? NaN : fromBits((k + 127) << 23);
}

/**
 * a·b + c rounded once. The product is exact in binary64; the sum is rounded to odd there, after which rounding
 * to binary32 cannot go wrong twice (Boldo & Melquiond 2008, "Emulation of FMA and correctly rounded sums").
 */
export function fusedMultiplyAdd32(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  const back = sum - product;
  const rest = product - (sum - back) + (c - back);
  if (rest === 0 || !Number.isFinite(sum)) return Math.fround(sum);
  double[0] = sum;
  if ((words[0]! & 1n) === 0n) words[0] = words[0]! + (rest > 0 === sum > 0 ? 1n : -1n);
  return Math.fround(double[0]!);
}

const unfusedMultiplyAdd32 = (a: number, b: number, c: number): number => Math.fround(Math.fround(a * b) + c);

export interface Binary32Options {
  /** Whether `fma` rounds once; a kernel must be accurate either way. */
  readonly fused?: boolean;
}

/**
 * Single precision, rounding after every operation. One operation in binary64 rounded to binary32 is correctly
 * rounded for + − × ÷ √ (Figueroa 1995, "When is double rounding innocuous?").
 */
export function createBinary32({ fused = false }: Binary32Options = {}): Arithmetic<number> {
  return {
    name: fused ? "binary32 with fused multiply-add" : "binary32",
    literal: Math.fround,
    constant: (name) => Math.fround(constantValue(name)),
    negate: (a) => -a,
    add: (a, b) => Math.fround(a + b),
    subtract: (a, b) => Math.fround(a - b),
    multiply: (a, b) => Math.fround(a * b),
    divide: (a, b) => Math.fround(a / b),
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : a === b ? 0 : NaN),
    functions: {
      sqrt: (x: number) => Math.fround(Math.sqrt(x)),
      abs: Math.abs,
      min: Math.min,
      max: Math.max,
      floor: Math.floor,
      fma: fused ? fusedMultiplyAdd32 : unfusedMultiplyAdd32,
      round: roundTiesToEven,
      powerOfTwo,
      // Clearing 12 of the 23 stored bits leaves 12 significant ones, the leading bit included.
      highPart: (x: number) => fromBits(bits(x) & 0xfffff000),
      bits,
      fromBits,
      barrier: (value: number) => value,
      reciprocal: (d: number) => Math.fround(1 / d),
      exponent: exponentOf,
      ...integerOperations,
    },
  };
}

export const binary32: Arithmetic<number> = createBinary32();
