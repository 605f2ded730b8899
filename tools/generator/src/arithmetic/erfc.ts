import { DOWN, NEAREST, withPrecision } from "./mpfr.ts";
import type { Arena, Mpfr, Pointer } from "./mpfr.ts";

/** They keep what the additions of the fraction lose: less than one unit of the result. */
const GUARD_BITS = 32;

/** Whether the continued fraction is faster than 1 − erf x. */
export const isInTail = (x: number, precision: number): boolean =>
  x > 0 && x * x * 10 > precision && x < Infinity;

/** erfc(x) for finite x ≥ 1, off by less than one unit in the last place: MPFR takes two to ten times as long. */
export function erfcFrom1(mpfr: Mpfr, arena: Arena, x: Pointer): Pointer {
  const from = mpfr.mpfr_get_d(x, DOWN);
  if (isInTail(from, arena.precision)) return erfcTail(mpfr, arena, x);
  const result = arena.take();
  const mark = arena.mark();
  // erfc(x) > 2⁻ᵇ for b = (x² + x + 1) / ln 2: so many bits of 1 cancel.
  const cancelled = Math.ceil((from * from + from + 1) * Math.LOG2E) + 1;
  const erf = withPrecision(arena, arena.precision + cancelled + GUARD_BITS, arena.take);
  mpfr.mpfr_erf(erf, x, NEAREST);
  mpfr.mpfr_ui_sub(result, 1, erf, NEAREST);
  arena.release(mark);
  return result;
}

/**
 * erfc(x) = e^(−x²) / √π · 1 / (x + (1/2) / (x + (2/2) / (x + (3/2) / (x + ...)))) for x > 0
 * (Abramowitz & Stegun 7.1.14; DLMF 7.9.1), evaluated from the inside out.
 */
export function erfcTail(mpfr: Mpfr, arena: Arena, x: Pointer): Pointer {
  const result = arena.take();
  const mark = arena.mark();
  withPrecision(arena, arena.precision + GUARD_BITS, () => {
    const denominator = continuedFraction(mpfr, arena, x);
    const rootOfPi = arena.take();
    mpfr.mpfr_const_pi(rootOfPi, NEAREST);
    mpfr.mpfr_sqrt(rootOfPi, rootOfPi, NEAREST);
    mpfr.mpfr_mul(denominator, denominator, rootOfPi, NEAREST);
    mpfr.mpfr_div(result, expOfMinusSquare(mpfr, arena, x), denominator, NEAREST);
  });
  arena.release(mark);
  return result;
}

/** x + (1/2) / (x + (2/2) / (x + ... + (n/2) / x)), as half of 2x + 2 / (2x + 4 / (2x + ... + 2n / 2x)) */
export function continuedFraction(mpfr: Mpfr, arena: Arena, x: Pointer): Pointer {
  const value = arena.take();
  const twice = arena.take();
  mpfr.mpfr_mul_2ui(twice, x, 1, NEAREST);
  mpfr.mpfr_set(value, twice, NEAREST);
  for (let n = termsFor(arena.precision, mpfr.mpfr_get_d(x, DOWN)); n >= 1; n--) {
    mpfr.mpfr_ui_div(value, 2 * n, value, NEAREST);
    mpfr.mpfr_add(value, value, twice, NEAREST);
  }
  mpfr.mpfr_div_2ui(value, value, 1, NEAREST);
  return value;
}

/**
 * The k-th step of the recurrence behind the fraction has the characteristic roots (x ± √(x² + 2k)) / 2, and the
 * error shrinks by their ratio (Gil, Segura & Temme 2007, "Numerical Methods for Special Functions", section 4.4).
 */
function termsFor(bits: number, x: number): number {
  let reached = 0;
  let terms = 0;
  while (reached < bits) {
    terms += 1;
    const root = Math.sqrt(x * x + 2 * terms);
    reached += Math.log2((root + x) ** 2 / (2 * terms));
  }
  return terms + 2;
}

/** e^(−x²): x² is kept whole, as its absolute error is the relative error of the result. */
function expOfMinusSquare(mpfr: Mpfr, arena: Arena, x: Pointer): Pointer {
  const square = withPrecision(arena, 2 * mpfr.mpfr_get_prec(x), arena.take);
  mpfr.mpfr_sqr(square, x, NEAREST);
  mpfr.mpfr_neg(square, square, NEAREST);
  const factor = arena.take();
  mpfr.mpfr_exp(factor, square, NEAREST);
  return factor;
}
