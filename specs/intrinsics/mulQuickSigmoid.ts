import { defineIntrinsic, exp, mulQuickSigmoid, mulSigmoid } from "@subgrad/spec";
import { mulSigmoidSum, productLost } from "@subgrad/spec/kernel";

const SHARPNESS = 1.702;
// The same in two words, the first exact in binary32.
const HIGH = 1.7019999027252197;
const LOW = 9.727478023080494e-8;

export default defineIntrinsic({
  name: "mulQuickSigmoid",
  title:
    "a·σ(1.702·x), as accurate as if the product were not rounded, right also where σ itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a / (1 + exp(-SHARPNESS * x)),
  derivatives: {
    a: ({ x }) => mulQuickSigmoid(1, x),
    x: ({ a, x }) => mulQuickSigmoid(SHARPNESS * a * mulQuickSigmoid(1, -x), x),
  },
  f32: ({ a, x }) => mulSigmoidSum(a, 1, HIGH * x, productLost(HIGH, x, HIGH * x) + LOW * x),
  f64: ({ a, x }) => mulSigmoidSum(a, 1, HIGH * x, productLost(HIGH, x, HIGH * x) + LOW * x),
  wide: ({ a, x }) => mulSigmoid(a, SHARPNESS * x),
});
