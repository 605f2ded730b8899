import {
  abs,
  defineRowActivation,
  exp,
  expDifference,
  log,
  log1p,
  rowCount,
  rowMax,
  rowSum,
} from "@subgrad/spec";

export default defineRowActivation({
  name: "logSumExp",
  title: "Logarithm of the sum of exponentials",
  description: "A smooth maximum of the row: at least its largest element, and at most ln n more.",
  reference:
    "Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41",
  aliases: ["LSE", "RealSoftMax", "logsumexp"],
  frameworks: {
    pytorch: { name: "torch.logsumexp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    jax: { name: "jax.nn.logsumexp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    keras: { name: "keras.ops.logsumexp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    tfjs: { name: "tf.logSumExp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    onnx: { name: "ReduceLogSumExp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    webnn: { name: "reduceLogSumExp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
    nnlib: { name: "logsumexp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
  },
  parameters: {
    plusInfinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN.",
    },
    allMinusInfinity: {
      choices: ["nan", "zero", "uniform"],
      default: "nan",
      description: "What the gradient of a row of −∞ alone is: NaN, 0, or equal shares of all elements.",
    },
  },
  forward: ({ x }) => log(rowSum(exp(x))),
  backward: ({ x, dy }) => (dy * exp(x)) / rowSum(exp(x)),
  stable: {
    // Of the weights one maximum's 1 is left out: what remains loses no digits beside it.
    forward: ({ x }) => {
      const largest = rowMax(x);
      const rest = rowSum(expDifference(x, largest), x !== largest) + (rowSum(1, x === largest) - 1);
      return largest + log1p(rest);
    },
    // Not e^(x − y): half an ULP of a large y would cost many of the result.
    backward: ({ x, dy }) => {
      const weight = expDifference(x, rowMax(x));
      return (dy * weight) / rowSum(weight);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: () => Infinity,
      allMinusInfinity: () => -Infinity,
    },
    backward: {
      plusInfinity: ({ x, dy, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0,
      allMinusInfinity: ({ dy, allMinusInfinity }) =>
        allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount(),
    },
  },
  accuracy: {
    // Where the exponentials sum to 1, a negative maximum and the logarithm cancel.
    scale: { forward: ({ x }) => abs(rowMax(x)) },
  },
});
