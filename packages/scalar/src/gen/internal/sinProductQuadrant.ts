// Generated from specs/intrinsics/sinProductQuadrant.ts by @subgrad/generator. Do not edit.
import { cos } from "./cos.ts";
import { productLost } from "./productLost.ts";
import { reduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { reduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { sin } from "./sin.ts";
import { sinFar } from "./sinFar.ts";
import { sinQuadrant } from "./sinQuadrant.ts";

/** sin(a·b + n·π/2) for an integral n, as accurate as if the product were not rounded. */
export function sinProductQuadrant(a: number, b: number, n: number): number {
  const rounded = a * b;
  const product =
    Math.abs(rounded) > 1.7976931348623157e308 &&
    Math.abs(a) <= 1.7976931348623157e308 &&
    Math.abs(b) <= 1.7976931348623157e308
      ? 1.7976931348623157e308
      : rounded;
  const lost = productLost(a, b, product);
  if (Math.abs(product) > 1647099) {
    return sinFar(product, n) * cos(lost) + sinFar(product, n + 1) * sin(lost);
  }

  const quarters = roundTiesToEven(product * 0.6366197723675814);
  const reduced = reduceHalfPiHigh(product, quarters);
  const high = reduced + lost;
  const shadow = high - reduced;
  const highLost = reduced - (high - shadow) + (lost - shadow);
  return sinQuadrant(high, highLost + reduceHalfPiLow(product, quarters), quarters + n);
}
