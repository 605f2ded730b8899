import { abs, defineRowActivation, rowCount, rowMax, rowSum } from "@subgrad/spec";

export default defineRowActivation({
  name: "taylorSoftmax",
  title: "Taylor softmax of second order",
  description: "Softmax with 1 + x + x²/2 in place of the exponential: its tails fall like 1/x².",
  reference:
    "de Brébisson & Vincent 2016, An Exploration of Softmax Alternatives Belonging to the Spherical Loss Family, arXiv:1511.05042",
  aliases: ["taylor_softmax"],
  parameters: {
    infinity: {
      choices: ["oneHot", "nan"],
      default: "oneHot",
      description: "What a row that holds ±∞ becomes: equal shares of its infinite elements, or NaN.",
    },
  },
  forward: ({ x }) => (1 + x + (x * x) / 2) / rowSum(1 + x + (x * x) / 2),
  backward: ({ x, y, dy }) => ((y * (1 + x)) / (1 + x + (x * x) / 2)) * (dy - rowSum(dy * y)),
  stable: {
    // Everything in units that keep squares from overflowing. Below −1/2 the sum x + 1 is exact, and the square of it
    // plus 1 twice the weight; above, adding the larger term last rounds least.
    forward: ({ x }) => {
      const largest = rowMax(abs(x));
      const unit = largest > 1e14 ? largest : 1;
      const scaled = x / unit;
      const one = 1 / unit;
      const shifted = scaled + one;
      const below = 0.5 * (shifted * shifted + one * one);
      const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
      return weight / rowSum(weight);
    },
    // (1 + x) / (1 + x + x²/2) = 2t / (t² + 1) = 2 / (t + 1/t) with t = 1 + x
    backward: ({ x, y, dy }) => {
      const t = 1 + x;
      const slope = abs(t) > 1 ? 2 / (t + 1 / t) : (2 * t) / (t * t + 1);
      return y * slope * (dy - rowSum(dy * y));
    },
  },
  specialRows: {
    forward: {
      plusInfinity: ({ x, infinity }) =>
        infinity === "nan" ? NaN : abs(x) === Infinity ? 1 / rowSum(1, abs(x) === Infinity) : 0,
      allMinusInfinity: ({ infinity }) => (infinity === "nan" ? NaN : 1 / rowCount()),
      minusInfinity: ({ x, infinity }) =>
        infinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0,
    },
    backward: {
      plusInfinity: ({ infinity }) => (infinity === "nan" ? NaN : 0),
      allMinusInfinity: ({ infinity }) => (infinity === "nan" ? NaN : 0),
      minusInfinity: ({ infinity }) => (infinity === "nan" ? NaN : 0),
    },
  },
  accuracy: {
    // Gradients are differences from a mean, which equal gradients of all results cancel.
    scale: {
      backward: ({ x, y, dy }) =>
        ((y * abs(1 + x)) / (1 + x + (x * x) / 2)) * (abs(dy) + rowSum(abs(dy) * y)),
    },
  },
});
