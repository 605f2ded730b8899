import { defineStochasticActivation } from "@subgrad/spec";

export default defineStochasticActivation({
  name: "rrelu",
  title: "Randomised leaky rectified linear unit",
  reference: "Xu, Wang, Chen & Li 2015, arXiv:1505.00853",
  aliases: ["RReLU", "randomizedLeakyRelu"],
  frameworks: {
    pytorch: {
      name: ["torch.nn.functional.rrelu", "torch.nn.RReLU"],
      parameters: { lower: "lower", upper: "upper" },
    },
    nnlib: { name: "rrelu", parameters: { lower: "lo", upper: "hi" } },
  },
  parameters: {
    lower: { default: 0.125, min: 0, description: "Smallest slope on the negative side." },
    upper: { default: 0.3333333333333333, min: 0, description: "Largest slope on the negative side." },
  },
  require: ({ lower, upper }) => lower <= upper,
  forward: ({ x, u, lower, upper }) => (x > 0 ? x : (lower + (upper - lower) * u) * x),
  derivative: ({ x, u, lower, upper }) => (x > 0 ? 1 : lower + (upper - lower) * u),
  parameterDerivatives: {
    lower: ({ x, u }) => (x > 0 ? 0 : (1 - u) * x),
    upper: ({ x, u }) => (x > 0 ? 0 : u * x),
  },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      why: "The random slope owns x = 0, as in PyTorch.",
      elsewhere: { pytorch: "left" },
    },
  },
  limits: {
    forward: [
      ({ u, lower, upper }) =>
        lower + (upper - lower) * u === 0 ? 0 : (lower + (upper - lower) * u) * -Infinity,
      Infinity,
    ],
    parameterDerivatives: {
      upper: [({ u }) => (u === 0 ? 0 : u * -Infinity), 0],
    },
  },
});
