import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "shrink",
  title: "Shrinkage, as ONNX defines it",
  description: "softshrink where bias equals lambda, hardshrink where it is 0.",
  reference: "ONNX, Shrink-9",
  aliases: ["Shrink"],
  frameworks: { onnx: { name: "Shrink", parameters: { lambda: "lambd", bias: "bias" } } },
  parameters: {
    lambda: { default: 0.5, min: 0, description: "Half-width of the dead zone." },
    bias: { default: 0, description: "How far the rest moves towards 0.", samples: [0.5] },
  },
  forward: ({ x, lambda, bias }) => (x < -lambda ? x + bias : x > lambda ? x - bias : 0),
  derivative: ({ x, lambda }) => (x < -lambda ? 1 : x > lambda ? 1 : 0),
  parameterDerivatives: {
    lambda: () => 0,
    bias: ({ x, lambda }) => (x < -lambda ? 1 : x > lambda ? -1 : 0),
  },
  kinks: {
    lower: {
      at: ({ lambda }) => -lambda,
      use: "right",
      value: "right",
      why: "The dead zone is closed, as ONNX defines it.",
    },
    upper: {
      at: ({ lambda }) => lambda,
      use: "left",
      value: "left",
      why: "The dead zone is closed, as ONNX defines it.",
    },
  },
});
