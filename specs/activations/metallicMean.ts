import { abs, defineActivation, max, sqrt } from "@subgrad/spec";

// From here on √(x² + 4) is |x| to all digits, and x² may overflow in binary32.
const LARGE = 1e9;

export default defineActivation({
  name: "metallicMean",
  title: "Metallic mean",
  description:
    "The positive solution of y² = xy + 1, golden ratio at x = 1 and silver at x = 2; squareplus with b = 4.",
  reference: "de Spinadel 1999, The family of metallic means, Visual Mathematics 1(3)",
  aliases: ["metallic_mean", "metallic ratio"],
  frameworks: {
    jax: { name: "jax.nn.squareplus", arguments: { b: 4 } },
    keras: { name: ["keras.activations.squareplus", "keras.ops.squareplus"], arguments: { b: 4 } },
  },
  forward: ({ x }) => (x + sqrt(x * x + 4)) / 2,
  derivative: ({ x }) => (1 + x / sqrt(x * x + 4)) / 2,
  derivativeFromOutput: {
    formula: ({ y }) => {
      if (y > 1) return 1 / (1 + 1 / y / y);
      return y > 0 ? y / (y + 1 / y) : 0;
    },
  },
  // As squareplus.
  stable: {
    forward: ({ x }) => {
      const d = x * x + 4;
      const root = abs(x) < LARGE ? sqrt(d) : abs(x);
      if (abs(x) < 1) return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - 4))) / root);
      const h = 1 / (0.5 * abs(x) + 0.5 * root);
      return max(x, 0) + 1 / (abs(x) + h);
    },
    derivative: ({ x }) => {
      const root = abs(x) < LARGE ? sqrt(x * x + 4) : abs(x);
      if (x > -1) return 0.5 + (0.5 * x) / root;
      const h = 1 / (0.5 * root - 0.5 * x);
      return 1 / (h - x) / root;
    },
    secondDerivative: ({ x }) =>
      abs(x) < LARGE ? 2 / ((x * x + 4) * sqrt(x * x + 4)) : 2 / abs(x) / abs(x) / abs(x),
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
