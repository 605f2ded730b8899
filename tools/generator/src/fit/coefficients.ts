import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Pointer } from "../arithmetic/mpfr.ts";
import type { Fit, Fitted } from "./fit.ts";
import { createGrid, withoutConstant } from "./grid.ts";
import { minimax, weightedErrors } from "./remez.ts";

const round = { f32: Math.fround, f64: (value: number) => value, wide: (value: number) => value } as const;

/**
 * The coefficients in the fit's type. They are rounded one by one from the lowest degree on, and after each the
 * others are fitted anew, so that they make up for its rounding (Brisebarre & Chevillard 2007, "Efficient
 * polynomial L∞-approximations", describe the problem and a better, slower method).
 */
export function fitCoefficients(fit: Fit, numbers: Multiprecision): Fitted {
  const mark = numbers.mark();
  const whole = createGrid(fit, numbers);
  const coefficients: number[] = [];
  let minimaxError = 0;
  let grid = whole;
  for (let degree = fit.degree; degree >= 0; degree--) {
    const best = minimax(grid, degree, numbers);
    if (degree === fit.degree) minimaxError = best.error;
    const coefficient = round[fit.type](numbers.toNumber(best.coefficients[0]!));
    coefficients.push(coefficient);
    if (degree > 0) grid = withoutConstant(grid, numbers.literal(coefficient), numbers);
  }
  const rounded: Pointer[] = coefficients.map(numbers.literal);
  const error = Math.max(...weightedErrors(whole, rounded, numbers).map(Math.abs));
  numbers.release(mark);
  return { coefficients, minimaxError, error };
}
