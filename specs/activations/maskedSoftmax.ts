import { abs, defineRowActivation, exp, expScaledDifference, rowCount, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "maskedSoftmax",
  title: "Softmax of the elements that a mask leaves",
  description: "Softmax as if the elements whose mask is 0 were not there; they become 0.",
  reference: "Vaswani et al. 2017, Attention Is All You Need, arXiv:1706.03762, section 3.2.3",
  aliases: ["masked_softmax", "safe_softmax"],
  parameters: {
    temperature: {
      default: 1,
      above: 0,
      description: "Divides x: the higher, the more even the result.",
      samples: [20],
    },
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN.",
    },
    allMinusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "zero",
      description:
        "What a row becomes of which the mask leaves nothing, or −∞ alone: NaN, 0, or equal shares of what it leaves, else of all elements.",
    },
  },
  forward: ({ x, mask, temperature }) =>
    mask !== 0 ? exp(x / temperature) / rowSum(exp(x / temperature), mask !== 0) : 0,
  backward: ({ y, dy, temperature }) => (y * (dy - rowSum(dy * y))) / temperature,
  parameterBackward: {
    // As for softmax.
    temperature: ({ x, mask, y, dy, temperature }) => {
      const distance = y === 0 ? 0 : x - rowMax(x, mask !== 0);
      const mean = rowSum(y * distance);
      return -rowSum(dy * (y * (distance - mean))) / temperature / temperature;
    },
  },
  stable: {
    forward: ({ x, mask, temperature }) => {
      const largest = rowMax(x, mask !== 0);
      const weight = mask !== 0 ? expScaledDifference(x, largest, temperature) : 0;
      return weight / rowSum(weight);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, mask, plusInfinity }) => {
        const share = 1 / rowSum(1, mask !== 0 && x === Infinity);
        return plusInfinity === "nan" ? NaN : mask !== 0 && x === Infinity ? share : 0;
      },
      allMinusInfinity: ({ mask, allMinusInfinity }) => {
        if (allMinusInfinity === "nan") return NaN;
        if (allMinusInfinity === "zero") return 0;
        const left = rowSum(1, mask !== 0);
        return left === 0 ? 1 / rowCount() : mask !== 0 ? 1 / left : 0;
      },
    },
    parameterBackward: {
      temperature: {
        plusInfinity: ({ plusInfinity }) => (plusInfinity === "nan" ? NaN : 0),
        allMinusInfinity: ({ allMinusInfinity }) => (allMinusInfinity === "nan" ? NaN : 0),
      },
    },
  },
  accuracy: {
    // Gradients are differences from a mean, which equal gradients of all results cancel.
    scale: {
      backward: ({ y, dy, temperature }) => (y * (abs(dy) + rowSum(abs(dy) * y))) / temperature,
      parameterBackward: {
        temperature: ({ x, mask, y, dy, temperature }) => {
          const distance = mask === 0 || y === 0 ? 0 : rowMax(x, mask !== 0) - x;
          const mean = rowSum(y * distance);
          return rowSum(abs(dy) * y * (distance + mean)) / temperature / temperature;
        },
      },
    },
  },
});
