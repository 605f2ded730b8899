import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "hardTanh",
  title: "Hard hyperbolic tangent",
  reference: "Collobert 2004, Large Scale Machine Learning",
  aliases: ["hardtanh", "hard_tanh", "clip"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.hardtanh", "torch.nn.Hardtanh"],
      parameters: { minValue: "min_val", maxValue: "max_val" },
    },
    jax: { name: "jax.nn.hard_tanh", parameters: { minValue: -1, maxValue: 1 } },
    keras: {
      name: ["keras.activations.hard_tanh", "keras.ops.hard_tanh"],
      parameters: { minValue: -1, maxValue: 1 },
    },
    tfjs: {
      name: "tf.clipByValue",
      parameters: {
        minValue: { name: "clipValueMin", default: "required" },
        maxValue: { name: "clipValueMax", default: "required" },
      },
    },
    onnx: {
      name: "Clip",
      parameters: {
        minValue: { name: "min", default: -Infinity },
        maxValue: { name: "max", default: Infinity },
      },
    },
    webnn: {
      name: "clamp",
      parameters: {
        minValue: { name: "minValue", default: -Infinity },
        maxValue: { name: "maxValue", default: Infinity },
      },
    },
    nnlib: { name: "hardtanh", parameters: { minValue: -1, maxValue: 1 } },
  },
  parameters: {
    minValue: {
      default: -1,
      description: "Least value.",
      samples: [-3, 0],
    },
    maxValue: {
      default: 1,
      description: "Greatest value.",
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
  derivativeFromOutput: {
    formula: ({ y, minValue, maxValue }) => (y > minValue && y < maxValue ? 1 : 0),
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
