/** The points of kinks in f32, to the last bit those of the other targets. */
import { isRounded } from "../../analyse/points.ts";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "../../ir/walk.ts";
import type { Kink } from "../../model.ts";

/** With divisions that round correctly; undefined where the point is an element as it stands. */
export function roundedPoint({ at }: Kink): Expression | undefined {
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      return mapped.kind === "binary" && mapped.operator === "/"
        ? build.call("quotient", [mapped.left, mapped.right])
        : mapped;
    },
    condition: (node) => mapCondition(node, to),
  };
  return isRounded(at) ? to.expression(at) : undefined;
}

/**
 * WGSL lets a division be off by 2.5 ULP, and says of fma only that it is no worse than its parts. So the remainder is
 * taken in integers: modulo 2³² it is exact, being small. The second round is for results that have crossed a power of two.
 */
export const quotient = `fn act_fn_quotient(dividend: f32, divisor: f32) -> f32 {
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
}`;
