/** From multiprecision numbers to binary64. */
import { exponentOf, f64 } from "./formats.ts";
import { NEAREST, withPrecision } from "./mpfr.ts";
import type { Arena, Mpfr, Pointer } from "./mpfr.ts";
import { ulpOf } from "./ulp.ts";
import type { Reference } from "./ulp.ts";

/** high + low, each the binary64 number nearest to what is left; both may lose bits outside the normal range. */
export interface Pair {
  readonly high: number;
  readonly low: number;
}

export function toPair(mpfr: Mpfr, arena: Arena, a: Pointer): Pair {
  const high = mpfr.mpfr_get_d(a, NEAREST);
  if (!Number.isFinite(high)) return { high, low: 0 };
  const mark = arena.mark();
  const low = mpfr.mpfr_get_d(beyond(mpfr, arena, a, high), NEAREST);
  arena.release(mark);
  return { high, low };
}

export function toReference(mpfr: Mpfr, arena: Arena, a: Pointer): Reference {
  const rounded = mpfr.mpfr_get_d(a, NEAREST);
  if (mpfr.mpfr_number_p(a) === 0) return { nearest: rounded, rest: 0 };
  const nearest = Math.min(Math.max(rounded, -f64.max), f64.max);
  const mark = arena.mark();
  const difference = beyond(mpfr, arena, a, nearest);
  const ulpExponent = Math.max(exponentOf(nearest), f64.minExponent) - 52;
  mpfr.mpfr_mul_2si(difference, difference, -ulpExponent, NEAREST);
  const rest = mpfr.mpfr_get_d(difference, NEAREST);
  arena.release(mark);
  return { nearest, rest };
}

/** What the number is beyond the given binary64 number. */
function beyond(mpfr: Mpfr, arena: Arena, a: Pointer, high: number): Pointer {
  // The difference needs no more bits than from the top of the one to the bottom of the other.
  const rest = withPrecision(arena, mpfr.mpfr_get_prec(a) + 53, arena.take);
  mpfr.mpfr_sub_d(rest, a, high, NEAREST);
  return rest;
}

/** A millionth of a binary64 ULP: no verdict depends on it. */
const TOLERANCE = 2 ** -20;

/** From here on a number is only known to be far beyond the largest one. */
const FAR_BEYOND = 2 ** 40;

/** The number between two that are the same as far as results of binary64 can tell; undefined where they are not. */
export function agreedReference(lower: Reference, upper: Reference): Reference | undefined {
  if (isFarBeyond(lower) && (isFarBeyond(upper) || upper.nearest === Infinity)) return farBeyond(1);
  if (isFarBeyond(negated(upper)) && (isFarBeyond(negated(lower)) || lower.nearest === -Infinity))
    return farBeyond(-1);
  if (Object.is(lower.nearest, upper.nearest) && lower.rest === upper.rest) return lower;
  if (!Number.isFinite(lower.nearest) || !Number.isFinite(upper.nearest)) return undefined;
  const unit = ulpOf(f64, lower.nearest);
  const apart =
    (upper.nearest - lower.nearest) / unit + (upper.rest * (ulpOf(f64, upper.nearest) / unit) - lower.rest);
  return Math.abs(apart) < TOLERANCE ? lower : undefined;
}

const isFarBeyond = ({ nearest, rest }: Reference): boolean => nearest === f64.max && rest > FAR_BEYOND;

const negated = ({ nearest, rest }: Reference): Reference => ({ nearest: -nearest, rest: -rest });

const farBeyond = (sign: number): Reference => ({ nearest: sign * f64.max, rest: sign * Infinity });
