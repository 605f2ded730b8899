/**
 * Functions that only grow, or only shrink, over intervals. The ends of an interval are mostly so near each other that
 * one evaluation and a bound of the slope enclose both values as narrowly as two evaluations do, in half the time.
 * @module
 */
import { hull, isExact, rounded } from "./interval.ts";
import type { Interval, Workspace } from "./interval.ts";
import { DOWN, NEAREST, UP } from "./mpfr.ts";
import type { Pointer, Rounding } from "./mpfr.ts";

/** Those of MPFR that grow wherever they are defined, which is from some number on. */
export type Growing =
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "sqrt"
  | "tanh"
  | "atan"
  | "asinh"
  | "erf"
  | "rint_floor";

/**
 * At least f(b) − f(a), for two numbers that are `width` apart, at most 2⁻¹⁰; `value` is at least the lesser of the
 * two values. Undefined where a bound would be much too large.
 */
type Rise = (space: Workspace, a: Interval, value: Pointer, width: Pointer) => Pointer | undefined;

/** With a slope of at most 1, or 2/√π; where it is much less, two evaluations enclose more narrowly. */
const bySlope =
  (steepest: number): Rise =>
  ({ mpfr, arena }, _, value, width) => {
    if (mpfr.mpfr_get_exp(width) > mpfr.mpfr_get_exp(value) - arena.precision + 3) return undefined;
    mpfr.mpfr_mul_d(width, width, steepest, UP);
    return width;
  };

const atMost1 = bySlope(1);
const atMostThatOfErf = bySlope(1.25);

/** At least value · (eᵗ − 1) for a positive value and a t of at most 2⁻¹⁰, for which eᵗ − 1 ≤ t · (1 + 2⁻¹⁰). */
export function riseOfExp({ mpfr }: Workspace, value: Pointer, t: Pointer): Pointer {
  mpfr.mpfr_mul_d(t, t, 1 + 2 ** -10, UP);
  mpfr.mpfr_mul(t, t, value, UP);
  return t;
}

const RISES: { readonly [name in Growing]?: Rise } = {
  exp: (space, _, value, width) => riseOfExp(space, value, width),
  expm1: (space, _, value, width) => {
    const exponential = space.arena.take();
    space.mpfr.mpfr_add_ui(exponential, value, 1, UP);
    return riseOfExp(space, exponential, width);
  },
  // Logarithms are concave: their slope is steepest at the lower end.
  log: ({ mpfr }, a, _, width) => {
    mpfr.mpfr_div(width, width, a.lower, UP);
    return width;
  },
  log1p: ({ mpfr, arena }, a, _, width) => {
    const argument = arena.take();
    mpfr.mpfr_add_ui(argument, a.lower, 1, DOWN);
    mpfr.mpfr_div(width, width, argument, UP);
    return width;
  },
  tanh: atMost1,
  atan: atMost1,
  asinh: atMost1,
  erf: atMostThatOfErf,
};

export function increasing(space: Workspace, name: Growing, a: Interval): Interval {
  const { mpfr } = space;
  const operation = mpfr[`mpfr_${name}`];
  if (isExact(a)) return rounded(space, (result, rounding) => operation(result, a.lower, rounding));
  const lower = valueAt(space, operation, a.lower, DOWN);
  const upper = otherEnd(space, a, lower, RISES[name]) ?? valueAt(space, operation, a.upper, UP);
  return mpfr.mpfr_nan_p(upper) === 0 ? hull(space, lower, upper) : { lower: upper, upper };
}

/** erfc, up to about 1: farther out it has a slope of its own. */
export function decreasingErfc(space: Workspace, a: Interval): Interval {
  const { mpfr_erfc } = space.mpfr;
  if (isExact(a)) return rounded(space, (result, rounding) => mpfr_erfc(result, a.lower, rounding));
  const lower = valueAt(space, mpfr_erfc, a.upper, DOWN);
  const upper = otherEnd(space, a, lower, atMostThatOfErf) ?? valueAt(space, mpfr_erfc, a.lower, UP);
  return hull(space, lower, upper);
}

type Operation = (result: Pointer, a: Pointer, rounding: Rounding) => number;

function valueAt({ arena }: Workspace, operation: Operation, end: Pointer, rounding: Rounding): Pointer {
  const result = arena.take();
  operation(result, end, rounding);
  return result;
}

/** At least the greater value, given the lesser one, rounded down; undefined where a bound would be too large. */
function otherEnd(
  space: Workspace,
  a: Interval,
  lower: Pointer,
  rise: Rise | undefined,
): Pointer | undefined {
  const { mpfr, arena } = space;
  if (rise === undefined || mpfr.mpfr_regular_p(lower) === 0) return undefined;
  const width = widthOf(space, a);
  if (!isThin(space, width)) return undefined;
  const value = arena.take();
  mpfr.mpfr_set(value, lower, NEAREST);
  mpfr.mpfr_nextabove(value);
  const most = rise(space, a, value, width);
  if (most !== undefined) mpfr.mpfr_add(value, value, most, UP);
  return most && value;
}

/** How far apart the ends are at most. */
export function widthOf({ mpfr, arena }: Workspace, { lower, upper }: Interval): Pointer {
  const width = arena.take();
  mpfr.mpfr_sub(width, upper, lower, UP);
  return width;
}

/** Whether a width is a number of at most 2⁻¹⁰. */
export const isThin = ({ mpfr }: Workspace, width: Pointer): boolean =>
  mpfr.mpfr_regular_p(width) !== 0 && mpfr.mpfr_get_exp(width) <= -10;
