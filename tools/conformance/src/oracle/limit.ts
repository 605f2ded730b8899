import { agreedReference, exactly } from "../generator.ts";
import type { Reference } from "../generator.ts";
import type { Value } from "./workbench.ts";

/** 2¹⁰⁰⁰ is far out for every function of the vocabulary; even log grows by 1.4 from each to the next. */
const EXPONENTS = [1000, 1400, 2000, 2800, 4000];
const LEAST_RATIO = 1.2;

/** The mathematical limit at ±∞ from values far out; NaN where they neither settle nor grow nor shrink. */
export function limitAt(sign: 1 | -1, compute: (x: Value) => Reference): Reference {
  const values = EXPONENTS.map((exponent) => compute({ sign, exponent }));
  const last = values.at(-1)!;
  const each = (test: (next: Reference, before: Reference) => boolean): boolean =>
    values.every((value, index) => index === 0 || test(value, values[index - 1]!));
  if (each((next, before) => agreedReference(next, before) !== undefined)) return settled(last);
  if (each((next, before) => grows(next, before))) return exactly(Math.sign(last.nearest) * Infinity);
  return each((next, before) => grows(before, next)) ? exactly(0) : exactly(NaN);
}

/** Numbers that are out of range have one sign in common, and no more can be said of them. */
function grows(next: Reference, before: Reference): boolean {
  const ratio = next.nearest / before.nearest;
  return ratio >= LEAST_RATIO || (isFarOut(next) && ratio > 0);
}

const isFarOut = ({ nearest, rest }: Reference): boolean =>
  Math.abs(rest) > 1 || Math.abs(nearest) === Infinity;

/** A limit that is a number of binary64 is meant exactly: what is left is the distance of the last value from it. */
function settled(value: Reference): Reference {
  if (isFarOut(value)) return exactly(Math.sign(value.nearest) * Infinity);
  return Math.abs(value.rest) < 2 ** -20 ? exactly(value.nearest) : value;
}
