import { defineActivation, max } from "@subgrad/spec";

export default defineActivation({
  name: "shiftedRelu",
  title: "Shifted rectified linear unit",
  description: "Not the S-shaped rectified linear unit, which is abbreviated alike.",
  reference: "Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289",
  aliases: ["SReLU", "shifted_relu"],
  frameworks: {
    pytorch: {
      name: "torch.clamp",
      parameters: { a: { name: "min", default: -Infinity, value: ({ a }) => -a } },
    },
    onnx: { name: "Clip", parameters: { a: { name: "min", default: -Infinity, value: ({ a }) => -a } } },
    webnn: {
      name: "clamp",
      parameters: { a: { name: "minValue", default: -Infinity, value: ({ a }) => -a } },
    },
  },
  parameters: {
    a: { default: 1, min: 0, description: "Depth of the plateau on the negative side." },
  },
  forward: ({ x, a }) => max(-a, x),
  derivative: ({ x, a }) => (x > -a ? 1 : 0),
  derivativeFromOutput: { formula: ({ y, a }) => (y > -a ? 1 : 0) },
  parameterDerivatives: { a: ({ x, a }) => (x > -a ? 0 : -1) },
  kinks: {
    corner: {
      at: ({ a }) => -a,
      use: "left",
      why: "0 is the subgradient of least magnitude, as for relu, which this is where a is 0.",
    },
  },
});
