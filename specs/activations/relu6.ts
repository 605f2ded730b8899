import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "relu6",
  title: "Rectified linear unit, capped at 6",
  reference: "Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10",
  aliases: ["ReLU6"],
  frameworks: {
    pytorch: ["torch.nn.functional.relu6", "torch.nn.ReLU6"],
    jax: "jax.nn.relu6",
    keras: ["keras.activations.relu6", "keras.ops.relu6"],
    tfjs: "tf.relu6",
    onnx: { name: "Clip", arguments: { min: 0, max: 6 } },
    webnn: { name: "clamp", arguments: { minValue: 0, maxValue: 6 } },
    nnlib: "relu6",
  },
  forward: ({ x }) => (x > 0 ? (x < 6 ? x : 6) : 0),
  derivative: ({ x }) => (x > 0 ? (x < 6 ? 1 : 0) : 0),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 && y < 6 ? 1 : 0) },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "0 is the slope of least magnitude, and what every framework answers.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        tfjs: "left",
        nnlib: "left",
        mlx: "left",
      },
    },
    six: {
      at: 6,
      use: "right",
      why: "0 is the slope of least magnitude, and what PyTorch and JAX answer.",
      elsewhere: {
        pytorch: "right",
        jax: "right",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "right",
        "keras-torch": "right",
        tfjs: "left",
        nnlib: "right",
        mlx: "right",
      },
    },
  },
});
