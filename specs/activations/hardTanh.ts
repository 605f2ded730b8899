import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardTanh",
  title: "Hard hyperbolic tangent",
  reference: "Collobert 2004, Large Scale Machine Learning",
  aliases: ["hardtanh", "hard_tanh", "clip"],
  parameters: {
    minValue: {
      default: -1,
      description: "Least value. PyTorch calls it `min_val`.",
      samples: [-3, 0],
    },
    maxValue: {
      default: 1,
      description: "Greatest value. PyTorch calls it `max_val`.",
      samples: [-0.5, 0],
    },
  },
  require: ({ minValue, maxValue }) => minValue < maxValue,
  forward: ({ x, minValue, maxValue }) => (x < minValue ? minValue : x > maxValue ? maxValue : x),
  derivative: ({ x, minValue, maxValue }) => (x < minValue ? 0 : x > maxValue ? 0 : 1),
  parameterDerivatives: {
    minValue: ({ x, minValue }) => (x < minValue ? 1 : 0),
    maxValue: ({ x, maxValue }) => (x > maxValue ? 1 : 0),
  },
  kinks: {
    lower: {
      at: ({ minValue }) => minValue,
      use: "left",
      why: "0 is the slope of least magnitude, and what PyTorch answers.",
      elsewhere: {
        pytorch: "left",
        jax: "right",
        tensorflow: "right",
        "keras-tensorflow": "right",
        "keras-jax": "right",
        "keras-torch": "left",
        tfjs: "right",
        nnlib: "left",
        mlx: "left",
      },
    },
    upper: {
      at: ({ maxValue }) => maxValue,
      use: "right",
      why: "0 is the slope of least magnitude, and what PyTorch answers.",
      elsewhere: {
        pytorch: "right",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "right",
        tfjs: "left",
        nnlib: "right",
        mlx: "right",
      },
    },
  },
});
