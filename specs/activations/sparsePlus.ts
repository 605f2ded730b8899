import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "sparsePlus",
  title: "Sparse plus, a sparse counterpart of softplus",
  description: "Its slope is sparseSigmoid.",
  reference: "jax.nn.sparse_plus",
  aliases: ["sparse_plus"],
  frameworks: {
    jax: "jax.nn.sparse_plus",
    keras: ["keras.activations.sparse_plus", "keras.ops.sparse_plus"],
  },
  forward: ({ x }) => (x > -1 ? (x < 1 ? ((x + 1) * (x + 1)) / 4 : x) : 0),
  derivative: ({ x }) => (x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0),
});
