// Generated from specs/intrinsics/mulExpSum.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** a·e^(high + low), where low is what the rounding of high has lost. */
export function mulExpSum(a: number, high: number, low: number): number {
  if (high < -1416) {
    return a < 0 ? -0 : 0;
  }

  const clamped = high > 1416 ? 1416 : high;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const first = high < 0 ? a * scale : a;
  const lost = clamped === high ? low : 0;
  const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
  return product * (scale + scale * (n - 2 * half)) * (high < 0 ? 1 : scale);
}
