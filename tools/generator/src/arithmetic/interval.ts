/**
 * Interval arithmetic over MPFR with outward rounding (Revol & Rouillier 2005, "Motivations for an arbitrary
 * precision interval arithmetic library"): the true value lies between the ends, whatever was rounded on the way.
 * @module
 */
import { DOWN, NEAREST, UP } from "./mpfr.ts";
import type { Arena, Mpfr, Pointer, Rounding } from "./mpfr.ts";

/** Two ends that are one pointer are an exact number, or NaN. */
export interface Interval {
  readonly lower: Pointer;
  readonly upper: Pointer;
}

/** Where numbers live. */
export interface Workspace {
  readonly mpfr: Mpfr;
  readonly arena: Arena;
}

/** MPFR functions; they answer 0 where the result is exact. */
export type Unary = (result: Pointer, a: Pointer, rounding: Rounding) => number;
export type Binary = (result: Pointer, a: Pointer, b: Pointer, rounding: Rounding) => number;

export const isExact = (a: Interval): boolean => a.lower === a.upper;

export const isNaNumber = ({ mpfr }: Workspace, a: Interval): boolean => mpfr.mpfr_nan_p(a.lower) !== 0;

export const isZero = ({ mpfr }: Workspace, a: Interval): boolean =>
  isExact(a) && mpfr.mpfr_zero_p(a.lower) !== 0;

/** 1 from 0 upwards, −1 from 0 downwards, 0 for both signs. */
export const signOf = ({ mpfr }: Workspace, a: Interval): number =>
  mpfr.mpfr_sgn(a.lower) >= 0 ? 1 : mpfr.mpfr_sgn(a.upper) <= 0 ? -1 : 0;

/** A binary64 number. */
export function point({ mpfr, arena }: Workspace, value: number): Interval {
  const result = withAtLeast(arena, 53);
  mpfr.mpfr_set_d(result, value, NEAREST);
  return { lower: result, upper: result };
}

function withAtLeast(arena: Arena, bits: number): Pointer {
  const { precision } = arena;
  arena.precision = Math.max(precision, bits);
  const result = arena.take();
  arena.precision = precision;
  return result;
}

/** Nothing is known. */
export function entire(space: Workspace): Interval {
  return { lower: point(space, -Infinity).lower, upper: point(space, Infinity).lower };
}

/** All numbers between two; everything where an end is not a number. */
export function hull(space: Workspace, lower: Pointer, upper: Pointer): Interval {
  return space.mpfr.mpfr_unordered_p(lower, upper) === 0 ? { lower, upper } : entire(space);
}

/** A correctly rounded operation on exact numbers: one evaluation gives both ends. */
export function rounded(
  space: Workspace,
  compute: (result: Pointer, rounding: Rounding) => number,
): Interval {
  const { mpfr, arena } = space;
  const lower = arena.take();
  if (compute(lower, DOWN) === 0) return { lower, upper: lower };
  const upper = arena.take();
  mpfr.mpfr_set(upper, lower, NEAREST);
  mpfr.mpfr_nextabove(upper);
  return { lower, upper };
}

/** Further by one unit in the last place on either side. */
export function widen({ mpfr, arena }: Workspace, a: Interval): Interval {
  const lower = arena.take();
  const upper = arena.take();
  mpfr.mpfr_set(lower, a.lower, DOWN);
  mpfr.mpfr_set(upper, a.upper, UP);
  mpfr.mpfr_nextbelow(lower);
  mpfr.mpfr_nextabove(upper);
  return { lower, upper };
}

function apply(space: Workspace, operation: Unary, a: Pointer, rounding: Rounding): Pointer {
  const result = space.arena.take();
  operation(result, a, rounding);
  return result;
}

function combine(space: Workspace, operation: Binary, a: Pointer, b: Pointer, rounding: Rounding): Pointer {
  const result = space.arena.take();
  operation(result, a, b, rounding);
  return result;
}

