// Generated from specs/intrinsics/expm1.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnAddExpm1 } from "./addExpm1.ts";

/**
 * eˣ − 1.
 *
 * Largest errors found, in ULP: f64 0.86; f32 1.53, with fused sums 1.53.
 */
export const fnExpm1: WgslFunction = {
  name: "act_fn_expm1",
  code: `fn act_fn_expm1(x: f32) -> f32 {
  return act_fn_add_expm1(0.0, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnAddExpm1],
  switches: {},
};
