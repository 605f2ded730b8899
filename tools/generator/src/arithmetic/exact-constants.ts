import { NEAREST, withPrecision } from "./mpfr.ts";
import type { Arena, Mpfr, Pointer } from "./mpfr.ts";

type Maker = (mpfr: Mpfr, result: Pointer) => void;

/** Each takes at most three roundings. */
const MAKERS: { readonly [name: string]: Maker | undefined } = {
  PI: (mpfr, result) => mpfr.mpfr_const_pi(result, NEAREST),
  LN2: (mpfr, result) => mpfr.mpfr_const_log2(result, NEAREST),
  LOG2E: (mpfr, result) => {
    mpfr.mpfr_const_log2(result, NEAREST);
    mpfr.mpfr_ui_div(result, 1, result, NEAREST);
  },
  SQRT2: (mpfr, result) => mpfr.mpfr_sqrt_ui(result, 2, NEAREST),
  SQRT1_2: (mpfr, result) => {
    mpfr.mpfr_sqrt_ui(result, 2, NEAREST);
    mpfr.mpfr_div_2ui(result, result, 1, NEAREST);
  },
  INV_SQRT_2PI: (mpfr, result) => {
    mpfr.mpfr_const_pi(result, NEAREST);
    mpfr.mpfr_mul_2ui(result, result, 1, NEAREST);
    mpfr.mpfr_rec_sqrt(result, result, NEAREST);
  },
  TWO_OVER_SQRT_PI: (mpfr, result) => {
    mpfr.mpfr_const_pi(result, NEAREST);
    mpfr.mpfr_rec_sqrt(result, result, NEAREST);
    mpfr.mpfr_mul_2ui(result, result, 1, NEAREST);
  },
};

const GUARD_BITS = 32;

/** A constant of the vocabulary to the current precision: its error is below 0.51 units in the last place. */
export function roundedConstant(mpfr: Mpfr, arena: Arena, name: string): Pointer {
  const make = MAKERS[name];
  if (make === undefined) throw new Error(`multiprecision: unknown constant ${name}`);
  const result = arena.take();
  const mark = arena.mark();
  const wide = withPrecision(arena, arena.precision + GUARD_BITS, arena.take);
  make(mpfr, wide);
  mpfr.mpfr_set(result, wide, NEAREST);
  arena.release(mark);
  return result;
}
