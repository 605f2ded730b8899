import { defineRowActivation, rowCount, rowIndex, rowMax, rowMin, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "maxout",
  title: "Maxout",
  description: "The largest element of the row, which holds the pieces of a convex function.",
  reference: "Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, Maxout Networks, arXiv:1302.4389",
  aliases: ["rowMax", "maximum"],
  parameters: {
    ties: {
      choices: ["first", "split"],
      default: "first",
      description: "Which of several largest elements has the gradient: the first, or each an equal share.",
    },
  },
  forward: ({ x }) => rowMax(x),
  backward: ({ x, dy, ties }) => {
    const largest = rowMax(x);
    if (ties === "split") return x === largest ? dy / rowSum(1, x === largest) : 0;
    return rowIndex() === rowMin(rowIndex(), x === largest) ? dy : 0;
  },
  specialRows: {
    forward: {
      plusInfinity: () => Infinity,
      allMinusInfinity: () => -Infinity,
    },
    backward: {
      plusInfinity: ({ x, dy, ties }) => {
        if (ties === "split") return x === Infinity ? dy / rowSum(1, x === Infinity) : 0;
        return rowIndex() === rowMin(rowIndex(), x === Infinity) ? dy : 0;
      },
      allMinusInfinity: ({ dy, ties }) => (ties === "split" ? dy / rowCount() : rowIndex() === 0 ? dy : 0),
    },
  },
});
