// Generated from specs/intrinsics/log.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnLog1pTail } from "./log1pTail.ts";

/**
 * ln x.
 *
 * Largest errors found, in ULP: f64 0.89; f32 0.83, with fused sums 0.84.
 */
export const fnLog: WgslFunction = {
  name: "act_fn_log",
  code: `fn act_fn_log(x: f32) -> f32 {
  if (x <= 0.0) { return select(-1.0 / (x * x), (x - x) / (x - x), x < 0.0); }
  if (x > 3.4028234663852886e+38) { return x; }
  let y = x * select(5.9604645e-8, 16777216.0, x < 1.0);
  let octave = f32((i32((bitcast<u32>(y) >> 23u) & 0xffu) - 127));
  let m = y * bitcast<f32>(u32(i32(-octave) + 127) << 23u);
  let f = select(m, 0.5 * m, m > 1.4142135) - 1.0;
  let octaves = octave + select(24.0, -24.0, 1.0 > x) + select(0.0, 1.0, m > 1.4142135);
  return octaves * 0.6933594 + (f + (act_fn_log1p_tail(f) + octaves * -0.00021219444));
}`,
  parameters: [],
  dependencies: [fnLog1pTail],
  switches: {},
};
