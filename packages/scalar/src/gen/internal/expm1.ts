// Generated from specs/intrinsics/expm1.ts by @subgrad/generator. Do not edit.
import { expTail } from "./expTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * eˣ − 1.
 *
 * Largest errors found, in ULP: f64 0.86; f32 1.53, with fused sums 1.53.
 */
export function expm1(x: number): number {
  if (Math.abs(x) < 1e-17) {
    return x;
  }

  const above = x < -40 ? -40 : x;
  const clamped = above > 710 ? 710 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const first = reduceLn2High(clamped, n);
  const second = reduceLn2Low(n);
  const r = first - second;
  const lost = first - r - second;
  const scale = powerOfTwo((n | 0) - 1);
  const start = scale - 0.5;
  const linear = scale * first;
  const leading = start + linear;
  const unrounded = scale - start - 0.5;
  const rest = start - leading + linear + unrounded + scale * (expTail(r) + (r * lost - second));
  return 2 * (leading + rest);
}
