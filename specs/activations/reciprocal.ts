import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "reciprocal",
  title: "Reciprocal",
  reference: "ONNX operator Reciprocal; PyTorch torch.reciprocal",
  aliases: ["inverse", "multiplicativeInverse"],
  frameworks: {
    pytorch: "torch.reciprocal",
    jax: "jax.numpy.reciprocal",
    keras: "keras.ops.reciprocal",
    tfjs: "tf.reciprocal",
    onnx: "Reciprocal",
    webnn: "reciprocal",
  },
  forward: ({ x }) => 1 / x,
  derivative: ({ x }) => -1 / (x * x),
  // x · x would leave the range of the numbers long before 1 / x does.
  stable: { derivative: ({ x }) => -(1 / x) / x },
  poles: { zero: { at: 0, why: "As in IEEE 754, the sign of zero tells the side." } },
});
