import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "softshrink",
  title: "Soft shrinkage",
  description: "Moves x towards 0 by lambda and answers 0 where that would cross it.",
  reference: "Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81",
  aliases: ["softShrink", "Softshrink", "shrinkage operator"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.softshrink", "torch.nn.Softshrink"],
      parameters: { lambda: "lambd" },
    },
    keras: {
      name: ["keras.activations.soft_shrink", "keras.ops.soft_shrink"],
      parameters: { lambda: "threshold" },
    },
    nnlib: { name: "softshrink", parameters: { lambda: "λ" } },
  },
  parameters: {
    lambda: { default: 0.5, min: 0, description: "Half-width of the dead zone." },
  },
  forward: ({ x, lambda }) => (x < -lambda ? x + lambda : x > lambda ? x - lambda : 0),
  derivative: ({ x, lambda }) => (x < -lambda ? 1 : x > lambda ? 1 : 0),
  derivativeFromOutput: {
    formula: ({ y }) => (y === 0 ? 0 : 1),
    parameters: { lambda: { above: 0 } },
  },
  parameterDerivatives: { lambda: ({ x, lambda }) => (x < -lambda ? 1 : x > lambda ? -1 : 0) },
  kinks: {
    lower: {
      at: ({ lambda }) => -lambda,
      use: "right",
      why: "The dead zone is closed and flat, as in PyTorch.",
      elsewhere: {
        pytorch: 0,
        jax: 0,
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        nnlib: 0,
        mlx: 0,
      },
    },
    upper: {
      at: ({ lambda }) => lambda,
      use: "left",
      why: "The dead zone is closed and flat, as in PyTorch.",
      elsewhere: {
        pytorch: 0,
        jax: 0,
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        nnlib: 0,
        mlx: 0,
      },
    },
  },
});
