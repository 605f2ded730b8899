import { abs, defineActivation, max } from "@subgrad/spec";

export default defineActivation({
  name: "starRelu",
  title: "StarReLU, a squared rectifier with scale and bias",
  description: "The defaults give a normally distributed x mean 0 and variance 1.",
  reference: "Yu et al. 2022, MetaFormer Baselines for Vision, arXiv:2210.13452",
  aliases: ["StarReLU", "star_relu"],
  parameters: {
    scale: { default: 0.8944, description: "Factor of the square.", learnable: true, samples: [0, -1] },
    bias: { default: -0.4472, description: "Value on the negative side.", learnable: true, samples: [0] },
  },
  forward: ({ x, scale, bias }) => (x > 0 ? scale * (x * x) + bias : bias),
  derivative: ({ x, scale }) => (x > 0 ? 2 * scale * x : 0),
  // The square alone would overflow, or underflow, where the product with the scale is still a number.
  stable: { forward: ({ x, scale, bias }) => (x > 0 ? scale * x * x + bias : bias) },
  parameterDerivatives: { scale: ({ x }) => (x > 0 ? x * x : 0), bias: () => 1 },
  limits: {
    forward: [({ bias }) => bias, ({ scale, bias }) => (scale === 0 ? bias : scale * Infinity)],
    derivative: [0, ({ scale }) => (scale === 0 ? 0 : scale * Infinity)],
  },
  // Where the value crosses zero it is the difference of its two terms, and an ULP that of the larger one.
  accuracy: { scale: ({ x, scale, bias }) => max(1 / 8, max(abs(bias), abs(scale * x * x))) },
});
