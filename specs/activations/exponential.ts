import { defineActivation, exp } from "@subgrad/spec";

export default defineActivation({
  name: "exponential",
  title: "Exponential function",
  reference: "Keras, keras.activations.exponential",
  aliases: ["exp"],
  frameworks: {
    pytorch: "torch.exp",
    jax: "jax.numpy.exp",
    keras: ["keras.activations.exponential", "keras.ops.exp"],
    tfjs: "tf.exp",
    onnx: "Exp",
    webnn: "exp",
  },
  forward: ({ x }) => exp(x),
  derivative: ({ x }) => exp(x),
  derivativeFromOutput: { formula: ({ y }) => y },
});
