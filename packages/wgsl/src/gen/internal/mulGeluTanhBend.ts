// Generated from specs/intrinsics/mulGeluTanhBend.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnTanhNormalHigh } from "./tanhNormalHigh.ts";
import { fnTanhNormalLow } from "./tanhNormalLow.ts";

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))). */
export const fnMulGeluTanhBend: WgslFunction = {
  name: "act_fn_mul_gelu_tanh_bend",
  code: `fn act_fn_mul_gelu_tanh_bend(a: f32, x: f32) -> f32 {
  let c = select(abs(x), 12.875, abs(x) > 12.875);
  let high = act_fn_tanh_normal_high(c);
  let low = act_fn_tanh_normal_low(c);
  let n = round(high * -1.442695);
  let first = act_fn_reduce_ln2_high(-high, n);
  let second = act_fn_reduce_ln2_low(n) + low;
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let t = act_fn_exp_reduced(first, second) * scale * last;
  let sum = 1.0 + t;
  let lost = t - (bitcast<f32>(bitcast<u32>(sum) | (bitcast<u32>(n) & 1u)) - 1.0);
  let inverse = act_fn_reciprocal(sum);
  let z = c * c;
  let rest = low + 0.14270963 * z * c;
  let zHigh = bitcast<f32>(bitcast<u32>(z) & 0xfffff000u);
  let xHigh = bitcast<f32>(bitcast<u32>(c) & 0xfffff000u);
  let zLow = xHigh * xHigh - zHigh + (c - xHigh) * (c + xHigh);
  let gHigh = bitcast<f32>(bitcast<u32>(1.0 + 0.13409424 * z) & 0xfffff000u);
  let gLow = 1.0 - gHigh + 0.13409424 * zHigh + (0.00005076172 * z + 0.13409424 * zLow);
  let terms = 2.0 * (high + rest) * t * inverse - rest;
  let difference = 4.0 - high + terms;
  let differenceHigh = bitcast<f32>(bitcast<u32>(difference) & 0xfffff000u);
  let differenceLow = 4.0 - high - differenceHigh + terms;
  let factor = gHigh * differenceHigh - 2.0 + (gHigh * differenceLow + gLow * difference);
  let b = a * scale * (1.5957692 * factor * inverse * inverse);
  let r = first - second;
  let scaled = fma(b, r + act_fn_exp_tail(r) - lost * (2.0 - t), b) * last;
  if (abs(x) > 12.875) { return select(-0.0, 0.0, a < 0.0); }
  return scaled;
}`,
  parameters: [],
  dependencies: [
    fnExpReduced,
    fnExpTail,
    fnReciprocal,
    fnReduceLn2High,
    fnReduceLn2Low,
    fnTanhNormalHigh,
    fnTanhNormalLow,
  ],
  switches: {},
};
