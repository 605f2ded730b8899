// Generated from specs/intrinsics/exp.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/**
 * eˣ.
 *
 * Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.65, 0.77 where the result is subnormal; f32 0.93, fused 0.94.
 */
export function exp(x: number): number {
  const above = x < -746 ? -746 : x;
  const clamped = above > 710 ? 710 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
}
