// Generated from specs/intrinsics/mulExp.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * a·eˣ, right also where eˣ itself would underflow or overflow.
 *
 * Largest errors found, in ULP: f64 0.91; f32 1.33, with fused sums 1.11.
 */
export function mulExp(a: number, x: number): number {
  if (x < -1416) {
    return a < 0 ? -0 : 0;
  }

  const clamped = x > 1416 ? 1416 : x;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const b = x < 0 ? a * scale : a;
  const product = mulExpReduced(b, reduceLn2High(clamped, n), reduceLn2Low(n));
  return product * (scale + scale * (n - 2 * half)) * (x < 0 ? 1 : scale);
}
