import {
  abs,
  defineRowActivation,
  exp,
  expScaledDifference,
  expScaledSum,
  rowIndex,
  rowMax,
  rowMin,
  rowSum,
} from "@subgrad/spec";

export default defineRowActivation({
  name: "gumbelSoftmax",
  title: "Gumbel-softmax",
  description: "A sample of the softmax of x that has a gradient: softmax of x with Gumbel noise added.",
  reference:
    "Jang, Gu & Poole 2017, Categorical Reparameterization with Gumbel-Softmax, arXiv:1611.01144; Maddison, Mnih & Teh 2017, The Concrete Distribution, arXiv:1611.00712",
  aliases: ["concrete", "gumbel_softmax", "straight_through_gumbel_softmax"],
  frameworks: {
    pytorch: [
      {
        name: "torch.nn.functional.gumbel_softmax",
        parameters: { temperature: "tau", hard: "no", plusInfinity: "nan", allMinusInfinity: "nan" },
        arguments: { hard: false },
      },
      {
        name: "torch.nn.functional.gumbel_softmax",
        parameters: { temperature: "tau", hard: "yes", plusInfinity: "nan", allMinusInfinity: "nan" },
        arguments: { hard: true },
      },
    ],
  },
  parameters: {
    temperature: {
      default: 1,
      above: 0,
      description: "Divides x and noise: the lower, the nearer is the result to a single 1.",
      samples: [20],
    },
    hard: {
      choices: ["no", "yes"],
      default: "no",
      description:
        "Whether the result is rounded to a single 1; the gradient stays that of the unrounded one.",
    },
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds +∞ becomes: a sample of its +∞ elements, all alike, or NaN.",
    },
    allMinusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "nan",
      description: "What a row of −∞ alone becomes: NaN, 0, or a sample of all elements, all alike.",
    },
  },
  forward: ({ x, g, temperature, hard }) => {
    if (hard === "yes") return rowIndex() === rowMin(rowIndex(), x + g === rowMax(x + g)) ? 1 : 0;
    return exp((x + g) / temperature) / rowSum(exp((x + g) / temperature));
  },
  backward: ({ x, g, dy, temperature }) => {
    const share = exp((x + g) / temperature) / rowSum(exp((x + g) / temperature));
    return (share * (dy - rowSum(dy * share))) / temperature;
  },
  parameterBackward: {
    temperature: ({ x, g, dy, temperature }) => {
      const share = exp((x + g) / temperature) / rowSum(exp((x + g) / temperature));
      const mean = rowSum(share * (x + g));
      return -rowSum(dy * share * (x + g - mean)) / temperature / temperature;
    },
  },
  surrogate: true,
  stable: {
    forward: ({ x, g, temperature, hard }) => {
      const largest = rowMax(x + g);
      if (hard === "yes") return rowIndex() === rowMin(rowIndex(), x + g === largest) ? 1 : 0;
      const weight = expScaledSum(x, g, largest, temperature);
      return weight / rowSum(weight);
    },
    // A share is the square of a root, which is no subnormal number that a low temperature would make large again.
    backward: ({ x, g, dy, temperature }) => {
      const root = expScaledSum(x, g, rowMax(x + g), 2 * temperature);
      const total = rowSum(root * root);
      const mean = rowSum(dy * root * root) / total;
      return root * ((root * (dy - mean)) / total / temperature);
    },
    parameterBackward: {
      // Distances from the largest x keep their digits where all x are large. Where the share is 0, x may be −∞.
      temperature: ({ x, g, dy, temperature }) => {
        const root = expScaledSum(x, g, rowMax(x + g), 2 * temperature);
        const total = rowSum(root * root);
        const distance = root === 0 ? 0 : (x - rowMax(x) + g) / temperature / temperature;
        const mean = rowSum(root * (root * distance)) / total;
        return -rowSum(dy * (root * ((root * (distance - mean)) / total)));
      },
    },
  },
  // The limits where all x in question grow, or fall, together: the noise alone decides.
  specialRows: {
    forward: {
      plusInfinity: ({ x, g, temperature, hard, plusInfinity }) => {
        const largest = rowMax(g, x === Infinity);
        if (plusInfinity === "nan") return NaN;
        if (hard === "yes") return rowIndex() === rowMin(rowIndex(), x === Infinity && g === largest) ? 1 : 0;
        const weight = x === Infinity ? expScaledDifference(g, largest, temperature) : 0;
        return weight / rowSum(weight);
      },
      allMinusInfinity: ({ g, temperature, hard, allMinusInfinity }) => {
        const largest = rowMax(g);
        if (allMinusInfinity === "nan") return NaN;
        if (allMinusInfinity === "zero") return 0;
        if (hard === "yes") return rowIndex() === rowMin(rowIndex(), g === largest) ? 1 : 0;
        const weight = expScaledDifference(g, largest, temperature);
        return weight / rowSum(weight);
      },
    },
    backward: {
      plusInfinity: ({ x, g, dy, temperature, plusInfinity }) => {
        if (plusInfinity === "nan") return NaN;
        const largest = rowMax(g, x === Infinity);
        const weight = x === Infinity ? expScaledDifference(g, largest, temperature) : 0;
        const share = weight / rowSum(weight);
        return (share * (dy - rowSum(dy * share))) / temperature;
      },
      allMinusInfinity: ({ g, dy, temperature, allMinusInfinity }) => {
        if (allMinusInfinity === "nan") return NaN;
        if (allMinusInfinity === "zero") return 0;
        const weight = expScaledDifference(g, rowMax(g), temperature);
        const share = weight / rowSum(weight);
        return (share * (dy - rowSum(dy * share))) / temperature;
      },
    },
    parameterBackward: {
      temperature: {
        plusInfinity: ({ x, g, dy, temperature, plusInfinity }) => {
          if (plusInfinity === "nan") return NaN;
          const largest = rowMax(g, x === Infinity);
          const weight = x === Infinity ? expScaledDifference(g, largest, temperature) : 0;
          const share = weight / rowSum(weight);
          const mean = rowSum(share * g);
          return -rowSum(dy * (share * (g - mean))) / temperature / temperature;
        },
        allMinusInfinity: ({ g, dy, temperature, allMinusInfinity }) => {
          if (allMinusInfinity === "nan") return NaN;
          if (allMinusInfinity === "zero") return 0;
          const weight = expScaledDifference(g, rowMax(g), temperature);
          const share = weight / rowSum(weight);
          const mean = rowSum(share * g);
          return -rowSum(dy * (share * (g - mean))) / temperature / temperature;
        },
      },
    },
  },
  accuracy: {
    // Gradients are differences from a mean, which equal gradients of all results cancel.
    scale: {
      backward: ({ x, g, dy, temperature }) => {
        const weight = expScaledSum(x, g, rowMax(x + g), temperature);
        const share = weight / rowSum(weight);
        return (share * (abs(dy) + rowSum(abs(dy) * share))) / temperature;
      },
      parameterBackward: {
        temperature: ({ x, g, dy, temperature }) => {
          const weight = expScaledSum(x, g, rowMax(x + g), temperature);
          const share = weight / rowSum(weight);
          const distance = share === 0 ? 0 : rowMax(x) - x + abs(g);
          const mean = rowSum(share * distance);
          return rowSum(abs(dy) * share * (distance + mean)) / temperature / temperature;
        },
      },
    },
  },
});
