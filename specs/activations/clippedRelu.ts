import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "clippedRelu",
  title: "Clipped rectified linear unit",
  reference: "Hannun et al. 2014, Deep Speech, arXiv:1412.5567",
  aliases: ["boundedRelu", "ReLUN", "relu_n", "clipped_relu"],
  parameters: {
    maximum: {
      default: 20,
      above: 0,
      description: "The cap: 20 in the paper. Keras calls it `max_value` and has none by default.",
    },
  },
  forward: ({ x, maximum }) => (x > 0 ? (x < maximum ? x : maximum) : 0),
  derivative: ({ x, maximum }) => (x > 0 ? (x < maximum ? 1 : 0) : 0),
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
