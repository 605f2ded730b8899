// Generated from specs/intrinsics/reduceLn2High.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * Leading part of x − n·ln 2, without a rounding error, for n = round(x / ln 2).
 *
 * reduceLn2High(x, n) − reduceLn2Low(n) is x − n·ln 2. The constants of f64 are fdlibm's; the f32 one is 355/512.
 */
export const fnReduceLn2High: WgslFunction = {
  name: "act_fn_reduce_ln2_high",
  code: `fn act_fn_reduce_ln2_high(x: f32, n: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(fma(n, -0.6933594, x)) | (bitcast<u32>(n) & 1u));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
