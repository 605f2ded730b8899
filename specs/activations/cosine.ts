import { cos, defineActivation, sin } from "@subgrad/spec";

export default defineActivation({
  name: "cosine",
  title: "Cosine",
  reference:
    "Wong, Leung & Chang 2002, Handwritten Digit Recognition Using Multi-Layer Feedforward Neural Networks with Periodic and Monotonic Activation Functions",
  aliases: ["cos"],
  frameworks: {
    pytorch: "torch.cos",
    jax: "jax.numpy.cos",
    keras: "keras.ops.cos",
    tfjs: "tf.cos",
    onnx: "Cos",
    webnn: "cos",
  },
  forward: ({ x }) => cos(x),
  derivative: ({ x }) => -sin(x),
});
