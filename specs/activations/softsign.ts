import { abs, defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "softsign",
  title: "Softsign",
  reference: "Bergstra, Desjardins, Lamblin & Bengio 2009, Quadratic polynomials learn better image features",
  aliases: ["soft_sign", "soft sign", "soft-sign"],
  frameworks: {
    pytorch: ["torch.nn.functional.softsign", "torch.nn.Softsign"],
    jax: "jax.nn.soft_sign",
    keras: ["keras.activations.softsign", "keras.ops.softsign"],
    tfjs: { name: "tf.layers.activation", arguments: { activation: "softsign" } },
    onnx: "Softsign",
    webnn: "softsign",
    nnlib: "softsign",
  },
  forward: ({ x }) => x / (1 + abs(x)),
  // Two divisions: the square of 1 + |x| would overflow where the slope is still a number.
  derivative: ({ x }) => 1 / (1 + abs(x)) / (1 + abs(x)),
  derivativeFromOutput: { formula: ({ y }) => (1 - abs(y)) * (1 - abs(y)) },
  // The formula answers ∞ / ∞ there.
  limits: { forward: [-1, 1] },
});
