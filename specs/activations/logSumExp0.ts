import { defineRowActivation, exp, expDifference, log1p, max, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "logSumExp0",
  title: "Logarithm of 1 plus the sum of exponentials",
  description:
    "logSumExp of the row and a further 0, which makes it strictly convex; softplus of a single element.",
  reference:
    "Nielsen & Hadjeres 2018, Monte Carlo Information Geometry: The dually flat case, arXiv:1803.07225",
  aliases: ["LSE0+", "lse0plus", "multivariable_softplus"],
  parameters: {
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN.",
    },
  },
  forward: ({ x }) => log1p(rowSum(exp(x))),
  backward: ({ x, dy }) => (dy * exp(x)) / (1 + rowSum(exp(x))),
  stable: {
    // As for logSumExp; where no element is positive, the largest is the 0 beside the row.
    forward: ({ x }) => {
      const largest = max(0, rowMax(x));
      const less = rowSum(expDifference(x, largest), x !== largest);
      const ties = rowSum(1, x === largest);
      return largest + log1p(largest > 0 ? exp(-largest) + less + (ties - 1) : less + ties);
    },
    backward: ({ x, dy }) => {
      const largest = max(0, rowMax(x));
      const weight = expDifference(x, largest);
      const total = exp(-largest) + rowSum(weight);
      return (dy * weight) / total;
    },
  },
  specialRows: {
    forward: {
      plusInfinity: () => Infinity,
      allMinusInfinity: () => 0,
    },
    backward: {
      plusInfinity: ({ x, dy, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0,
      allMinusInfinity: () => 0,
    },
  },
});
