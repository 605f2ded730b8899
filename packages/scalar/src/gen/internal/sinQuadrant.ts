// Generated from specs/intrinsics/sinQuadrant.ts by @subgrad/generator. Do not edit.
import { cosLeading } from "./cosLeading.ts";
import { cosTail } from "./cosTail.ts";
import { sinTail } from "./sinTail.ts";

/** sin(high + low + n·π/2) for an integral n and |high| ≤ π/4, where low is what reduction left over. */
export function sinQuadrant(high: number, low: number, n: number): number {
  const isOdd = (n | 0) & 1;
  const turned = 1 - ((n | 0) & 2);
  return turned * (isOdd > 0 ? cosLeading(high) + cosTail(high, low) : high + sinTail(high, low));
}
