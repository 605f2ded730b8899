// Generated from specs/intrinsics/mulExpProduct.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow. */
export function mulExpProduct(a: number, b: number, c: number): number {
  const x = b * c;
  if (x < -1416) {
    return a < 0 ? -0 : 0;
  }

  const clamped = x > 1416 ? 1416 : x;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const first = x < 0 ? a * scale : a;
  const lost = clamped === x ? productLost(b, c, x) : 0;
  const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
  return product * (scale + scale * (n - 2 * half)) * (x < 0 ? 1 : scale);
}
