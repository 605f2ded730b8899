import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "sparseSigmoid",
  title: "Sparse sigmoid",
  description: "The slope of sparsePlus.",
  reference: "Courbariaux, Bengio & David 2015, BinaryConnect, arXiv:1511.00363; jax.nn.sparse_sigmoid",
  aliases: ["sparse_sigmoid"],
  frameworks: {
    jax: "jax.nn.sparse_sigmoid",
    keras: ["keras.activations.sparse_sigmoid", "keras.ops.sparse_sigmoid"],
  },
  forward: ({ x }) => (x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0),
  derivative: ({ x }) => (x > -1 ? (x < 1 ? 0.5 : 0) : 0),
  kinks: {
    lower: {
      at: -1,
      use: "left",
      why: "0 is the slope of least magnitude, as for hardSigmoid.",
      elsewhere: {
        pytorch: "left",
        jax: "mid",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "mid",
        "keras-torch": "left",
      },
    },
    upper: {
      at: 1,
      use: "right",
      why: "0 is the slope of least magnitude, as for hardSigmoid.",
      elsewhere: {
        pytorch: "right",
        jax: "mid",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "mid",
        "keras-torch": "right",
      },
    },
  },
});
