import {
  abs,
  defineActivation,
  exp,
  expm1,
  expProduct,
  LN2,
  log1p,
  max,
  mulExpProduct,
  sigmoid,
} from "@subgrad/spec";

// ln 2 in two words, the first of few bits.
const HIGH = 0.693359375;
const LOW = -0.00021219444005469057;

export default defineActivation({
  name: "softplus2",
  title: "Softplus to base 2",
  description:
    "log₂(1 + 2ˣ), which is softplus(x·ln 2) / ln 2: one at 0, and no exponential but that of the hardware.",
  reference:
    "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing",
  aliases: ["softplus_base2", "log2p1exp2"],
  forward: ({ x }) => log1p(expProduct(LN2, x)) / LN2,
  derivative: ({ x }) => sigmoid(LN2 * x),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 ? -expm1(-LN2 * y) : 0) },
  // In e = 2^−|x|, whose exponent must not be rounded. Beyond 60 the logarithm is e to all digits, and products with e
  // last where e underflows.
  stable: {
    forward: ({ x }) => {
      const rest = exp(-LOW * abs(x));
      if (x < -60) return mulExpProduct(rest / LN2, HIGH, x);
      return max(x, 0) + log1p(mulExpProduct(rest, -HIGH, abs(x))) / LN2;
    },
    derivative: ({ x }) => {
      const e = mulExpProduct(exp(-LOW * abs(x)), -HIGH, abs(x));
      return (x < 0 ? e : 1) / (1 + e);
    },
    secondDerivative: ({ x }) => {
      const rest = exp(-LOW * abs(x));
      const e = mulExpProduct(rest, -HIGH, abs(x));
      return mulExpProduct((LN2 * rest) / (1 + e * (2 + e)), -HIGH, abs(x));
    },
  },
});
