import { abs, defineRowActivation, max, rowCount, rowMax, rowSolve, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "sparsemax",
  title: "Sparsemax",
  description:
    "The probabilities that are nearest to x: like softmax, but exactly 0 for elements far below the largest.",
  reference: "Martins & Astudillo 2016, From Softmax to Sparsemax, arXiv:1602.02068",
  aliases: ["simplex_projection"],
  frameworks: {
    keras: {
      name: ["keras.activations.sparsemax", "keras.ops.sparsemax"],
      parameters: { plusInfinity: "nan", allMinusInfinity: "nan" },
    },
  },
  parameters: {
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
  forward: ({ x }) => max(x - rowSolve(rowMax(x) - 1, (tau) => rowSum(max(x - tau, 0)) - 1), 0),
  // The mean over the support is taken off; an element at its edge counts as outside, as in the paper.
  backward: ({ y, dy }) => (y > 0 ? dy - rowSum(dy, y > 0) / rowSum(1, y > 0) : 0),
  stable: {
    // Distances from the largest x keep their digits where all x are large. The search tells which elements are above
    // the threshold; their mean then gives it with the least rounding.
    forward: ({ x }) => {
      const distance = x - rowMax(x);
      const near = rowSolve(-1, (t) => rowSum(max(distance - t, 0)) - 1);
      const tau = (rowSum(distance, distance > near) - 1) / rowSum(1, distance > near);
      return max(distance - tau, 0);
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, plusInfinity }) =>
        plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0,
      allMinusInfinity: ({ allMinusInfinity }) =>
        allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount(),
    },
  },
  accuracy: {
    scale: {
      // Next to the threshold a result is the difference of two distances from the largest x.
      forward: ({ x }) => {
        const distance = x - rowMax(x);
        return -rowSolve(-1, (tau) => rowSum(max(distance - tau, 0)) - 1);
      },
      // Gradients are differences from a mean, which equal gradients of all results cancel.
      backward: ({ y, dy }) => abs(dy) + rowSum(abs(dy), y > 0) / max(rowSum(1, y > 0), 1),
    },
  },
});
