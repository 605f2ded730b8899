import { defineIntrinsic, exp, expProduct, LOG2E } from "@subgrad/spec";
import {
  expReduced,
  productLost,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleByPowerOfTwo,
} from "@subgrad/spec/kernel";

// The clamps are those of exp.
const LOWEST_F32 = -104;
const HIGHEST_F32 = 89;
const LOWEST_F64 = -746;
const HIGHEST_F64 = 710;

export default defineIntrinsic({
  name: "expProduct",
  title: "e^(a·b), as accurate as if the product were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => exp(a * b),
  derivatives: {
    a: ({ a, b }) => b * expProduct(a, b),
    b: ({ a, b }) => a * expProduct(a, b),
  },
  // exp turns an error in its argument into a relative error: at a·b = −700 the rounding of the product alone would
  // cost 350 ULP. What it loses goes into the reduced argument.
  f32: ({ a, b }) => {
    const product = a * b;
    const atLeast = product < LOWEST_F32 ? LOWEST_F32 : product;
    const clamped = atLeast > HIGHEST_F32 ? HIGHEST_F32 : atLeast;
    const n = round(clamped * LOG2E);
    const lost = clamped === product ? productLost(a, b, product) : 0;
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
  },
  f64: ({ a, b }) => {
    const product = a * b;
    const atLeast = product < LOWEST_F64 ? LOWEST_F64 : product;
    const clamped = atLeast > HIGHEST_F64 ? HIGHEST_F64 : atLeast;
    const n = round(clamped * LOG2E);
    const lost = clamped === product ? productLost(a, b, product) : 0;
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
  },
});
