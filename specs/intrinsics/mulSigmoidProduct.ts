import { defineIntrinsic, exp, mulSigmoid, mulSigmoidProduct } from "@subgrad/spec";
import { mulSigmoidSum, productLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulSigmoidProduct",
  title:
    "a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => a / (1 + exp(-(b * c))),
  derivatives: {
    a: ({ b, c }) => mulSigmoidProduct(1, b, c),
    b: ({ a, b, c }) => mulSigmoidProduct(a * c * mulSigmoidProduct(1, -b, c), b, c),
    c: ({ a, b, c }) => mulSigmoidProduct(a * b * mulSigmoidProduct(1, -b, c), b, c),
  },
  f32: ({ a, b, c }) => mulSigmoidSum(a, 1, b * c, productLost(b, c, b * c)),
  f64: ({ a, b, c }) => mulSigmoidSum(a, 1, b * c, productLost(b, c, b * c)),
  wide: ({ a, b, c }) => mulSigmoid(a, b * c),
});
