import { defineActivation, log, log1p } from "@subgrad/spec";

export default defineActivation({
  name: "logit",
  title: "Logit, the inverse of the sigmoid",
  description: "PyTorch's `eps`, which clamps x beforehand, is absent here as it is there by default.",
  reference: "Berkson 1944, Application of the logistic function to bio-assay",
  aliases: ["inverseSigmoid", "inverse sigmoid", "logOdds"],
  frameworks: { pytorch: ["torch.logit", "torch.special.logit"], jax: "jax.scipy.special.logit" },
  forward: ({ x }) => log(x / (1 - x)),
  derivative: ({ x }) => 1 / (x * (1 - x)),
  // Around the root at 1/2 both differences are exact, and the logarithm is one of a number above 1.
  stable: {
    forward: ({ x }) => {
      if (x < 0.25) return log(x / (1 - x));
      return x < 0.5 ? -log1p((1 - 2 * x) / x) : log1p((2 * x - 1) / (1 - x));
    },
    secondDerivative: ({ x }) => (2 * x - 1) / (x * (1 - x)) / (x * (1 - x)),
  },
  domain: { min: 0, max: 1 },
});
