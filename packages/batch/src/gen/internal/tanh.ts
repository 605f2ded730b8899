// Generated from specs/intrinsics/tanh.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * tanh x.
 *
 * Largest errors found, in ULP: f64 0.73; f32 1.15, with fused sums 1.15.
 * Coefficients: fit tanhCentre32 (degree 4 in x², error 0.08 · 2^-24).
 */
export function tanh(x: number): number {
  const a = Math.abs(x);
  const twice = a > 20 ? 2 * 20 : 2 * a;
  const n = roundTiesToEven(twice * Math.LOG2E);
  const high = reduceLn2High(twice, n);
  const low = reduceLn2Low(n);
  const r = high - low;
  const lost = high - r - low;
  const scale = powerOfTwo((n | 0) - 1);
  const start = scale - 0.5;
  const linear = scale * high;
  const leading = start + linear;
  const rest = start - leading + linear + scale * (expTail(r) + (r * lost - low));
  const e = leading + rest;
  const eLow = leading - e + rest;
  const d = 1 + e;
  const shadow = d - 1;
  const dLow = 1 - (d - shadow) + (e - shadow) + eLow;
  const inverse = 1 / d;
  const quotient = e * inverse;
  const remainder = divisionRemainder(e, quotient, d) + (eLow - quotient * dLow);
  const magnitude = quotient + remainder * inverse;
  return a < 1e-9 ? x : x < 0 ? -magnitude : magnitude;
}
