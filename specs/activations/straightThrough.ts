import { defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "straightThrough",
  title: "Straight-through step",
  description:
    "A step whose derivative is a surrogate: that of the hard hyperbolic tangent, which lets gradients through where |x| ≤ 1. The step itself has slope 0.",
  reference:
    "Bengio, Léonard & Courville 2013, arXiv:1308.3432; Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, arXiv:1602.02830",
  aliases: ["STE", "straightThroughEstimator", "steStep"],
  forward: ({ x }) => (x > 0 ? 1 : 0),
  derivative: ({ x }) => (x < -1 ? 0 : x > 1 ? 0 : 1),
  surrogate: true,
  kinks: {
    lower: { at: -1, use: "right", why: "The paper lets gradients through where |x| ≤ 1." },
    step: { at: 0, use: "left", value: "left", why: "The comparison is strict, as for heaviside." },
    upper: { at: 1, use: "left", why: "The paper lets gradients through where |x| ≤ 1." },
  },
});
