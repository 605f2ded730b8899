/** The functions of the multiprecision library on enclosures. */
import type { Enclosure } from "./extended.ts";
import { ordinary, power } from "./extended.ts";
import { continuedFraction, erfcFrom1 } from "./erfc.ts";
import { roundedConstant } from "./exact-constants.ts";
import * as interval from "./interval.ts";
import type { Interval, Unary, Workspace } from "./interval.ts";
import { decreasingErfc, increasing, isThin, riseOfExp, widthOf } from "./monotone.ts";
import type { Growing } from "./monotone.ts";
import { DOWN, UP, withPrecision } from "./mpfr.ts";
import type { Pointer } from "./mpfr.ts";

type Function = (a: Enclosure) => Enclosure;

export function enclosureFunctions(space: Workspace): { readonly [name: string]: Function } {
  const { mpfr } = space;
  const grown = (name: Growing, a: Enclosure): Enclosure => increasing(space, name, ordinary(space, a));
  /** f(t) = t + O(t²): what is too small for MPFR stays what it is, up to less than one unit in its last place. */
  const identityAtZero =
    (f: Function): Function =>
    (a) =>
      isTiny(space, a) ? { ...interval.widen(space, a), sign: a.sign! } : f(a);
  return {
    exp: (a) => (a.sign === undefined ? power(space, a) : grown("exp", a)),
    expm1: identityAtZero((a) =>
      isLarge(space, a) ? power(space, interval.widen(space, a)) : grown("expm1", a),
    ),
    log: (a) => (a.sign === 1 ? interval.widen(space, a) : grown("log", a)),
    log1p: identityAtZero((a) => (a.sign === 1 ? interval.widen(space, a) : grown("log1p", a))),
    sqrt: (a) => (a.sign === 1 ? power(space, half(space, a)) : grown("sqrt", a)),
    tanh: identityAtZero((a) => grown("tanh", a)),
    atan: identityAtZero((a) => grown("atan", a)),
    asinh: identityAtZero((a) => grown("asinh", a)),
    erf: (a) => erf(space, ordinary(space, a)),
    floor: (a) => grown("rint_floor", a),
    erfc: (a) => erfc(space, ordinary(space, a)),
    sin: identityAtZero((a) => periodic(space, mpfr.mpfr_sin, ordinary(space, a))),
    cos: (a) => periodic(space, mpfr.mpfr_cos, ordinary(space, a)),
  };
}

const isTiny = ({ mpfr }: Workspace, a: Enclosure): boolean =>
  a.sign !== undefined && mpfr.mpfr_sgn(a.upper) < 0;

/** eᵗ − 1 and eᵗ are then the same to any precision in use. */
const isLarge = ({ mpfr }: Workspace, a: Enclosure): boolean =>
  a.sign === undefined && mpfr.mpfr_cmp_d(a.lower, 2 ** 20) > 0;

const half = (space: Workspace, a: Interval): Interval => interval.divide(space, a, interval.point(space, 2));

/** A function whose slope is nowhere steeper than 1. */
function periodic(space: Workspace, operation: Unary, a: Interval): Interval {
  const { mpfr, arena } = space;
  const value = interval.rounded(space, (result, rounding) => operation(result, a.lower, rounding));
  if (interval.isExact(a)) return value;
  const width = arena.take();
  mpfr.mpfr_sub(width, a.upper, a.lower, UP);
  return interval.add(
    space,
    value,
    interval.hull(space, interval.negate(space, { lower: width, upper: width }).lower, width),
  );
}

/** 1 − erfc x far out, where MPFR is slow. */
function erf(space: Workspace, a: Interval): Interval {
  const { mpfr, arena } = space;
  if (mpfr.mpfr_sgn(a.upper) < 0) return interval.negate(space, erf(space, interval.negate(space, a)));
  const from = mpfr.mpfr_get_d(a.lower, DOWN);
  const below = bitsBelowOne(from);
  // Even farther out MPFR sees that 1 is the answer.
  const isFar = from > 0 && below > arena.precision / 5 && below < arena.precision;
  if (!isFar) return increasing(space, "erf", a);
  return interval.subtract(space, interval.point(space, 1), shortErfc(space, a, below));
}

/** erfc(x) < 2⁻ᵇ for x > 1 */
const bitsBelowOne = (x: number): number => x * x * Math.LOG2E;

/** As many bits of erfc as are left of a number near 1 that it is taken from. */
function shortErfc(space: Workspace, a: Interval, below: number): Interval {
  const left = Math.max(0, Math.ceil(space.arena.precision - below)) + 64;
  return withPrecision(space.arena, left, () => ordinary(space, erfc(space, a)));
}

/** Beyond this point erfc comes near the end of MPFR's range. */
const LARGEST_FOR_MPFR = 4096;

function erfc(space: Workspace, a: Interval): Enclosure {
  const { mpfr } = space;
  // 1 + erf(−x): nothing cancels.
  if (mpfr.mpfr_sgn(a.upper) < 0)
    return interval.add(space, interval.point(space, 1), erf(space, interval.negate(space, a)));
  const from = mpfr.mpfr_get_d(a.lower, DOWN);
  if (from >= LARGEST_FOR_MPFR && mpfr.mpfr_number_p(a.upper) !== 0) return erfcFar(space, a);
  if (!(from >= 1 && mpfr.mpfr_number_p(a.upper) !== 0)) return decreasingErfc(space, a);
  return erfcFrom1To4096(space, a);
}

function erfcFrom1To4096(space: Workspace, a: Interval): Interval {
  const { lower, upper } = erfcOf(space, a.upper);
  return interval.hull(space, lower, interval.isExact(a) ? upper : atLowerEnd(space, a, upper));
}

function erfcOf({ mpfr, arena }: Workspace, x: Pointer): Interval {
  const lower = erfcFrom1(mpfr, arena, x);
  const upper = arena.take();
  mpfr.mpfr_set(upper, lower, UP);
  mpfr.mpfr_nextbelow(lower);
  mpfr.mpfr_nextabove(upper);
  return { lower, upper };
}

/** At least erfc(a.lower), given that of a.upper: −(log erfc)′ < 2x + √2 by the lower bound of DLMF 7.8.2. */
function atLowerEnd(space: Workspace, a: Interval, atUpper: Pointer): Pointer {
  const { mpfr } = space;
  const exponent = widthOf(space, a);
  mpfr.mpfr_mul_d(exponent, exponent, 2 * mpfr.mpfr_get_d(a.upper, UP) + 1.5, UP);
  if (!isThin(space, exponent)) return erfcOf(space, a.lower).upper;
  mpfr.mpfr_add(atUpper, atUpper, riseOfExp(space, atUpper, exponent), UP);
  return atUpper;
}

/** e^(−x² − log(√π · fraction)) */
function erfcFar(space: Workspace, x: Interval): Enclosure {
  const { mpfr, arena } = space;
  const fraction = (end: Pointer): Interval => {
    const value = continuedFraction(mpfr, arena, end);
    return interval.widen(space, { lower: value, upper: value });
  };
  // The fraction grows with x from here on.
  const denominator = interval.hull(space, fraction(x.lower).lower, fraction(x.upper).upper);
  const pi = roundedConstant(mpfr, arena, "PI");
  const rootOfPi = increasing(space, "sqrt", interval.widen(space, { lower: pi, upper: pi }));
  const logarithm = increasing(space, "log", interval.multiply(space, denominator, rootOfPi));
  return power(space, interval.negate(space, interval.add(space, interval.multiply(space, x, x), logarithm)));
}
