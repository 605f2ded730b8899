// Generated from specs/intrinsics/softplusTail.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { log1pUnit } from "./log1pUnit.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow. */
export function softplusTail(b: number, x: number): number {
  const product = Math.abs(b * x);
  if (product > 1416) {
    return 0;
  }

  const n = roundTiesToEven(product * -Math.LOG2E);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const part =
    expReduced(reduceLn2High(-product, n), reduceLn2Low(n) + productLost(Math.abs(b), Math.abs(x), product)) *
    scale;
  const e = part * last;
  return e < 2e-17 ? (part / b) * last : log1pUnit(e) / b;
}
