// Generated from specs/intrinsics/addExpm1.ts by @subgrad/generator. Do not edit.
import { expTail } from "./expTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** b + e^(high + low) − 1, where low is what the rounding of high has lost. */
export function addExpm1(b: number, high: number, low: number): number {
  const above = high < -40 ? -40 : high;
  const clamped = above > 710 ? 710 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const first = reduceLn2High(clamped, n);
  const second = reduceLn2Low(n) - (clamped === high ? low : 0);
  const r = first - second;
  const lost = first - r - second;
  const scale = powerOfTwo((n | 0) - 1);
  const start = scale - 0.5;
  const linear = scale * first;
  const leading = start + linear;
  const unrounded = scale - start - 0.5;
  const rest = start - leading + linear + unrounded + scale * (expTail(r) + (r * lost - second));
  return 2 * (0.5 * b + leading + rest);
}
