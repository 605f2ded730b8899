import { defineActivation, LN2, log1p, mulSigmoid, mulSigmoidSlope, sigmoid } from "@subgrad/spec";

export default defineActivation({
  name: "logish",
  title: "Logish, a logarithm-gated linear unit",
  reference:
    "Zhu, Zeng, Zhang & Chen 2021, Logish: A new nonlinear nonmonotonic activation function, Neurocomputing 458",
  aliases: ["Logish"],
  forward: ({ x }) => x * log1p(sigmoid(x)),
  derivative: ({ x }) => {
    const s = sigmoid(x);
    return log1p(s) + (x * s * (1 - s)) / (1 + s);
  },
  // Below −40 the logarithm is the sigmoid to all digits, and products with mulSigmoid last where it underflows.
  stable: {
    forward: ({ x }) => (x < -40 ? mulSigmoid(x, x) : x * log1p(sigmoid(x))),
    derivative: ({ x }) => {
      if (x < -40) return mulSigmoid(1 + x, x);
      const s = sigmoid(x);
      return log1p(s) + (x * sigmoid(-x) * s) / (1 + s);
    },

    // Twice the slope of the logarithm, and x times its bend; both are multiples of σ(x)·σ(−x).
    secondDerivative: ({ x }) => {
      const s = sigmoid(x);
      return mulSigmoidSlope((2 + (x * (1 - s * (2 + s))) / (1 + s)) / (1 + s), x);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, () => LN2] },
});
