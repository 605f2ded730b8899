// Generated from specs/intrinsics/log1p.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnLog1pTail } from "./log1pTail.ts";

/**
 * ln(1 + x).
 *
 * Largest errors found, in ULP: f64 0.87; f32 0.85, with fused sums 0.84.
 */
export const fnLog1p: WgslFunction = {
  name: "act_fn_log1p",
  code: `fn act_fn_log1p(x: f32) -> f32 {
  let u = 1.0 + x;
  if (x <= -1.0) { return select(-1.0 / (u * u), (u - u) / (u - u), x < -1.0); }
  if (x > 3.4028234663852886e+38 || abs(x) < 1e-8) { return x; }
  let octave = f32((i32((bitcast<u32>(0.5 * u) >> 23u) & 0xffu) - 127));
  let sum = bitcast<f32>(bitcast<u32>(u) | (bitcast<u32>(octave) & 1u));
  let lost = select(1.0 - (sum - x), x - (sum - 1.0), x < 1.0);
  let m = 0.5 * u * bitcast<f32>(u32(i32(-octave) + 127) << 23u);
  let f = select(m, 0.5 * m, m > 1.4142135) - 1.0;
  let octaves = octave + select(1.0, 2.0, m > 1.4142135);
  return octaves * 0.6933594 + (f + (act_fn_log1p_tail(f) + (octaves * -0.00021219444 + lost / u)));
}`,
  parameters: [],
  dependencies: [fnLog1pTail],
  switches: {},
};
