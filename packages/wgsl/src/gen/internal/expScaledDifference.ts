// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReciprocal } from "./reciprocal.ts";

/** e^((a − b)/|c|) for a ≤ b, as accurate as if neither difference nor quotient were rounded. */
export const fnExpScaledDifference: WgslFunction = {
  name: "act_fn_exp_scaled_difference",
  code: `fn act_fn_exp_scaled_difference(a: f32, b: f32, c: f32) -> f32 {
  let scale = max(max(abs(c), 1.1754944e-38), abs(b) * 7.888609e-31);
  let octaves = (i32((bitcast<u32>(scale) >> 23u) & 0xffu) - 127);
  let unit = bitcast<f32>(u32(select(-octaves, -126, octaves > 126) + 127) << 23u);
  let t = scale * unit;
  let inverse = act_fn_reciprocal(t);
  let periods = inverse * 1.442695;
  let tHigh = bitcast<f32>(bitcast<u32>(t) & 0xfffff000u);
  let periodHigh = bitcast<f32>(bitcast<u32>(t * 0.6933594) & 0xfffff000u);
  let periodLow = tHigh * 0.6933594 - periodHigh + (t - tHigh) * 0.6933594 + t * -0.00021219444;
  let origin = select(b, 0.0, abs(b) * unit < 256.0 * t);
  let top = (b - origin) * unit;
  let m = round(top * periods);
  let left = fma(-m, periodLow, bitcast<f32>(bitcast<u32>(fma(-m, periodHigh, top)) | (bitcast<u32>(m) & 1u)));
  let lowest = fma(-104.0, t, top);
  let difference = fma(a, unit, -origin * unit);
  let distance = select(difference, lowest, difference < lowest);
  let n = round(fma(distance, periods, -left * periods));
  let r = fma(-n, periodLow, bitcast<f32>(bitcast<u32>(fma(-n, periodHigh, distance)) | (bitcast<u32>(n) & 1u))) - left;
  let c1 = 5.421011e-20 * inverse;
  let c2 = c1 * inverse;
  let c3 = c2 * inverse;
  let c4 = c3 * inverse;
  let c6 = 0.0013863416 * c4 * (inverse * inverse);
  let c5 = 0.008367432 * c4 * inverse;
  let p4 = fma(fma(c6, r, c5), r, 0.04166724 * c4);
  let p2 = fma(fma(p4, r, 0.16666535 * c3), r, 0.5 * c2);
  let sum = 5.421011e-20 + fma(p2 * r, r, c1 * r);
  return sum * bitcast<f32>(u32(i32(n) - i32(m) + 64 + 127) << 23u);
}`,
  parameters: [],
  dependencies: [fnReciprocal],
  switches: {},
};
