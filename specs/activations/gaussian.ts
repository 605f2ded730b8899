import { defineActivation, exp, expProduct, min, mulExpProduct } from "@subgrad/spec";

export default defineActivation({
  name: "gaussian",
  title: "Gaussian",
  reference:
    "Broomhead & Lowe 1988, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2",
  aliases: ["gauss", "rbf"],
  forward: ({ x }) => exp(-x * x),
  derivative: ({ x }) => -2 * x * exp(-x * x),
  // The rounding of x² alone would cost hundreds of ULP in the tails.
  stable: {
    forward: ({ x }) => expProduct(-x, x),
    derivative: ({ x }) => mulExpProduct(-2 * x, -x, x),

    // Beyond 1000 the exponential is 0.
    secondDerivative: ({ x }) => mulExpProduct(4 * min(x * x, 1000) - 2, -x, x),
  },
  limits: { derivative: [0, 0] },
});
