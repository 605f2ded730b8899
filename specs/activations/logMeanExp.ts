import {
  abs,
  defineRowActivation,
  exp,
  expDifference,
  expm1,
  log,
  log1p,
  rowCount,
  rowMax,
  rowSum,
} from "@subgrad/spec";

export default defineRowActivation({
  name: "logMeanExp",
  title: "Logarithm of the mean of exponentials",
  description: "A smooth maximum of the row: at most its largest element, and at least ln n less.",
  reference: "Burda, Grosse & Salakhutdinov 2016, Importance Weighted Autoencoders, arXiv:1509.00519",
  aliases: ["LME", "logmeanexp"],
  frameworks: {
    jax: { name: "jax.nn.logmeanexp", parameters: { plusInfinity: "nan", allMinusInfinity: "nan" } },
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
  forward: ({ x }) => log(rowSum(exp(x)) / rowCount()),
  backward: ({ x, dy }) => (dy * exp(x)) / rowSum(exp(x)),
  stable: {
    // Where the elements are nearly equal, the mean of the weights is nearly 1 and its logarithm the mean of what they
    // lack. Elsewhere it is that of the inverse, which is 1 + (1 − mean) / mean, and negative.
    forward: ({ x }) => {
      const largest = rowMax(x);
      const lacking = rowSum(expm1(x - largest)) / rowCount();
      const mean = rowSum(expDifference(x, largest)) / rowCount();
      const logarithm = log1p(lacking > -0.5 ? lacking : -lacking / mean);
      return lacking > -0.5 ? largest + logarithm : largest - logarithm;
    },
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
    // Where the exponentials have a mean of 1, a positive maximum and the logarithm, which is negative, cancel.
    scale: {
      forward: ({ x }) => {
        const largest = rowMax(x);
        return abs(largest) - log(rowSum(expDifference(x, largest)) / rowCount());
      },
    },
  },
});
