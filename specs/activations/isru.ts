import { abs, defineActivation, sqrt } from "@subgrad/spec";

// From here on 1 + alpha·x² is alpha·x² to all digits.
const LARGE = 1e9;

export default defineActivation({
  name: "isru",
  title: "Inverse square root unit",
  reference: "Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967",
  aliases: ["ISRU"],
  parameters: {
    alpha: {
      default: 1,
      min: 0,
      description: "How soon it saturates, at ±1 / √alpha; 0 makes it the identity.",
      learnable: true,
      samples: [3, 100],
    },
  },
  forward: ({ x, alpha }) => x / sqrt(1 + alpha * x * x),
  derivative: ({ x, alpha }) => 1 / (1 + alpha * x * x) / sqrt(1 + alpha * x * x),
  parameterDerivatives: {
    alpha: ({ x, alpha }) => (-0.5 * x * x * x) / (1 + alpha * x * x) / sqrt(1 + alpha * x * x),
  },
  // The distance from x where that is small, and 1 / x where x² may overflow; under a root that halves what was
  // rounded before.
  stable: {
    forward: ({ x, alpha }) => {
      const square = alpha * x * x;
      const root = sqrt(1 + square);
      if (square < 0.25) return x - x * (square / (root * (root + 1)));
      return (x < 0 ? -1 : 1) * sqrt(1 / (alpha + 1 / x / x));
    },
    derivative: ({ x, alpha }) => {
      const d = 1 + alpha * x * x;
      return d < LARGE ? sqrt(1 / d / (d * d)) : 1 / d / sqrt(d);
    },
    secondDerivative: ({ x, alpha }) => {
      const d = 1 + alpha * x * x;
      if (d < LARGE) return (-3 * alpha * x) / (d * d * sqrt(d));
      const far = alpha + 1 / x / x;
      return ((x < 0 ? 3 : -3) * alpha) / (far * far * sqrt(far)) / x / x / x / x;
    },

    parameterDerivatives: {
      alpha: ({ x, alpha }) => {
        const d = abs(x) < 1 ? 1 + alpha * x * x : alpha + 1 / x / x;
        return (abs(x) < 1 ? -0.5 * x * x * x : x < 0 ? 0.5 : -0.5) / d / sqrt(d);
      },
    },
  },
  limits: {
    forward: [
      ({ alpha }) => (alpha === 0 ? -Infinity : -1 / sqrt(alpha)),
      ({ alpha }) => (alpha === 0 ? Infinity : 1 / sqrt(alpha)),
    ],
    derivative: [({ alpha }) => (alpha === 0 ? 1 : 0), ({ alpha }) => (alpha === 0 ? 1 : 0)],
    secondDerivative: [0, 0],
  },
});
