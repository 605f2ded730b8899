import { abs, atan, defineActivation, exp, mulExp, tanh } from "@subgrad/spec";

// Below this magnitude the result rounds to x.
const TINY = 1e-9;

export default defineActivation({
  name: "gudermannian",
  title: "Gudermannian function",
  description: "The arctangent of sinh x.",
  reference: "Wikipedia, Gudermannian function",
  aliases: ["gd"],
  forward: ({ x }) => 2 * atan(tanh(x / 2)),
  derivative: ({ x }) => 2 / (exp(x) + exp(-x)),
  // The half of a number may be subnormal, and the exponential comes last, so that the slope outlives it.
  stable: {
    forward: ({ x }) => (abs(x) < TINY ? x : 2 * atan(tanh(x / 2))),
    derivative: ({ x }) => {
      const e = exp(-abs(x));
      return mulExp(2 / (1 + e * e), -abs(x));
    },
    secondDerivative: ({ x }) => {
      const e = exp(-abs(x));
      return mulExp((-2 * tanh(x)) / (1 + e * e), -abs(x));
    },
  },
});
