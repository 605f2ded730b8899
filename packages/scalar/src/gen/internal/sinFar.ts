// Generated from specs/intrinsics/sinFar.ts by @subgrad/generator. Do not edit.
import { exponentOf } from "./exponentOf.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { sinFarProduct } from "./sinFarProduct.ts";

/** sin(x + n·π/2) for |x| ≥ 1 and an integral n, however large x is. */
export function sinFar(x: number, n: number): number {
  if (Math.abs(x) > 1.7976931348623157e308) {
    return (x - x) / (x - x);
  }

  const k = ((exponentOf(x) + 0.5) * 0.04) | 0;
  const scaled = Math.abs(x) * powerOfTwo((-25 * k) | 0);
  const x0 = scaled | 0;
  const after0 = 33554432 * (scaled - x0);
  const x1 = after0 | 0;
  const after1 = 33554432 * (after0 - x1);
  const x2 = after1 | 0;
  const x3 = 33554432 * (after1 - x2);
  const direction = x < 0 ? -1 : 1;
  return direction * sinFarProduct(x0, x1, x2, x3, k, direction * n);
}
