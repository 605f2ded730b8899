import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "sign",
  title: "Sign",
  reference:
    "Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, Binarized Neural Networks, arXiv:1602.02830",
  aliases: ["signum", "bipolar"],
  frameworks: {
    pytorch: "torch.sign",
    jax: "jax.numpy.sign",
    keras: "keras.ops.sign",
    tfjs: "tf.sign",
    onnx: "Sign",
    webnn: "sign",
  },
  forward: ({ x }) => (x > 0 ? 1 : -1),
  derivative: () => 0,
  kinks: {
    zero: {
      at: 0,
      use: "left",
      value: "mid",
      why: "sign 0 = 0, as in mathematics and every framework; binarised networks take 1.",
    },
  },
});
