// Generated from specs/intrinsics/sinFarProduct.ts by @subgrad/generator. Do not edit.
import { sinTurns } from "./sinTurns.ts";
import { twoOverPiDigit } from "./twoOverPiDigit.ts";

/**
 * sin(x + n·π/2) for x = x0·baseᵏ + x1·base^(k−1) + ... with base 2¹¹ (f64: 2²⁵).
 *
 * The meaning of a digit depends on the base, hence no definition.
 */
export function sinFarProduct(x0: number, x1: number, x2: number, x3: number, k: number, n: number): number {
  const d0 = twoOverPiDigit(k - 3);
  const d1 = twoOverPiDigit(k - 2);
  const d2 = twoOverPiDigit(k - 1);
  const d3 = twoOverPiDigit(k);
  const d4 = twoOverPiDigit(k + 1);
  const d5 = twoOverPiDigit(k + 2);
  const d6 = twoOverPiDigit(k + 3);
  const d7 = twoOverPiDigit(k + 4);
  const d8 = twoOverPiDigit(k + 5);
  const d9 = twoOverPiDigit(k + 6);
  const c6 = x0 * d9 + x1 * d8 + x2 * d7 + x3 * d6;
  const c5 = x0 * d8 + x1 * d7 + x2 * d6 + x3 * d5 + 2.9802322387695312e-8 * c6;
  const carry5 = (2.9802322387695312e-8 * c5) | 0;
  const c4 = x0 * d7 + x1 * d6 + x2 * d5 + x3 * d4 + carry5;
  const carry4 = (2.9802322387695312e-8 * c4) | 0;
  const c3 = x0 * d6 + x1 * d5 + x2 * d4 + x3 * d3 + carry4;
  const carry3 = (2.9802322387695312e-8 * c3) | 0;
  const c2 = x0 * d5 + x1 * d4 + x2 * d3 + x3 * d2 + carry3;
  const carry2 = (2.9802322387695312e-8 * c2) | 0;
  const c1 = x0 * d4 + x1 * d3 + x2 * d2 + x3 * d1 + carry2;
  const carry1 = (2.9802322387695312e-8 * c1) | 0;
  const c0 = x0 * d3 + x1 * d2 + x2 * d1 + x3 * d0 + carry1;
  const carry0 = (2.9802322387695312e-8 * c0) | 0;
  const leading =
    2.9802322387695312e-8 * c1 - carry1 + 2.9802322387695312e-8 * (2.9802322387695312e-8 * c2 - carry2);
  const middle =
    2.9802322387695312e-8 * c3 - carry3 + 2.9802322387695312e-8 * (2.9802322387695312e-8 * c4 - carry4);
  const last = 2.9802322387695312e-8 * c5 - carry5;
  const square = 2.9802322387695312e-8 * 2.9802322387695312e-8;
  return sinTurns(c0 - 33554432 * carry0 + n, leading, square * middle, square * square * last);
}
