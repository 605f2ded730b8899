// Generated from specs/intrinsics/mulSigmoidSlope.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** a·σ(x)·σ(−x), right also where the slope itself would underflow. */
export function mulSigmoidSlope(a: number, x: number): number {
  if (Math.abs(x) > 1416) {
    return a < 0 ? -0 : 0;
  }

  const n = roundTiesToEven(Math.abs(x) * -Math.LOG2E);
  const high = reduceLn2High(-Math.abs(x), n);
  const low = reduceLn2Low(n);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const t = expReduced(high, low) * scale * last;
  const sum = 1 + t;
  const lost = t - (sum - 1);
  return mulExpReduced((a * scale) / (sum * sum), high, low + lost * (2 - t)) * last;
}
