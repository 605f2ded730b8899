import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "clippedRelu",
  title: "Clipped rectified linear unit",
  reference: "Hannun et al. 2014, Deep Speech, arXiv:1412.5567",
  aliases: ["boundedRelu", "ReLUN", "relu_n", "clipped_relu"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.hardtanh", "torch.nn.Hardtanh"],
      parameters: { maximum: { name: "max_val", default: 1 } },
      arguments: { min_val: 0 },
    },
    keras: {
      name: ["keras.activations.relu", "keras.layers.ReLU"],
      parameters: { maximum: { name: "max_value", default: Infinity } },
    },
    tfjs: { name: "tf.layers.reLU", parameters: { maximum: { name: "maxValue", default: Infinity } } },
    onnx: {
      name: "Clip",
      parameters: { maximum: { name: "max", default: Infinity } },
      arguments: { min: 0 },
    },
    webnn: {
      name: "clamp",
      parameters: { maximum: { name: "maxValue", default: Infinity } },
      arguments: { minValue: 0 },
    },
  },
  parameters: {
    maximum: {
      default: 20,
      above: 0,
      description: "The cap: 20 in the paper.",
    },
  },
  forward: ({ x, maximum }) => (x > 0 ? (x < maximum ? x : maximum) : 0),
  derivative: ({ x, maximum }) => (x > 0 ? (x < maximum ? 1 : 0) : 0),
  derivativeFromOutput: { formula: ({ y, maximum }) => (y > 0 && y < maximum ? 1 : 0) },
  parameterDerivatives: { maximum: ({ x, maximum }) => (x > 0 ? (x < maximum ? 0 : 1) : 0) },
  kinks: {
    zero: { at: 0, use: "left", why: "0 is the slope of least magnitude, as for relu and relu6." },
    cap: {
      at: ({ maximum }) => maximum,
      use: "right",
      why: "0 is the slope of least magnitude, as for relu6.",
    },
  },
});
