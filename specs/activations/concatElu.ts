import { defineConcatenatingActivation, exp, expm1, mulExp } from "@subgrad/spec";

export default defineConcatenatingActivation({
  name: "concatElu",
  title: "Concatenated exponential linear unit",
  description: "elu of x, and elu of -x.",
  reference: "Salimans, Karpathy, Chen & Kingma 2017, PixelCNN++, arXiv:1701.05517",
  aliases: ["concat_elu", "concatenatedElu"],
  parameters: {
    alpha: { default: 1, min: 0, description: "Depth of the plateaus.", samples: [2] },
  },
  forward: ({ x, alpha }) => [x > 0 ? x : alpha * expm1(x), x < 0 ? -x : alpha * expm1(-x)],
  derivative: ({ x, alpha }) => [x > 0 ? 1 : alpha * exp(x), x < 0 ? -1 : -alpha * exp(-x)],
  // The product lasts where its factor underflows.
  stable: { derivative: ({ x, alpha }) => [x > 0 ? 1 : mulExp(alpha, x), x < 0 ? -1 : -mulExp(alpha, -x)] },
  parameterDerivatives: { alpha: ({ x }) => [x > 0 ? 0 : expm1(x), x < 0 ? 0 : expm1(-x)] },
  kinks: {
    zero: {
      at: 0,
      use: "minNorm",
      why: "The slope of least magnitude in both halves, which mirror each other; for the usual alpha of 1 there is but one.",
    },
  },
});
