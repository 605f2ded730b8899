import { abs, defineActivation, mulNormalPdf, normalCdf, normalPdf } from "@subgrad/spec";

// A power of two, which changes no digit.
const SCALE = 1073741824;

export default defineActivation({
  name: "probit",
  title: "Normal distribution function",
  description:
    "The inverse of the probit link: the probability Φ(x) that a standard normal variable is at most x.",
  reference: "Bliss 1934, The Method of Probits, Science 79",
  aliases: ["ndtr", "normal_cdf", "inverse probit"],
  frameworks: { pytorch: "torch.special.ndtr", jax: ["jax.scipy.special.ndtr", "jax.scipy.stats.norm.cdf"] },
  forward: ({ x }) => normalCdf(x),
  derivative: ({ x }) => normalPdf(x),
  stable: {
    // Scaled near 0, where the parts of the product would be subnormal before the product is.
    secondDerivative: ({ x }) => (abs(x) < 1 ? mulNormalPdf(-x * SCALE, x) / SCALE : mulNormalPdf(-x, x)),
  },
});
