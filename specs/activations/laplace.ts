import { defineActivation, mulNormalPdfOf, normalCdf, normalCdfOf, normalPdf } from "@subgrad/spec";

export default defineActivation({
  name: "laplace",
  title: "Laplace attention function",
  description: "A normal distribution function, steep enough to stand in for squaredRelu between 0 and 1.",
  reference: "Ma, Zhou, Kong, He, Gui, Neubig, May & Zettlemoyer 2022, Mega, arXiv:2209.10655",
  aliases: ["laplace_activation", "Mega Laplace", "Laplace"],
  parameters: {
    mean: {
      // oxlint-disable-next-line oxc/approx-constant -- six digits, as in the paper
      default: 0.707107,
      description: "Where the value is ½: √½, the paper's `μ`.",
      samples: [0],
    },
    deviation: {
      default: 0.282095,
      above: 0,
      description: "Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`.",
      samples: [1],
    },
  },
  forward: ({ x, mean, deviation }) => normalCdf((x - mean) / deviation),
  derivative: ({ x, mean, deviation }) => normalPdf((x - mean) / deviation) / deviation,
  parameterDerivatives: {
    mean: ({ x, mean, deviation }) => -normalPdf((x - mean) / deviation) / deviation,
    deviation: ({ x, mean, deviation }) =>
      ((mean - x) / deviation / deviation) * normalPdf((x - mean) / deviation),
  },
  // The roundings of difference and quotient would cost hundreds of ULP in the tails; products last where φ underflows.
  stable: {
    forward: ({ x, mean, deviation }) => normalCdfOf(mean, deviation, x),
    derivative: ({ x, mean, deviation }) => mulNormalPdfOf(1 / deviation, mean, deviation, x),
    parameterDerivatives: {
      mean: ({ x, mean, deviation }) => mulNormalPdfOf(-1 / deviation, mean, deviation, x),
      deviation: ({ x, mean, deviation }) =>
        mulNormalPdfOf((mean - x) / deviation / deviation, mean, deviation, x),
    },
  },
  limits: { parameterDerivatives: { deviation: [0, 0] } },
});
