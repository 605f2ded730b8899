import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardshrink",
  title: "Hard shrinkage",
  description: "Keeps what is larger than lambda in magnitude and drops the rest.",
  reference: "Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81",
  aliases: ["hardShrink", "Hardshrink"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.hardshrink", "torch.nn.Hardshrink"],
      parameters: { lambda: "lambd" },
    },
    keras: {
      name: ["keras.activations.hard_shrink", "keras.ops.hard_shrink"],
      parameters: { lambda: "threshold" },
    },
    onnx: { name: "Shrink", parameters: { lambda: "lambd" }, arguments: { bias: 0 } },
  },
  parameters: {
    lambda: { default: 0.5, min: 0, description: "Half-width of the dead zone." },
  },
  forward: ({ x, lambda }) => (x < -lambda ? x : x > lambda ? x : 0),
  derivative: ({ x, lambda }) => (x < -lambda ? 1 : x > lambda ? 1 : 0),
  kinks: {
    lower: {
      at: ({ lambda }) => -lambda,
      use: "right",
      value: "right",
      why: "The dead zone is closed, as in PyTorch.",
      elsewhere: {
        pytorch: 0,
        jax: 0,
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        mlx: 0,
      },
    },
    upper: {
      at: ({ lambda }) => lambda,
      use: "left",
      value: "left",
      why: "The dead zone is closed, as in PyTorch.",
      elsewhere: {
        pytorch: 0,
        jax: 0,
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        mlx: 0,
      },
    },
  },
});
