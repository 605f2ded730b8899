import { defineActivation, exp, expm1, mulExp } from "@subgrad/spec";

export default defineActivation({
  name: "elu",
  title: "Exponential linear unit",
  reference: "Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289",
  frameworks: {
    pytorch: { name: ["torch.nn.functional.elu", "torch.nn.ELU"], parameters: { alpha: "alpha" } },
    jax: { name: "jax.nn.elu", parameters: { alpha: "alpha" } },
    keras: {
      name: ["keras.activations.elu", "keras.ops.elu", "keras.layers.ELU"],
      parameters: { alpha: "alpha" },
    },
    tfjs: { name: ["tf.elu", "tf.layers.elu"], parameters: { alpha: 1 } },
    onnx: { name: "Elu", parameters: { alpha: "alpha" } },
    webnn: { name: "elu", parameters: { alpha: "alpha" } },
    nnlib: { name: "elu", parameters: { alpha: "α" } },
  },
  parameters: {
    alpha: { default: 1, min: 0, description: "Depth of the plateau on the negative side.", samples: [2] },
  },
  forward: ({ x, alpha }) => (x > 0 ? x : alpha * expm1(x)),
  derivative: ({ x, alpha }) => (x > 0 ? 1 : alpha * exp(x)),
  derivativeFromOutput: { formula: ({ y, alpha }) => (y > 0 ? 1 : y + alpha) },
  // The product lasts where its factor underflows.
  stable: { derivative: ({ x, alpha }) => (x > 0 ? 1 : mulExp(alpha, x)) },
  parameterDerivatives: { alpha: ({ x }) => (x > 0 ? 0 : expm1(x)) },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "The exponential branch owns x = 0, as in the paper and PyTorch.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: 1,
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        tfjs: 1,
        nnlib: "right",
        mlx: "left",
      },
    },
  },
});
