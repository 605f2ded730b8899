// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** Philox 4x32-10: four random words for each counter and key. */
export const fnPhilox: WgslFunction = {
  name: "act_fn_philox",
  code: `fn act_fn_philox(counter: vec4<u32>, key: vec2<u32>) -> vec4<u32> {
  let multiplier_low = vec2<u32>(0x1f53u, 0x8d57u);
  let multiplier_high = vec2<u32>(0xd251u, 0xcd9eu);
  var c = counter;
  var k = key;
  for (var round = 0; round < 10; round++) {
    let c_low = c.xz & vec2<u32>(0xffffu);
    let c_high = c.xz >> vec2<u32>(16u);
    let low = multiplier_low * c_low;
    let middle = multiplier_high * c_low + (low >> vec2<u32>(16u));
    let carried = multiplier_low * c_high + (middle & vec2<u32>(0xffffu));
    let high = multiplier_high * c_high + (middle >> vec2<u32>(16u)) + (carried >> vec2<u32>(16u));
    let product = vec2<u32>(0xd2511f53u, 0xcd9e8d57u) * c.xz;
    c = vec4<u32>(high.y ^ c.y ^ k.x, product.y, high.x ^ c.w ^ k.y, product.x);
    k += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);
  }
  return c;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
