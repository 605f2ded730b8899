import { defineIntrinsic, exp, expProduct } from "@subgrad/spec";
import { expSum, productLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expProduct",
  title: "e^(a·b), as accurate as if the product were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => exp(a * b),
  derivatives: {
    a: ({ a, b }) => b * expProduct(a, b),
    b: ({ a, b }) => a * expProduct(a, b),
  },
  f32: ({ a, b }) => expSum(a * b, productLost(a, b, a * b)),
  f64: ({ a, b }) => expSum(a * b, productLost(a, b, a * b)),
  wide: ({ a, b }) => exp(a * b),
});
