// Generated from tools/generator/src/emit/wgsl/helpers.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** A quotient, correctly rounded. */
export const fnQuotient: WgslFunction = {
  name: "act_fn_quotient",
  code: `fn act_fn_quotient(dividend: f32, divisor: f32) -> f32 {
  let a = bitcast<u32>(dividend);
  let b = bitcast<u32>(divisor);
  var q = bitcast<u32>(dividend / divisor);
  for (var round = 0; round < 2; round++) {
    let exponents = (vec3<u32>(a, b, q) >> vec3<u32>(23u)) & vec3<u32>(0xffu);
    if (any(exponents == vec3<u32>(0u)) || any(exponents == vec3<u32>(0xffu))) { return bitcast<f32>(q); }
    let parts = (vec3<u32>(a, b, q) & vec3<u32>(0x7fffffu)) | vec3<u32>(0x800000u);
    let shift = exponents.x + 150u - exponents.y - exponents.z;
    let remainder = bitcast<i32>((parts.x << shift) - parts.y * parts.z);
    let b_part = i32(parts.y);
    // Below a power of two an ULP is half as large.
    let halves = select(1, 2, parts.z == 0x800000u && remainder < 0);
    // Rounded to nearest; with 8 more, so that the dividend is positive.
    let ulps = (2 * halves * remainder + 17 * b_part) / (2 * b_part) - 8;
    q += bitcast<u32>(ulps);
  }
  return bitcast<f32>(q);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
