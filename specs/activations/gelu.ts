import { defineActivation, geluSlope, mulNormalCdf, normalCdf, normalPdf } from "@subgrad/spec";

export default defineActivation({
  name: "gelu",
  title: "Gaussian error linear unit",
  description: "The exact form, with the normal distribution function; not the tanh approximation.",
  reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  aliases: ["GELU", "gelu_none"],
  frameworks: {
    pytorch: { name: ["torch.nn.functional.gelu", "torch.nn.GELU"], arguments: { approximate: "none" } },
    jax: { name: "jax.nn.gelu", arguments: { approximate: false } },
    keras: { name: ["keras.activations.gelu", "keras.ops.gelu"], arguments: { approximate: false } },
    tfjs: { name: "tf.layers.activation", arguments: { activation: "gelu" } },
    onnx: { name: "Gelu", arguments: { approximate: "none" } },
    webnn: "gelu",
    nnlib: "gelu_erf",
  },
  forward: ({ x }) => x * normalCdf(x),
  derivative: ({ x }) => normalCdf(x) + x * normalPdf(x),
  stable: {
    forward: ({ x }) => mulNormalCdf(x, x),
    derivative: ({ x }) => geluSlope(x),
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
