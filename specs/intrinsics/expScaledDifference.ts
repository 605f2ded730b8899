import { defineIntrinsic, exp, expScaledDifference } from "@subgrad/spec";
import { expSum, standardizedLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expScaledDifference",
  title: "e^((a − b)/c), as accurate as if neither difference nor quotient were rounded",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => exp((a - b) / c),
  derivatives: {
    a: ({ a, b, c }) => expScaledDifference(a, b, c) / c,
    b: ({ a, b, c }) => -expScaledDifference(a, b, c) / c,
    c: ({ a, b, c }) => (-(a - b) / c / c) * expScaledDifference(a, b, c),
  },
  f32: ({ a, b, c }) => expSum((a - b) / c, standardizedLost(a, b, c, (a - b) / c)),
  f64: ({ a, b, c }) => expSum((a - b) / c, standardizedLost(a, b, c, (a - b) / c)),
});
