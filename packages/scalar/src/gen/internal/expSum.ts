// Generated from specs/intrinsics/expSum.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** e^(high + low), where low is what the rounding of high has lost. */
export function expSum(high: number, low: number): number {
  const atLeast = high < -746 ? -746 : high;
  const clamped = atLeast > 710 ? 710 : atLeast;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const lost = clamped === high ? low : 0;
  return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
}
