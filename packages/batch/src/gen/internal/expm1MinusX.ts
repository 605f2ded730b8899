// Generated from specs/intrinsics/expm1MinusX.ts by @subgrad/generator. Do not edit.
import { addExpm1 } from "./addExpm1.ts";
import { expTail } from "./expTail.ts";
import { productLost } from "./productLost.ts";

/**
 * eˣ − 1 − x, the height of eˣ above its tangent at 0.
 *
 * Coefficients: fit expm1MinusX32 (degree 5, error 0.007 · 2^-24 of e^r - 1), whose constant term came out as exactly 1/2.
 */
export function expm1MinusX(x: number): number {
  if (Math.abs(x) > Math.LN2) {
    return addExpm1(x > 60 ? 0 : -x, x, 0);
  }

  const y = 0.5 * x;
  const g = expTail(y);
  const sum = y + g;
  const lost = y - sum + g;
  const square = sum * sum;
  const rest = productLost(sum, sum, square) + productLost(y, y, y * y) + 2 * (g + sum * lost);
  return Math.abs(x) < 1e-17 ? y * x : square + rest;
}
