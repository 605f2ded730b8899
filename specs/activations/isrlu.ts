import { defineActivation, sqrt } from "@subgrad/spec";

export default defineActivation({
  name: "isrlu",
  title: "Inverse square root linear unit",
  reference: "Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967",
  aliases: ["ISRLU"],
  parameters: {
    alpha: {
      default: 1,
      above: 0,
      description: "How soon the negative side saturates, at −1 / √alpha.",
      learnable: true,
      samples: [3, 100],
    },
  },
  forward: ({ x, alpha }) => (x < 0 ? x / sqrt(1 + alpha * x * x) : x),
  derivative: ({ x, alpha }) => (x < 0 ? 1 / (1 + alpha * x * x) / sqrt(1 + alpha * x * x) : 1),
  // In 1 / x, whose square cannot overflow; and the fewest roundings for the slope, which the root halves.
  stable: {
    forward: ({ x, alpha }) =>
      x < -1 ? -1 / sqrt(alpha + 1 / x / x) : x < 0 ? x / sqrt(1 + alpha * x * x) : x,
    derivative: ({ x, alpha }) => {
      const d = 1 + alpha * x * x;
      if (x < 0 && d < 1e9) return sqrt(1 / d / (d * d));
      return x < 0 ? 1 / d / sqrt(d) : 1;
    },
    secondDerivative: ({ x, alpha }) => {
      if (x > 0) return 0;
      const d = 1 + alpha * x * x;
      if (d < 1e9) return (-3 * alpha * x) / (d * d * sqrt(d));
      const far = alpha + 1 / x / x;
      return (3 * alpha) / (far * far * sqrt(far)) / x / x / x / x;
    },
  },
  parameterDerivatives: {
    alpha: ({ x, alpha }) => {
      if (x < -1) return 0.5 / (alpha + 1 / x / x) / sqrt(alpha + 1 / x / x);
      return x < 0 ? (-0.5 * x * x * x) / (1 + alpha * x * x) / sqrt(1 + alpha * x * x) : 0;
    },
  },
  limits: { forward: [({ alpha }) => -1 / sqrt(alpha), Infinity], secondDerivative: [0, 0] },
});
