import { defineIntrinsic, exp, expQuotient } from "@subgrad/spec";
import { expSum, quotientLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expQuotient",
  title: "e^(a/b), as accurate as if the quotient were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => exp(a / b),
  derivatives: {
    a: ({ a, b }) => expQuotient(a, b) / b,
    b: ({ a, b }) => (-a / b / b) * expQuotient(a, b),
  },
  f32: ({ a, b }) => expSum(a / b, quotientLost(a, b, a / b)),
  f64: ({ a, b }) => expSum(a / b, quotientLost(a, b, a / b)),
  wide: ({ a, b }) => exp(a / b),
});
