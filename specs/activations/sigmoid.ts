import { defineActivation, exp, sigmoid, sigmoidSlope } from "@subgrad/spec";

export default defineActivation({
  name: "sigmoid",
  title: "Logistic sigmoid",
  reference: "Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences",
  aliases: ["logistic", "expit"],
  frameworks: {
    pytorch: ["torch.sigmoid", "torch.nn.functional.sigmoid", "torch.nn.Sigmoid", "torch.special.expit"],
    jax: ["jax.nn.sigmoid", "jax.scipy.special.expit"],
    keras: ["keras.activations.sigmoid", "keras.ops.sigmoid"],
    tfjs: "tf.sigmoid",
    onnx: "Sigmoid",
    webnn: "sigmoid",
    nnlib: ["sigmoid", "σ"],
  },
  forward: ({ x }) => 1 / (1 + exp(-x)),
  derivative: ({ x }) => sigmoid(x) * (1 - sigmoid(x)),
  derivativeFromOutput: { formula: ({ y }) => y * (1 - y) },
  // 1 − sigmoid(x) cancels on the right; sigmoidSlope does not.
  stable: {
    forward: ({ x }) => sigmoid(x),
    derivative: ({ x }) => sigmoidSlope(x),
  },
});
