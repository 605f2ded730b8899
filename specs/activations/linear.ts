import { abs, defineActivation, max } from "@subgrad/spec";

export default defineActivation({
  name: "linear",
  title: "Linear function",
  reference: "WebNN, linear",
  aliases: ["affine"],
  frameworks: { webnn: { name: "linear", parameters: { alpha: "alpha", beta: "beta" } } },
  parameters: {
    alpha: { default: 1, description: "Slope.", samples: [0, -1] },
    beta: { default: 0, description: "Value at 0.", samples: [-1] },
  },
  forward: ({ x, alpha, beta }) => alpha * x + beta,
  derivative: ({ alpha }) => alpha,
  // Odd without beta: the sum would lose the sign of zero, a negative alpha turn it, and x · |x| keeps it.
  stable: {
    forward: ({ x, alpha, beta }) => (beta === 0 ? (x === 0 ? x * abs(x) : alpha * x) : alpha * x + beta),
  },
  parameterDerivatives: { alpha: ({ x }) => x, beta: () => 1 },
  limits: {
    forward: [
      ({ alpha, beta }) => (alpha === 0 ? beta : alpha * -Infinity),
      ({ alpha, beta }) => (alpha === 0 ? beta : alpha * Infinity),
    ],
  },
  // Where the value crosses zero it is the difference of numbers as large as beta.
  accuracy: { scale: ({ beta }) => max(1 / 8, abs(beta)) },
});
