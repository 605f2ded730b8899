// Generated from specs/intrinsics/log1p.ts by @subgrad/generator. Do not edit.
import { exponentOf } from "./exponentOf.ts";
import { log1pTail } from "./log1pTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";

/**
 * ln(1 + x).
 *
 * Largest errors found, in ULP: f64 0.87; f32 0.85, with fused sums 0.84.
 */
export function log1p(x: number): number {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }

  if (x > 1.7976931348623157e308 || Math.abs(x) < 1e-17) {
    return x;
  }

  const lost = x < 1 ? x - (u - 1) : 1 - (u - x);
  const octave = exponentOf(0.5 * u);
  const m = 0.5 * u * powerOfTwo(-octave | 0);
  const f = (m > 1.4142135623730951 ? 0.5 * m : m) - 1;
  const octaves = octave + (m > 1.4142135623730951 ? 2 : 1);
  const high = octaves * 0.6931471803691238;
  const leading = high + f;
  const rest = high - leading + f + (log1pTail(f) + (octaves * 1.9082149292705877e-10 + lost / u));
  return leading + rest;
}
