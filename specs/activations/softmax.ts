import { defineRowActivation, exp, expScaledDifference, rowCount, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "softmax",
  title: "Softmax",
  description: "Positive numbers that sum to 1, in the ratios of the exponentials.",
  reference: "Bridle 1990, Probabilistic interpretation of feedforward classification network outputs",
  parameters: {
    temperature: { default: 1, above: 0, description: "Divides x: large values even the result out." },
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds +∞ becomes: shares of its +∞ elements, or NaN.",
    },
    allMinusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "nan",
      description: "What a row of −∞ alone becomes.",
    },
  },
  forward: ({ x, temperature }) => exp(x / temperature) / rowSum(exp(x / temperature)),
  backward: ({ y, dy, temperature }) => (y * (dy - rowSum(dy * y))) / temperature,
  parameterBackward: {
    temperature: ({ x, y, dy, temperature }) => {
      const mean = rowSum(y * x);
      return -rowSum(dy * y * (x - mean)) / (temperature * temperature);
    },
  },
  stable: {
    forward: ({ x, temperature }) => {
      const largest = rowMax(x);
      const weight = expScaledDifference(x, largest, temperature);
      return weight / rowSum(weight);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(x === Infinity ? 1 : 0) : 0,
      allMinusInfinity: ({ allMinusInfinity }) =>
        allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount(),
    },
  },
});
