import { abs, defineRowActivation, max, rowCount, rowMax, rowSolve, rowSum, sqrt } from "@subgrad/spec";

export default defineRowActivation({
  name: "entmax15",
  title: "1.5-entmax",
  description:
    "Half-way between softmax and sparsemax: a smooth bend to exactly 0 for elements far below the largest.",
  reference: "Peters, Niculae & Martins 2019, Sparse Sequence-to-Sequence Models, arXiv:1905.05702",
  aliases: ["entmax", "entmax_1_5"],
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
  forward: ({ x }) => {
    const tau = rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1);
    return max(x / 2 - tau, 0) * max(x / 2 - tau, 0);
  },
  // Where a row is 0 as a whole, so is its gradient.
  backward: ({ y, dy }) => {
    const root = sqrt(y);
    return y > 0 ? root * (dy - rowSum(dy * root) / rowSum(root)) : 0;
  },
  stable: {
    // Distances from the largest x keep their digits where all x are large.
    forward: ({ x }) => {
      const distance = (x - rowMax(x)) / 2;
      const tau = rowSolve(-1, (t) => rowSum(max(distance - t, 0) * max(distance - t, 0)) - 1);
      return max(distance - tau, 0) * max(distance - tau, 0);
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
      // Next to the threshold the root of a result is the difference of two distances from the largest x, and the square
      // of what that loses is the least that can be promised.
      forward: ({ x }) => {
        const distance = (x - rowMax(x)) / 2;
        const tau = rowSolve(-1, (t) => rowSum(max(distance - t, 0) * max(distance - t, 0)) - 1);
        return -2 * tau * max(distance - tau, -5e-7 * tau);
      },
      // Gradients are differences from a mean, which equal gradients of all results cancel; and next to the threshold a
      // root, in the mean as well, is the difference of two distances from the largest x, of which the threshold's is the
      // root of the largest y.
      backward: ({ y, dy }) => {
        const root = sqrt(y);
        const largest = rowMax(root);
        return y > 0 ? largest * (abs(dy) + (largest * rowSum(abs(dy), y > 0)) / rowSum(root)) : 0;
      },
    },
  },
});
