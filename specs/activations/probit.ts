import { defineActivation, mulNormalPdf, normalCdf, normalPdf } from "@subgrad/spec";

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
  stable: { secondDerivative: ({ x }) => mulNormalPdf(-x, x) },
});
