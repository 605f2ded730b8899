import { abs, defineRowActivation, exp, expScaledDifference, rowCount, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "softmax",
  title: "Softmax",
  description: "Positive numbers that sum to 1, in the ratios of the exponentials.",
  reference:
    "Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition",
  aliases: ["softargmax", "normalized_exponential"],
  frameworks: {
    pytorch: {
      name: ["torch.softmax", "torch.nn.functional.softmax", "torch.nn.Softmax"],
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    jax: {
      name: "jax.nn.softmax",
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    keras: {
      name: ["keras.activations.softmax", "keras.ops.softmax", "keras.layers.Softmax"],
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    tfjs: {
      name: ["tf.softmax", "tf.layers.softmax"],
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    onnx: { name: "Softmax", parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" } },
    webnn: { name: "softmax", parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" } },
    nnlib: {
      name: "softmax",
      parameters: { temperature: 1, plusInfinity: "oneHot", allMinusInfinity: "nan" },
    },
  },
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
      default: "nan",
      description: "What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements.",
    },
  },
  forward: ({ x, temperature }) => exp(x / temperature) / rowSum(exp(x / temperature)),
  backward: ({ y, dy, temperature }) => (y * (dy - rowSum(dy * y))) / temperature,
  parameterBackward: {
    // Distances from the largest x keep their digits where all x are large. Where y is 0, x may be −∞.
    temperature: ({ x, y, dy, temperature }) => {
      const distance = y === 0 ? 0 : x - rowMax(x);
      const mean = rowSum(y * distance);
      return -rowSum(dy * (y * (distance - mean))) / temperature / temperature;
    },
  },
  stable: {
    forward: ({ x, temperature }) => {
      const weight = expScaledDifference(x, rowMax(x), temperature);
      return weight / rowSum(weight);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0,
      allMinusInfinity: ({ allMinusInfinity }) =>
        allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount(),
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
        temperature: ({ x, y, dy, temperature }) => {
          const distance = y === 0 ? 0 : rowMax(x) - x;
          const mean = rowSum(y * distance);
          return rowSum(abs(dy) * y * (distance + mean)) / temperature / temperature;
        },
      },
    },
  },
});
