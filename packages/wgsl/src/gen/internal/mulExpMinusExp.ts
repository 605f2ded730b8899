// Generated from specs/intrinsics/mulExpMinusExp.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpSum } from "./mulExpSum.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * a·e^(x − eˣ), right also where the exponential itself would underflow.
 *
 * Coefficients: fits expMinusExp32 (degree 3, error 0.002 · 2^-24 of e^h) and expMinusExp64 (degree 8,
 *     0.00002 · 2^-53).
 */
export const fnMulExpMinusExp: WgslFunction = {
  name: "act_fn_mul_exp_minus_exp",
  code: `fn act_fn_mul_exp_minus_exp(a: f32, x: f32) -> f32 {
  let atLeast = select(x, -20.0, x < -20.0);
  let clamped = select(atLeast, 5.0, atLeast > 5.0);
  let n = round(clamped * 1.442695);
  let r = act_fn_reduce_ln2_high(clamped, n);
  let h = round(r * 128.0) * 0.0078125;
  let l = r - h - act_fn_reduce_ln2_low(n);
  let square = h * h;
  let p = fma(fma(fma(0.00019902876, h, 0.0013936323), h, 0.008333299), h, 0.04166645);
  let leading = 1.0 + h + 0.5 * square;
  let tail = h * square * (0.16666667 + h * p);
  let rest = tail + (leading + tail) * (l + l * l * (0.5 + 0.16666667 * l));
  let high = bitcast<f32>(bitcast<u32>(leading + rest) & 0xfffff000u);
  let scale = bitcast<f32>(u32(i32(n) + 127) << 23u);
  let power = scale * high;
  let start = select(x, 5.0, x > 5.0);
  let difference = bitcast<f32>(bitcast<u32>(start - power) | (bitcast<u32>(n) & 1u));
  let shadow = bitcast<f32>(bitcast<u32>(difference - start) | (bitcast<u32>(n) & 1u));
  let lost = start - (difference - shadow) - (power + shadow);
  return act_fn_mul_exp_sum(a, difference, lost - scale * (leading - high + rest));
}`,
  parameters: [],
  dependencies: [fnMulExpSum, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
