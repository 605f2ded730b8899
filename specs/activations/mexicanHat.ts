import { defineActivation, exp, mulExpProduct } from "@subgrad/spec";

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
  },
  limits: { forward: [0, 0], derivative: [0, 0] },
});
