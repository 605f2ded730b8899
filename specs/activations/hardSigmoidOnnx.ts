import { defineActivation, mulAdd } from "@subgrad/spec";

export default defineActivation({
  name: "hardSigmoidOnnx",
  title: "Hard sigmoid, as ONNX and WebNN define it",
  description: "With slope 1/5 and offset 1/2 by default; hardSigmoid has 1/6.",
  reference: "ONNX, HardSigmoid-22; WebNN, hardSigmoid",
  aliases: ["hard_sigmoid_onnx"],
  frameworks: {
    tfjs: {
      name: "tf.layers.activation",
      parameters: { alpha: 0.2, beta: 0.5 },
      arguments: { activation: "hardSigmoid" },
    },
    onnx: { name: "HardSigmoid", parameters: { alpha: "alpha", beta: "beta" } },
    webnn: { name: "hardSigmoid", parameters: { alpha: "alpha", beta: "beta" } },
  },
  parameters: {
    alpha: { default: 0.2, above: 0, description: "Slope of the ramp." },
    beta: { default: 0.5, min: 0, max: 1, description: "Value at 0." },
  },
  forward: ({ x, alpha, beta }) => (x > -beta / alpha ? (x < (1 - beta) / alpha ? alpha * x + beta : 1) : 0),
  derivative: ({ x, alpha, beta }) => (x > -beta / alpha ? (x < (1 - beta) / alpha ? alpha : 0) : 0),
  // At the lower end of the ramp the sum cancels.
  stable: {
    forward: ({ x, alpha, beta }) =>
      x > -beta / alpha ? (x < (1 - beta) / alpha ? mulAdd(alpha, x, beta) : 1) : 0,
  },
  parameterDerivatives: {
    alpha: ({ x, alpha, beta }) => (x > -beta / alpha ? (x < (1 - beta) / alpha ? x : 0) : 0),
    beta: ({ x, alpha, beta }) => (x > -beta / alpha ? (x < (1 - beta) / alpha ? 1 : 0) : 0),
  },
  kinks: {
    lower: {
      at: ({ alpha, beta }) => -beta / alpha,
      use: "left",
      why: "0 is the slope of least magnitude, as for hardSigmoid.",
      elsewhere: { tfjs: "right" },
    },
    upper: {
      at: ({ alpha, beta }) => (1 - beta) / alpha,
      use: "right",
      why: "0 is the slope of least magnitude, as for hardSigmoid.",
      elsewhere: { tfjs: "left" },
    },
  },
});
