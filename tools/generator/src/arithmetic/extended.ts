/**
 * Intervals beyond the range of MPFR: sign · e^(interval) where e to the power of the interval would leave it.
 * So log(1 + eˣ) is right at x = 1e300.
 * @module
 */
import * as interval from "./interval.ts";
import type { Interval, Workspace } from "./interval.ts";
import { increasing } from "./monotone.ts";

export interface Enclosure extends Interval {
  /** Present: the number is sign · eᵗ for a t of the interval. */
  readonly sign?: 1 | -1;
}

/** Thrown by a comparison of numbers whose order the current precision does not tell. */
export class Undecided extends Error {}

/** Powers of e up to this exponent stay well within MPFR's range of 2^±1073741823, as do products of twenty. */
const LARGEST_EXPONENT = 2 ** 25;

/** sign · e^t, as an ordinary interval where that is possible. */
export function power(space: Workspace, t: Interval, sign: 1 | -1 = 1): Enclosure {
  const { mpfr } = space;
  if (interval.isNaNumber(space, t)) return t;
  const within =
    mpfr.mpfr_cmp_d(t.lower, -LARGEST_EXPONENT) > 0 && mpfr.mpfr_cmp_d(t.upper, LARGEST_EXPONENT) < 0;
  const isInfinite = interval.isExact(t) && mpfr.mpfr_inf_p(t.lower) !== 0;
  if (!within && !isInfinite) return { lower: t.lower, upper: t.upper, sign };
  const value = increasing(space, "exp", { lower: t.lower, upper: t.upper });
  return sign > 0 ? value : interval.negate(space, value);
}

/** The interval itself, reaching to 0 or to infinity where the number is out of range. */
export function ordinary(space: Workspace, a: Enclosure): Interval {
  if (a.sign === undefined) return a;
  const value = increasing(space, "exp", { lower: a.lower, upper: a.upper });
  return a.sign > 0 ? value : interval.negate(space, value);
}

export function negate(space: Workspace, a: Enclosure): Enclosure {
  return a.sign === undefined ? interval.negate(space, a) : { ...a, sign: a.sign > 0 ? -1 : 1 };
}

interface Logarithm {
  readonly t: Interval;
  readonly sign: 1 | -1;
}

/** The logarithm of the magnitude, where the number surely has a sign. */
function logarithm(space: Workspace, a: Enclosure): Logarithm | undefined {
  const { mpfr } = space;
  if (a.sign !== undefined) return { t: a, sign: a.sign };
  if (mpfr.mpfr_sgn(a.lower) > 0) return { t: increasing(space, "log", a), sign: 1 };
  if (mpfr.mpfr_sgn(a.upper) >= 0) return undefined;
  return { t: increasing(space, "log", interval.negate(space, a)), sign: -1 };
}

type Combination = (space: Workspace, a: Interval, b: Interval) => Interval;

/** A product or quotient by way of logarithms where one of the two is out of range. */
function scaled(
  space: Workspace,
  a: Enclosure,
  b: Enclosure,
  plain: Combination,
  ofLogarithms: Combination,
): Enclosure {
  if (a.sign === undefined && b.sign === undefined) return plain(space, a, b);
  const left = logarithm(space, a);
  const right = logarithm(space, b);
  if (left === undefined || right === undefined) return plain(space, ordinary(space, a), ordinary(space, b));
  return power(space, ofLogarithms(space, left.t, right.t), left.sign === right.sign ? 1 : -1);
}

export const multiply = (space: Workspace, a: Enclosure, b: Enclosure): Enclosure =>
  scaled(space, a, b, interval.multiply, interval.add);

export const divide = (space: Workspace, a: Enclosure, b: Enclosure): Enclosure =>
  scaled(space, a, b, interval.divide, interval.subtract);

export function add(space: Workspace, a: Enclosure, b: Enclosure): Enclosure {
  if (a.sign === undefined && b.sign === undefined) return interval.add(space, a, b);
  if (a.sign === undefined) return add(space, b, a);
  if (b.sign === undefined) {
    if (interval.isZero(space, b)) return a;
    const isHuge = space.mpfr.mpfr_sgn(a.lower) > 0;
    const isFinite = space.mpfr.mpfr_number_p(b.lower) !== 0 && space.mpfr.mpfr_number_p(b.upper) !== 0;
    return isHuge && isFinite ? factored(space, a, b) : interval.add(space, ordinary(space, a), b);
  }
  return space.mpfr.mpfr_cmp(a.lower, b.lower) >= 0 ? factored(space, a, b) : factored(space, b, a);
}

/** a + b = a · (1 + b/a) for |a| ≥ |b| */
function factored(space: Workspace, a: Enclosure, b: Enclosure): Enclosure {
  const { mpfr } = space;
  const ratio = ordinary(space, divide(space, b, a));
  if (mpfr.mpfr_cmp_d(ratio.lower, -1) <= 0) {
    if (interval.isExact(ratio)) return interval.point(space, 0);
    // What is too small for MPFR stays so, whatever is left of it.
    return interval.multiply(space, ordinary(space, a), interval.add(space, interval.point(space, 1), ratio));
  }
  return power(space, interval.add(space, a, increasing(space, "log1p", ratio)), a.sign);
}

export function compare(space: Workspace, a: Enclosure, b: Enclosure): number {
  const exact = add(space, a, negate(space, b));
  // The sign of what is too small or too large for MPFR is known all the same.
  if (exact.sign !== undefined) return exact.sign;
  const difference = ordinary(space, exact);
  if (interval.isNaNumber(space, difference)) return sameInfinity(space, a, b) ? 0 : NaN;
  if (space.mpfr.mpfr_sgn(difference.lower) > 0) return 1;
  if (space.mpfr.mpfr_sgn(difference.upper) < 0) return -1;
  if (interval.isZero(space, difference)) return 0;
  throw new Undecided("the order of two numbers is not certain at this precision");
}

const sameInfinity = ({ mpfr }: Workspace, a: Enclosure, b: Enclosure): boolean =>
  mpfr.mpfr_inf_p(a.lower) !== 0 && mpfr.mpfr_equal_p(a.lower, b.lower) !== 0;
