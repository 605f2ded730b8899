// Generated from specs/intrinsics/twoOverPiDigit.ts by @subgrad/generator. Do not edit.
import { twoOverPiPair } from "./twoOverPiPair.ts";

/**
 * Digit number `index` behind the point of 2/π, in base 2²⁵ (f32: 2¹¹), counted from 1.
 *
 * The product with x that sinFar takes needs digits this short to be exact.
 */
export function twoOverPiDigit(index: number): number {
  const pair = ((index - 1) | 0) >> 1;
  const digits = twoOverPiPair(pair);
  const first = (2.9802322387695312e-8 * digits) | 0;
  return index > 2 * pair + 1 ? digits - 33554432 * first : first;
}
