// Generated from specs/intrinsics/mulAdd.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** a·b + c, also where the sum cancels. */
export const fnMulAdd: WgslFunction = {
  name: "act_fn_mul_add",
  code: `fn act_fn_mul_add(a: f32, b: f32, c: f32) -> f32 {
  let aHigh = bitcast<f32>(bitcast<u32>(a) & 0xfffff000u);
  let bHigh = bitcast<f32>(bitcast<u32>(b) & 0xfffff000u);
  let aLow = a - aHigh;
  let bLow = b - bHigh;
  let size = abs(a * b);
  let split = c + aHigh * bHigh + aHigh * bLow + aLow * bHigh + aLow * bLow;
  if (size > 1e-25 && size < 1e+38) { return split; }
  return fma(a, b, c);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
