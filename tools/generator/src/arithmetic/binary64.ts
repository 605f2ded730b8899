import type { Arithmetic } from "./arithmetic.ts";
import { constantValue } from "./constants.ts";
import { exponentOf } from "./formats.ts";
import { integerOperations, roundTiesToEven } from "./integers.ts";

const view = new DataView(new ArrayBuffer(8));

/** NaN where 2ᵏ is not a normal number: a kernel that relies on such a power shows at once. */
function powerOfTwo(k: number): number {
  if (k < -1022 || k > 1023) return NaN;
  view.setUint32(0, (k + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** Numbers of JavaScript. The functions are those that ECMAScript defines exactly, and the kernel operations. */
export const binary64: Arithmetic<number> = {
  name: "binary64",
  literal: (value) => value,
  constant: constantValue,
  negate: (a) => -a,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : a === b ? 0 : NaN),
  functions: {
    sqrt: Math.sqrt,
    abs: Math.abs,
    min: Math.min,
    max: Math.max,
    floor: Math.floor,
    fma: (a: number, b: number, c: number) => a * b + c,
    round: roundTiesToEven,
    powerOfTwo,
    highPart: Math.fround,
    barrier: (value: number) => value,
    reciprocal: (d: number) => 1 / d,
    exponent: exponentOf,
    ...integerOperations,
  },
};
