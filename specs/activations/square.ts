import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "square",
  title: "Square",
  reference:
    "Livni, Shalev-Shwartz & Shamir 2014, On the Computational Efficiency of Training Neural Networks, arXiv:1410.1141",
  aliases: ["quadratic"],
  frameworks: {
    pytorch: "torch.square",
    jax: "jax.numpy.square",
    keras: "keras.ops.square",
    tfjs: "tf.square",
  },
  forward: ({ x }) => x * x,
  derivative: ({ x }) => 2 * x,
});
