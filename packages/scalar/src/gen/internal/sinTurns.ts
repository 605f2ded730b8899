// Generated from specs/intrinsics/sinTurns.ts by @subgrad/generator. Do not edit.
import { productLost } from "./productLost.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { sinQuadrant } from "./sinQuadrant.ts";

/** Sine of n + leading + middle + last quarter turns, for an integral n and a leading part from 0 to 1. */
export function sinTurns(n: number, leading: number, middle: number, last: number): number {
  const up = roundTiesToEven(leading);
  const fraction = leading - up + middle;
  const rest = leading - up - fraction + middle + last;
  const high = fraction * 1.5707963267948966;
  const lost = productLost(fraction, 1.5707963267948966, high);
  const low = lost + (fraction * 6.123233995736766e-17 + rest * 1.5707963267948966);
  return sinQuadrant(high, low, n + up);
}
