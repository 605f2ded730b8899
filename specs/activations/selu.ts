import { defineActivation, exp, expm1, mulExp } from "@subgrad/spec";

const SCALE = 1.0507009873554805;
const SCALE_ALPHA = 1.7580993408473768;

export default defineActivation({
  name: "selu",
  title: "Scaled exponential linear unit",
  description: "The constants make zero mean and unit variance a fixed point of a layer.",
  reference: "Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515",
  frameworks: {
    pytorch: ["torch.nn.functional.selu", "torch.nn.SELU"],
    jax: "jax.nn.selu",
    keras: ["keras.activations.selu", "keras.ops.selu"],
    tfjs: "tf.selu",
    onnx: "Selu",
    nnlib: "selu",
  },
  forward: ({ x }) => (x > 0 ? SCALE * x : SCALE_ALPHA * expm1(x)),
  derivative: ({ x }) => (x > 0 ? SCALE : SCALE_ALPHA * exp(x)),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 ? SCALE : y + SCALE_ALPHA) },
  // The product lasts where its factor underflows.
  stable: { derivative: ({ x }) => (x > 0 ? SCALE : mulExp(SCALE_ALPHA, x)) },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "The exponential branch owns x = 0, as in PyTorch.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "left",
        "keras-torch": "left",
        tfjs: "left",
        nnlib: "left",
        mlx: "left",
      },
    },
  },
});
