import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardSigmoid",
  title: "Hard sigmoid",
  description: "With slope 1/6, as in PyTorch, JAX and Keras 3; hardSigmoidOnnx has 1/5.",
  reference: "Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244",
  aliases: ["hardsigmoid", "hard_sigmoid"],
  frameworks: {
    pytorch: ["torch.nn.functional.hardsigmoid", "torch.nn.Hardsigmoid"],
    jax: "jax.nn.hard_sigmoid",
    keras: ["keras.activations.hard_sigmoid", "keras.ops.hard_sigmoid"],
    onnx: { name: "HardSigmoid", arguments: { alpha: 0.16666666666666666, beta: 0.5 } },
    webnn: { name: "hardSigmoid", arguments: { alpha: 0.16666666666666666, beta: 0.5 } },
    nnlib: ["hardsigmoid", "hardσ"],
  },
  forward: ({ x }) => (x > -3 ? (x < 3 ? (x + 3) / 6 : 1) : 0),
  derivative: ({ x }) => (x > -3 ? (x < 3 ? 1 / 6 : 0) : 0),
  derivativeFromOutput: { formula: ({ y }) => (y > 0 && y < 1 ? 1 / 6 : 0) },
  kinks: {
    lower: {
      at: -3,
      use: "left",
      why: "0 is the slope of least magnitude, and what every framework answers.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        nnlib: "left",
      },
    },
    upper: {
      at: 3,
      use: "right",
      why: "0 is the slope of least magnitude, and what every framework answers.",
      elsewhere: {
        pytorch: "right",
        jax: "right",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "right",
        "keras-torch": "right",
        nnlib: "right",
      },
    },
  },
});
