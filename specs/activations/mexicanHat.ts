import { abs, defineActivation, exp, min, mulAdd, mulExpProduct } from "@subgrad/spec";

// The roots of the second derivative are those of x² = 3 ∓ √6, and what it is multiplied by is 0 beyond.
const INNER_HIGH = 0.55029296875;
const INNER_LOW = 0.0002172884668219018;
const OUTER_HIGH = 5.449462890625;
const OUTER_LOW = 2.6852158178098196e-5;
const FAR = 60;

export default defineActivation({
  name: "mexicanHat",
  title: "Mexican hat wavelet",
  description: "The negative second derivative of a Gaussian, not normalised.",
  reference: "Daubechies 1992, Ten Lectures on Wavelets",
  aliases: ["mexican_hat", "Ricker wavelet", "Marr wavelet"],
  forward: ({ x }) => (1 - x * x) * exp(-0.5 * x * x),
  derivative: ({ x }) => x * (x * x - 3) * exp(-0.5 * x * x),
  // The rounding of x² alone would cost hundreds of ULP in the tails, and 1 − x² cancels near ±1.
  stable: {
    forward: ({ x }) => mulExpProduct((1 - x) * (1 + x), -0.5 * x, x),
    derivative: ({ x }) => mulExpProduct(x * (x * x - 3), -0.5 * x, x),
    secondDerivative: ({ x }) => {
      const a = min(abs(x), FAR);
      const inner = mulAdd(a, a, -INNER_HIGH) - INNER_LOW;
      const outer = mulAdd(a, a, -OUTER_HIGH) - OUTER_LOW;
      return mulExpProduct(-inner * outer, -0.5 * a, a);
    },
  },
  limits: { forward: [0, 0], derivative: [0, 0] },
});
