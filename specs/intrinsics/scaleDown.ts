import { defineIntrinsic, exp, LN2 } from "@subgrad/spec";
import { powerOfTwo, toInteger } from "@subgrad/spec/kernel";

const DOWN_F32 = 5.421010862427522e-20;
const DOWN_F64 = 2.938735877055719e-39;

export default defineIntrinsic({
  name: "scaleDown",
  title: "m · 2ⁿ for an integral n ≤ 0, also where 2ⁿ itself is subnormal",
  inputs: ["m", "n"],
  definition: ({ m, n }) => m * exp(n * LN2),
  // The first product is exact, so a subnormal result is rounded once: by 2⁻⁶⁴ (f64: 2⁻¹²⁸).
  f32: ({ m, n }) => m * powerOfTwo(toInteger(n) + 64) * DOWN_F32,
  f64: ({ m, n }) => m * powerOfTwo(toInteger(n) + 128) * DOWN_F64,
  internal: true,
});
