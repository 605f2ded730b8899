// Generated from tools/generator/src/emit/wgsl/helpers.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** Infinity with a sign: made of bits, since WGSL has no expression for it. */
export const fnInfinity: WgslFunction = {
  name: "act_fn_infinity",
  code: `fn act_fn_infinity(sign: f32) -> f32 {
  return bitcast<f32>((bitcast<u32>(sign) & 0x80000000u) | 0x7f800000u);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
