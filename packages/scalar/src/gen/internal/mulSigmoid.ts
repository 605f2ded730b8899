// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** a·σ(x), right also where σ(x) itself would underflow. */
export function mulSigmoid(a: number, x: number): number {
  const distance = Math.abs(x) > 1416 ? 1416 : Math.abs(x);
  const n = roundTiesToEven(distance * -Math.LOG2E);
  const high = reduceLn2High(-distance, n);
  const low = reduceLn2Low(n);
  const t = scaleByPowerOfTwo(expReduced(high, low), n);
  const sum = 1 + t;
  const quotient = a / sum;
  if (x >= 0) {
    return quotient;
  }

  if (x < -1416) {
    return a < 0 ? -0 : 0;
  }

  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const lost = t - (sum - 1);
  const product = mulExpReduced(quotient * scale, high, low + lost * (1 - 0.5 * t));
  return product * (scale + scale * (n - 2 * half));
}
