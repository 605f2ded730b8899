import { abs, defineRowActivation, exp, expDifference, max, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "softmax1",
  title: "Softmax with a further 0",
  description:
    "Softmax that may abstain: where all elements are far below 0, so is the sum of the results below 1.",
  reference: "Miller 2023, Attention Is Off By One",
  aliases: ["softmax_1", "softmax0", "softmax_one", "quiet_softmax", "multivariable_logistic"],
  parameters: {
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN.",
    },
  },
  forward: ({ x }) => exp(x) / (1 + rowSum(exp(x))),
  backward: ({ y, dy }) => y * (dy - rowSum(dy * y)),
  stable: {
    forward: ({ x }) => {
      const largest = max(0, rowMax(x));
      const weight = expDifference(x, largest);
      const total = exp(-largest) + rowSum(weight);
      return weight / total;
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0,
      allMinusInfinity: () => 0,
    },
  },
  accuracy: {
    // Gradients are differences from a mean, which equal gradients of all results cancel.
    scale: { backward: ({ y, dy }) => y * (abs(dy) + rowSum(abs(dy) * y)) },
    exceptions: [
      {
        of: "derivative",
        target: "batch-f32",
        ulp: 5,
        reason: "All results of a row share the error of the rounded sum that they are divided by.",
      },
    ],
  },
});
