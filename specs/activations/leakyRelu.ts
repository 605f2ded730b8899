import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "leakyRelu",
  title: "Leaky rectified linear unit",
  reference: "Maas, Hannun & Ng 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models",
  aliases: ["LReLU", "leaky_relu"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.leaky_relu", "torch.nn.LeakyReLU"],
      parameters: { negativeSlope: "negative_slope" },
    },
    jax: { name: "jax.nn.leaky_relu", parameters: { negativeSlope: "negative_slope" } },
    keras: [
      {
        name: ["keras.activations.leaky_relu", "keras.ops.leaky_relu"],
        parameters: { negativeSlope: { name: "negative_slope", default: 0.2 } },
      },
      {
        name: "keras.layers.LeakyReLU",
        parameters: { negativeSlope: { name: "negative_slope", default: 0.3 } },
      },
    ],
    tfjs: [
      { name: "tf.leakyRelu", parameters: { negativeSlope: { name: "alpha", default: 0.2 } } },
      { name: "tf.layers.leakyReLU", parameters: { negativeSlope: { name: "alpha", default: 0.3 } } },
    ],
    onnx: { name: "LeakyRelu", parameters: { negativeSlope: "alpha" } },
    webnn: { name: "leakyRelu", parameters: { negativeSlope: "alpha" } },
    nnlib: { name: "leakyrelu", parameters: { negativeSlope: "a" } },
  },
  parameters: {
    negativeSlope: {
      default: 0.01,
      description: "Slope on the negative side.",
      samples: [0, 2],
    },
  },
  forward: ({ x, negativeSlope }) => (x > 0 ? x : negativeSlope * x),
  derivative: ({ x, negativeSlope }) => (x > 0 ? 1 : negativeSlope),
  derivativeFromOutput: {
    formula: ({ y, negativeSlope }) => (y > 0 ? 1 : negativeSlope),
    parameters: { negativeSlope: { min: 0 } },
  },
  parameterDerivatives: { negativeSlope: ({ x }) => (x > 0 ? 0 : x) },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "The leaky branch owns x = 0, as in PyTorch.",
      elsewhere: {
        pytorch: "left",
        jax: "right",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "right",
        "keras-torch": "left",
        tfjs: "left",
        nnlib: "left",
        mlx: "right",
      },
    },
  },
  limits: {
    forward: [({ negativeSlope }) => (negativeSlope === 0 ? 0 : negativeSlope * -Infinity), Infinity],
  },
});