export function negate(space: Workspace, a: Interval): Interval {
  const lower = flipped(space, a.upper);
  return { lower, upper: isExact(a) ? lower : flipped(space, a.lower) };
}

function flipped(space: Workspace, end: Pointer): Pointer {
  const { mpfr, arena } = space;
  const before = arena.precision;
  arena.precision = mpfr.mpfr_get_prec(end);
  const result = apply(space, mpfr.mpfr_neg, end, NEAREST);
  arena.precision = before;
  return result;
}

export function add(space: Workspace, a: Interval, b: Interval): Interval {
  const { mpfr_add } = space.mpfr;
  return pairwise(space, mpfr_add, a, b, () =>
    hull(
      space,
      combine(space, mpfr_add, a.lower, b.lower, DOWN),
      combine(space, mpfr_add, a.upper, b.upper, UP),
    ),
  );
}

export function subtract(space: Workspace, a: Interval, b: Interval): Interval {
  const { mpfr_sub } = space.mpfr;
  return pairwise(space, mpfr_sub, a, b, () =>
    hull(
      space,
      combine(space, mpfr_sub, a.lower, b.upper, DOWN),
      combine(space, mpfr_sub, a.upper, b.lower, UP),
    ),
  );
}

export function multiply(space: Workspace, a: Interval, b: Interval): Interval {
  return pairwise(space, space.mpfr.mpfr_mul, a, b, () => {
    if (isZero(space, a)) return a;
    return isZero(space, b) ? b : product(space, a, b);
  });
}

export function divide(space: Workspace, a: Interval, b: Interval): Interval {
  // The sign of an infinite quotient would be that of a zero, which stands for a real number here.
  if (isZero(space, b)) return point(space, NaN);
  return pairwise(space, space.mpfr.mpfr_div, a, b, () => quotient(space, a, b));
}

function pairwise(
  space: Workspace,
  operation: Binary,
  a: Interval,
  b: Interval,
  otherwise: () => Interval,
): Interval {
  if (isNaNumber(space, a)) return a;
  if (isNaNumber(space, b)) return b;
  if (!isExact(a) || !isExact(b)) return otherwise();
  return rounded(space, (result, rounding) => operation(result, a.lower, b.lower, rounding));
}

function product(space: Workspace, a: Interval, b: Interval): Interval {
  const { mpfr_mul, mpfr_min, mpfr_max } = space.mpfr;
  const signA = signOf(space, a);
  const signB = signOf(space, b);
  if (signB < 0) return negate(space, product(space, a, negate(space, b)));
  if (signB > 0) {
    const low = combine(space, mpfr_mul, a.lower, signA > 0 ? b.lower : b.upper, DOWN);
    return hull(space, low, combine(space, mpfr_mul, a.upper, signA < 0 ? b.lower : b.upper, UP));
  }
  if (signA !== 0) return product(space, b, a);
  const corner = (x: Pointer, y: Pointer, rounding: Rounding): Pointer =>
    combine(space, mpfr_mul, x, y, rounding);
  const lows = [corner(a.lower, b.upper, DOWN), corner(a.upper, b.lower, DOWN)] as const;
  const highs = [corner(a.lower, b.lower, UP), corner(a.upper, b.upper, UP)] as const;
  return hull(space, combine(space, mpfr_min, ...lows, DOWN), combine(space, mpfr_max, ...highs, UP));
}

function quotient(space: Workspace, a: Interval, b: Interval): Interval {
  const { mpfr_div, mpfr_sgn } = space.mpfr;
  if (isZero(space, a) && (mpfr_sgn(b.lower) > 0 || mpfr_sgn(b.upper) < 0)) return a;
  if (signOf(space, b) < 0) return negate(space, quotient(space, a, negate(space, b)));
  if (mpfr_sgn(b.lower) <= 0) return entire(space);
  const sign = signOf(space, a);
  const low = combine(space, mpfr_div, a.lower, sign > 0 ? b.upper : b.lower, DOWN);
  return hull(space, low, combine(space, mpfr_div, a.upper, sign < 0 ? b.upper : b.lower, UP));
}
