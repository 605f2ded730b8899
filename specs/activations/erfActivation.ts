import { defineActivation, erf, exp, mulExpProduct, TWO_OVER_SQRT_PI } from "@subgrad/spec";

export default defineActivation({
  name: "erfActivation",
  title: "Error function",
  reference: "Williams 1996, Computing with Infinite Networks, NIPS 9",
  aliases: ["erf", "erf_act", "error function"],
  frameworks: {
    pytorch: ["torch.erf", "torch.special.erf"],
    jax: ["jax.lax.erf", "jax.scipy.special.erf"],
    keras: "keras.ops.erf",
    tfjs: "tf.erf",
    onnx: "Erf",
    webnn: "erf",
  },
  forward: ({ x }) => erf(x),
  derivative: ({ x }) => TWO_OVER_SQRT_PI * exp(-x * x),
  // The rounding of x² alone would cost hundreds of ULP in the tails.
  stable: {
    derivative: ({ x }) => mulExpProduct(TWO_OVER_SQRT_PI, -x, x),
    secondDerivative: ({ x }) => mulExpProduct(-2 * TWO_OVER_SQRT_PI * x, -x, x),
  },
});
