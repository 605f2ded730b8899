import { abs, defineActivation, expm1, expProduct, min, mulExpProduct, sigmoid } from "@subgrad/spec";

const SHARPNESS = 1.702;
// The same in two words, the first exact in binary32.
const HIGH = 1.7019999027252197;
const LOW = 9.727478023080494e-8;

// All exponentials are 0 beyond.
const FAR = 1000;

export default defineActivation({
  name: "quickGelu",
  title: "Sigmoid approximation of gelu",
  reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  aliases: ["quick_gelu", "gelu_sigmoid", "QuickGelu"],
  forward: ({ x }) => x * sigmoid(SHARPNESS * x),
  derivative: ({ x }) => sigmoid(SHARPNESS * x) * (1 + SHARPNESS * x * (1 - sigmoid(SHARPNESS * x))),
  // In e = exp(−1.702·|x|) = h / (1 + s) with h = exp(−HIGH·|x|) and s = exp(LOW·|x|) − 1, because the exponent must not
  // be rounded. Products with h last where h underflows.
  stable: {
    forward: ({ x }) => {
      const h = expProduct(-HIGH, abs(x));
      const s = expm1(LOW * abs(x));
      if (x >= 0) return x / (1 + h / (1 + s));
      // x / (1 + t); where t is small, this way only the difference rounds.
      const t = s + h;
      return mulExpProduct(t < 0.2 ? x - x * (t / (1 + t)) : x / (1 + t), HIGH, x);
    },
    derivative: ({ x }) => {
      const h = expProduct(-HIGH, abs(x));
      const s = expm1(LOW * abs(x));
      const e = h / (1 + s);
      if (x < 0) return mulExpProduct((1 + SHARPNESS * x + e) / (1 + (s + h * (2 + e))), HIGH, x);
      // WGSL lets compilers reorder products: SHARPNESS * x would overflow where e is 0.
      return (1 + (e + x * (SHARPNESS * e))) / (1 + e * (2 + e));
    },
    secondDerivative: ({ x }) => {
      const a = min(abs(x), FAR);
      const h = expProduct(-HIGH, a);
      const s = expm1(LOW * a);
      const e = h / (1 + s);
      const factor = SHARPNESS * (2 - SHARPNESS * a * ((1 - e) / (1 + e)));
      return mulExpProduct(factor / (1 + (s + h * (2 + e))), -HIGH, a);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
