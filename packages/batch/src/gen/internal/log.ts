// Generated from specs/intrinsics/log.ts by @subgrad/generator. Do not edit.
import { exponentOf } from "./exponentOf.ts";
import { log1pTail } from "./log1pTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";

/**
 * ln x.
 *
 * Largest errors found, in ULP: f64 0.89; f32 0.83, with fused sums 0.84.
 */
export function log(x: number): number {
  if (x <= 0) {
    return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
  }

  if (x > 1.7976931348623157e308) {
    return x;
  }

  const y = x * (x < 1 ? 18014398509481984 : 5.551115123125783e-17);
  const octave = exponentOf(y);
  const m = y * powerOfTwo(-octave | 0);
  const f = (m > 1.4142135623730951 ? 0.5 * m : m) - 1;
  const octaves = octave + (x < 1 ? -54 : 54) + (m > 1.4142135623730951 ? 1 : 0);
  const high = octaves * 0.6931471803691238;
  const leading = high + f;
  const rest = high - leading + f + (log1pTail(f) + octaves * 1.9082149292705877e-10);
  return leading + rest;
}
