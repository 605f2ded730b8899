import {
  abs,
  defineRowActivation,
  exp,
  expScaledDifference,
  log,
  log1p,
  rowCount,
  rowMax,
  rowSum,
} from "@subgrad/spec";

export default defineRowActivation({
  name: "logSoftmax",
  title: "Logarithm of softmax",
  description: "Log-probabilities: x less the logarithm of the sum of the exponentials.",
  reference:
    "Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41",
  aliases: ["log_softmax"],
  frameworks: {
    pytorch: {
      name: ["torch.log_softmax", "torch.nn.functional.log_softmax", "torch.nn.LogSoftmax"],
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    jax: {
      name: "jax.nn.log_softmax",
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    keras: {
      name: ["keras.activations.log_softmax", "keras.ops.log_softmax"],
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    tfjs: {
      name: "tf.logSoftmax",
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    onnx: {
      name: "LogSoftmax",
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
    },
    nnlib: {
      name: "logsoftmax",
      parameters: { temperature: 1, plusInfinity: "nan", allMinusInfinity: "nan" },
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
      description:
        "What the softmax of a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN.",
    },
    allMinusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "nan",
      description: "What the softmax of a row of −∞ alone becomes: NaN, 0, or equal shares of all elements.",
    },
  },
  forward: ({ x, temperature }) => x / temperature - log(rowSum(exp(x / temperature))),
  backward: ({ y, dy, temperature }) => (dy - exp(y) * rowSum(dy)) / temperature,
  parameterBackward: {
    // Distances from the largest x keep their digits where all x are large. An element of −∞ has no weight.
    temperature: ({ x, dy, temperature }) => {
      const distance = x - rowMax(x);
      const weight = exp(distance / temperature);
      const mean = rowSum(weight === 0 ? 0 : weight * distance) / rowSum(weight);
      return -rowSum(dy === 0 ? 0 : dy * (distance - mean)) / temperature / temperature;
    },
  },
  stable: {
    // Of the weights one maximum's 1 is left out: what remains loses no digits beside it, and neither term cancels.
    forward: ({ x, temperature }) => {
      const largest = rowMax(x);
      const weight = expScaledDifference(x, largest, temperature);
      const rest = rowSum(weight, x !== largest) + (rowSum(1, x === largest) - 1);
      const logarithm = log1p(rest);
      return (x - largest) / temperature - logarithm;
    },
    parameterBackward: {
      temperature: ({ x, dy, temperature }) => {
        const largest = rowMax(x);
        const distance = x - largest;
        const weight = expScaledDifference(x, largest, temperature);
        const mean = rowSum(weight === 0 ? 0 : weight * distance) / rowSum(weight);
        return -rowSum(dy === 0 ? 0 : dy * (distance - mean)) / temperature / temperature;
      },
    },
  },
  specialRows: {
    forward: {
      // The function of ordinary rows: another would be one more in every app.
      plusInfinity: ({ x, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? -log1p(rowSum(1, x === Infinity) - 1) : -Infinity,
      allMinusInfinity: ({ allMinusInfinity }) =>
        allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(rowCount() - 1),
    },
    parameterBackward: {
      // The results of elements that differ from the largest by infinity grow beyond all bounds.
      temperature: {
        plusInfinity: ({ x, dy, plusInfinity }) =>
          plusInfinity === "nan"
            ? NaN
            : rowSum(x === Infinity || dy === 0 ? 0 : dy > 0 ? Infinity : -Infinity),
        allMinusInfinity: ({ allMinusInfinity }) => (allMinusInfinity === "nan" ? NaN : 0),
      },
    },
  },
  accuracy: {
    // Gradients are differences, which equal gradients of all results cancel; and what y has been rounded by is lost of the
    // exponential, |y| times as much of it.
    scale: {
      backward: ({ y, dy, temperature }) => {
        const share = exp(y);
        return (abs(dy) + (share === 0 ? 0 : (1 - y) * share) * rowSum(abs(dy))) / temperature;
      },
      parameterBackward: {
        temperature: ({ x, dy, temperature }) => {
          const distance = rowMax(x) - x;
          const weight = exp(-distance / temperature);
          const mean = rowSum(weight === 0 ? 0 : weight * distance) / rowSum(weight);
          return rowSum(dy === 0 ? 0 : abs(dy) * (distance + mean)) / temperature / temperature;
        },
      },
    },
  },
});
