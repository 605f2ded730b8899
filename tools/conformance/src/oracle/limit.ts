import { agreedReference, exactly, f64, roundReference } from "../generator.ts";
import type { Reference } from "../generator.ts";
import type { Value } from "./workbench.ts";

/** 2¹⁰⁰⁰ is far out for every function of the vocabulary; even logarithms grow steadily from each to the next. */
const EXPONENTS = Array.from({ length: 8 }, (_, index) => Math.round(1000 * 1.25 ** index));

/** The mathematical limit at ±∞ from values far out; NaN where they neither settle nor shrink nor grow. */
export function limitAt(sign: 1 | -1, compute: (x: Value) => Reference): Reference {
  return limitOf(EXPONENTS.map((exponent) => compute({ sign, exponent })));
}

/** The same at 0, from the side that the sign tells. */
export function limitAtZero(sign: 1 | -1, compute: (x: Value) => Reference): Reference {
  return limitOf(EXPONENTS.map((exponent) => compute({ sign, exponent: -exponent })));
}

function limitOf(references: readonly Reference[]): Reference {
  const last = references.at(-1)!;
  if (references.every((one) => agreedReference(one, last) !== undefined)) return settled(last);
  // Beyond the range of binary64 a number rounds to 0 or to infinity, and shrinks or grows all the same.
  const values = references.map((reference) => roundReference(f64, reference));
  // A swing does not keep a factor from taking it to 0: signs do not matter.
  if (grow(values.map((value) => 1 / Math.abs(value)))) return exactly(0);
  const direction = Math.sign(values.at(-1)!);
  return exactly(grow(values.map((value) => value * direction)) ? direction * Infinity : NaN);
}

/**
 * Whether values rise without bound. The exponents of x are ever further apart, by a factor of 1.25: even the steps
 * of log log x keep their size, while those of the slowest decay, 1 / log x, shrink to 0.8.
 */
function grow(values: readonly number[]): boolean {
  const rise = (index: number): number => values[index]! - values[index - 1]!;
  return values.every((value, index) => {
    if (index === 0 || value === Infinity) return true;
    return rise(index) > 0 && (index === 1 || rise(index) >= 0.9 * rise(index - 1));
  });
}

/** A limit that is a number of binary64 is meant exactly: what is left is the distance of the last value from it. */
function settled(value: Reference): Reference {
  const rounded = roundReference(f64, value);
  return !Number.isFinite(rounded) || Math.abs(value.rest) < 2 ** -20 ? exactly(rounded) : value;
}
