import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "thresholdedRelu",
  title: "Thresholded rectified linear unit",
  description: "Keeps what exceeds the threshold and drops the rest.",
  reference: "Konda, Memisevic & Krueger 2014, arXiv:1402.3337",
  aliases: ["TReLU", "trelu", "thresholded_relu"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.threshold", "torch.nn.Threshold"],
      parameters: { threshold: { name: "threshold", default: "required" } },
      arguments: { value: 0 },
    },
    keras: {
      name: ["keras.activations.relu", "keras.layers.ReLU"],
      parameters: { threshold: { name: "threshold", default: 0 } },
    },
    tfjs: { name: "tf.layers.thresholdedReLU", parameters: { threshold: "theta" } },
    onnx: { name: "ThresholdedRelu", parameters: { threshold: "alpha" } },
    nnlib: { name: ["trelu", "thresholdrelu"], parameters: { threshold: "theta" } },
  },
  parameters: {
    threshold: {
      default: 1,
      description: "Where the unit sets in.",
      samples: [0, -1],
    },
  },
  forward: ({ x, threshold }) => (x > threshold ? x : 0),
  derivative: ({ x, threshold }) => (x > threshold ? 1 : 0),
  derivativeFromOutput: {
    formula: ({ y }) => (y > 0 ? 1 : 0),
    parameters: { threshold: { min: 0 } },
  },
  parameterDerivatives: { threshold: () => 0 },
  kinks: {
    onset: {
      at: ({ threshold }) => threshold,
      use: "left",
      value: "left",
      why: "The comparison is strict, as in the paper and every framework: the threshold itself is dropped.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: "left",
        "keras-tensorflow": "left",
        "keras-jax": "left",
        "keras-torch": "left",
        tfjs: "left",
        nnlib: "left",
      },
    },
  },
});
