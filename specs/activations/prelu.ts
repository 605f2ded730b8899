import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "prelu",
  title: "Parametric rectified linear unit",
  reference: "He, Zhang, Ren & Sun 2015, arXiv:1502.01852",
  aliases: ["PReLU", "parametricRelu"],
  frameworks: {
    pytorch: [
      {
        name: "torch.nn.functional.prelu",
        parameters: { negativeSlope: { name: "weight", default: "required" } },
      },
      { name: "torch.nn.PReLU", parameters: { negativeSlope: "init" } },
    ],
    keras: {
      name: "keras.layers.PReLU",
      parameters: { negativeSlope: { name: "alpha_initializer", default: "zeros" } },
    },
    tfjs: [
      { name: "tf.prelu", parameters: { negativeSlope: { name: "alpha", default: "required" } } },
      {
        name: "tf.layers.prelu",
        parameters: { negativeSlope: { name: "alphaInitializer", default: "zeros" } },
      },
    ],
    onnx: { name: "PRelu", parameters: { negativeSlope: { name: "slope", default: "required" } } },
    webnn: { name: "prelu", parameters: { negativeSlope: { name: "slope", default: "required" } } },
  },
  parameters: {
    negativeSlope: {
      default: 0.25,
      description: "Slope on the negative side.",
      learnable: true,
      samples: [0, 2, -1],
    },
  },
  forward: ({ x, negativeSlope }) => (x > 0 ? x : negativeSlope * x),
  derivative: ({ x, negativeSlope }) => (x > 0 ? 1 : negativeSlope),
  parameterDerivatives: { negativeSlope: ({ x }) => (x > 0 ? 0 : x) },
  derivativeFromOutput: {
    formula: ({ y, negativeSlope }) => (y > 0 ? 1 : negativeSlope),
    parameters: { negativeSlope: { min: 0 } },
  },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "The learned branch owns x = 0, as in the paper and PyTorch.",
      elsewhere: {
        pytorch: "left",
        // The layer of Keras: relu(x) − alpha · relu(−x), whose two parts are both flat at 0.
        tensorflow: 0,
        "keras-tensorflow": 0,
        "keras-jax": 0,
        "keras-torch": 0,
        tfjs: "left",
        // Both parts, max(x, 0) and alpha · min(x, 0), count.
        mlx: ({ negativeSlope }) => 1 + negativeSlope,
      },
    },
  },
  limits: {
    forward: [({ negativeSlope }) => (negativeSlope === 0 ? 0 : negativeSlope * -Infinity), Infinity],
  },
});
