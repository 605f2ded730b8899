import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardSwish",
  title: "Hard swish",
  reference: "Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244",
  aliases: ["hardswish", "hardSilu", "hard_silu", "hard_swish"],
  frameworks: {
    pytorch: ["torch.nn.functional.hardswish", "torch.nn.Hardswish"],
    jax: ["jax.nn.hard_swish", "jax.nn.hard_silu"],
    keras: [
      "keras.activations.hard_silu",
      "keras.activations.hard_swish",
      "keras.ops.hard_silu",
      "keras.ops.hard_swish",
    ],
    onnx: "HardSwish",
    webnn: "hardSwish",
    nnlib: "hardswish",
  },
  forward: ({ x }) => (x > -3 ? (x < 3 ? (x * (x + 3)) / 6 : x) : 0),
  derivative: ({ x }) => (x > -3 ? (x < 3 ? (2 * x + 3) / 6 : 1) : 0),
  kinks: {
    lower: {
      at: -3,
      use: "left",
      why: "0, the slope of the dead side, is what PyTorch answers after 2.6.",
      elsewhere: {
        pytorch: "left",
        "pytorch@2.6": "right",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        nnlib: "right",
        mlx: "left",
      },
    },
    upper: {
      at: 3,
      use: "right",
      why: "1, the slope of the linear side, is what PyTorch answers after 2.6.",
      elsewhere: {
        pytorch: "right",
        "pytorch@2.6": "left",
        jax: "right",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "right",
        "keras-torch": "right",
        nnlib: "left",
        mlx: "right",
      },
    },
  },
});
