import { defineIntrinsic, exp, expDifference } from "@subgrad/spec";
import { differenceLost, expSum } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expDifference",
  title: "e^(a − b), as accurate as if the difference were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => exp(a - b),
  derivatives: { a: ({ a, b }) => expDifference(a, b), b: ({ a, b }) => -expDifference(a, b) },
  f32: ({ a, b }) => expSum(a - b, differenceLost(a, b, a - b)),
  f64: ({ a, b }) => expSum(a - b, differenceLost(a, b, a - b)),
});
