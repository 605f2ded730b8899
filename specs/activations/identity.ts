import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "identity",
  title: "Identity",
  reference: "Widrow & Hoff 1960, Adaptive switching circuits",
  aliases: ["none", "passthrough"],
  frameworks: {
    pytorch: "torch.nn.Identity",
    jax: "jax.nn.identity",
    keras: "keras.activations.linear",
    tfjs: { name: "tf.layers.activation", arguments: { activation: "linear" } },
    onnx: "Identity",
    webnn: "identity",
  },
  forward: ({ x }) => x,
  derivative: () => 1,
});
