import { defineRowActivation, rowCount, rowIndex, rowMax, rowMin, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "hardmax",
  title: "Hardmax",
  description: "1 for the largest element of the row and 0 for the others; its gradient is 0.",
  reference: "ONNX operator Hardmax",
  aliases: ["one_hot_argmax"],
  frameworks: { onnx: { name: "Hardmax", parameters: { ties: "first" } } },
  parameters: {
    ties: {
      choices: ["first", "split"],
      default: "first",
      description: "Which of several largest elements has the 1: the first, or each an equal share.",
    },
  },
  forward: ({ x, ties }) => {
    const largest = rowMax(x);
    if (ties === "split") return x === largest ? 1 / rowSum(1, x === largest) : 0;
    return rowIndex() === rowMin(rowIndex(), x === largest) ? 1 : 0;
  },
  backward: () => 0,
  surrogate: true,
  specialRows: {
    forward: {
      plusInfinity: ({ x, ties }) => {
        if (ties === "split") return x === Infinity ? 1 / rowSum(1, x === Infinity) : 0;
        return rowIndex() === rowMin(rowIndex(), x === Infinity) ? 1 : 0;
      },
      allMinusInfinity: ({ ties }) => (ties === "split" ? 1 / rowCount() : rowIndex() === 0 ? 1 : 0),
    },
  },
});
