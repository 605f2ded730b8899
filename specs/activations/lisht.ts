import { defineActivation, mulSigmoidSlope, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "lisht",
  title: "Linearly scaled hyperbolic tangent",
  reference: "Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894",
  aliases: ["LiSHT"],
  frameworks: { nnlib: "lisht" },
  forward: ({ x }) => x * tanh(x),
  derivative: ({ x }) => tanh(x) + x * (1 - tanh(x) * tanh(x)),
  // 1 − tanh² x = 4·σ(2x)·σ(−2x), which does not cancel.
  stable: {
    derivative: ({ x }) => tanh(x) + x * mulSigmoidSlope(4, 2 * x),

    // 2 / cosh² x · (1 − x·tanh x), with the square as in the derivative.
    secondDerivative: ({ x }) => mulSigmoidSlope(8 * (1 - x * tanh(x)), 2 * x),
  },
  limits: { derivative: [-1, 1] },
});
