// Generated from specs/intrinsics/expOfNegative.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleDown } from "./scaleDown.ts";

/** eˣ for x ≤ 0. */
export function expOfNegative(x: number): number {
  const clamped = x < -746 ? -746 : x;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  return scaleDown(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
}
