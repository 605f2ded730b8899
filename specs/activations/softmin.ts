import { abs, defineRowActivation, exp, expScaledDifference, rowCount, rowMin, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "softmin",
  title: "Softmin",
  description: "Softmax of −x: the least element gets the largest share.",
  reference:
    "Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition: of −x",
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.softmin", "torch.nn.Softmin"],
      parameters: { temperature: 1, minusInfinity: "nan", allPlusInfinity: "nan" },
    },
  },
  parameters: {
    temperature: {
      default: 1,
      above: 0,
      description: "Divides x: the higher, the more even the result.",
      samples: [20],
    },
    minusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds −∞ becomes: equal shares of its −∞ elements, or NaN.",
    },
    allPlusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "nan",
      description: "What a row of +∞ alone becomes: NaN, 0, or equal shares of all elements.",
    },
  },
  forward: ({ x, temperature }) => exp(-x / temperature) / rowSum(exp(-x / temperature)),
  backward: ({ y, dy, temperature }) => (-y * (dy - rowSum(dy * y))) / temperature,
  parameterBackward: {
    // As for softmax.
    temperature: ({ x, y, dy, temperature }) => {
      const distance = y === 0 ? 0 : x - rowMin(x);
      const mean = rowSum(y * distance);
      return rowSum(dy * (y * (distance - mean))) / temperature / temperature;
    },
  },
  stable: {
    forward: ({ x, temperature }) => {
      const weight = expScaledDifference(-x, -rowMin(x), temperature);
      return weight / rowSum(weight);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, temperature, minusInfinity, allPlusInfinity }) => {
        const least = rowSum(1, x === -Infinity);
        if (least > 0) return minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / least : 0;
        if (rowSum(1, x === Infinity) === rowCount())
          return allPlusInfinity === "nan" ? NaN : allPlusInfinity === "zero" ? 0 : 1 / rowCount();
        const smallest = rowMin(x, x !== Infinity);
        const weight = x === Infinity ? 0 : expScaledDifference(-x, -smallest, temperature);
        return weight / rowSum(weight);
      },
      allMinusInfinity: ({ minusInfinity }) => (minusInfinity === "nan" ? NaN : 1 / rowCount()),
      minusInfinity: ({ x, minusInfinity }) =>
        minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0,
    },
    parameterBackward: {
      temperature: {
        plusInfinity: ({ x, y, dy, temperature, minusInfinity, allPlusInfinity }) => {
          if (rowSum(1, x === -Infinity) > 0) return minusInfinity === "nan" ? NaN : 0;
          if (rowSum(1, x === Infinity) === rowCount()) return allPlusInfinity === "nan" ? NaN : 0;
          const distance = y === 0 ? 0 : x - rowMin(x, x !== Infinity);
          const mean = rowSum(y * distance);
          return rowSum(dy * (y * (distance - mean))) / temperature / temperature;
        },
        allMinusInfinity: ({ minusInfinity }) => (minusInfinity === "nan" ? NaN : 0),
        minusInfinity: ({ minusInfinity }) => (minusInfinity === "nan" ? NaN : 0),
      },
    },
  },
  accuracy: {
    // Gradients are differences from a mean, which equal gradients of all results cancel.
    scale: {
      backward: ({ y, dy, temperature }) => (y * (abs(dy) + rowSum(abs(dy) * y))) / temperature,
      parameterBackward: {
        temperature: ({ x, y, dy, temperature }) => {
          const distance = y === 0 ? 0 : x - rowMin(x);
          const mean = rowSum(y * distance);
          return rowSum(abs(dy) * y * (distance + mean)) / temperature / temperature;
        },
      },
    },
  },
});
