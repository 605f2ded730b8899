import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "smelu",
  title: "Smooth rectified linear unit",
  description: "A parabola joins the two sides of relu; with beta = 1 this is sparsePlus.",
  reference: "Shamir, Lin & Coviello 2020, arXiv:2010.09931",
  aliases: ["SmeLU", "smoothRelu"],
  parameters: {
    beta: { default: 1, above: 0, description: "Half-width of the bend.", samples: [0.5, 10] },
  },
  forward: ({ x, beta }) => (x > -beta ? (x < beta ? ((x + beta) * (x + beta)) / (4 * beta) : x) : 0),
  derivative: ({ x, beta }) => (x > -beta ? (x < beta ? (x + beta) / (2 * beta) : 1) : 0),
  // Squares alone would underflow, or overflow, where beta is very small or large. x + beta is exact far on the left;
  // on the right its rounding would count twice, which the sum of powers avoids.
  stable: {
    forward: ({ x, beta }) => {
      if (x > beta) return x;
      if (x > beta * -0.125) return x / 2 + (beta + x * (x / beta)) / 4;
      const s = x + beta;
      const q = s / beta;
      // What rounding x + beta has lost: 0 in exact arithmetic.
      const lost = x - (s - beta);
      return x > -beta ? (q * s + 2 * q * lost) / 4 : 0;
    },
  },
  parameterDerivatives: {
    beta: ({ x, beta }) => (x > -beta ? (x < beta ? (((beta - x) / beta) * ((beta + x) / beta)) / 4 : 0) : 0),
  },
});
