// Generated from specs/intrinsics/erfcTail.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** erfc a for a ≥ 0. */
export function erfcTail(a: number): number {
  const clamped = a > 27.3 ? 27.3 : a;
  const h = roundTiesToEven(clamped * 1024) * 0.0009765625;
  const n = roundTiesToEven((clamped * clamped + 0.5723649429247001) * -Math.LOG2E);
  const high = reduceLn2High(-h * h, n) - 0.5723649429246507;
  const low = reduceLn2Low(n) + (4.941005757140082e-14 + (clamped - h) * (clamped + h));
  const leading = 1 + high;
  const rest = high - (leading - 1) + (expTail(high - low) - low);
  const k = Math.SQRT1_2 * (0.640625 + inverseMillsTail(Math.SQRT2 * clamped));
  const denominator = clamped + k;
  const shadow = denominator - clamped;
  const lost = clamped - (denominator - shadow) + (k - shadow);
  const inverse = 1 / denominator;
  const quotient = leading * inverse;
  const remainder = divisionRemainder(leading, quotient, denominator) + (rest - quotient * lost);
  return scaleByPowerOfTwo(quotient + remainder * inverse, n);
}
