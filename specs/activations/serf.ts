import {
  defineActivation,
  erf,
  exp,
  expProduct,
  log1pExp,
  mulExp,
  sigmoid,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";

export default defineActivation({
  name: "serf",
  title: "Serf, a log-softplus error activation",
  reference: "Nag & Bhattacharyya 2021, arXiv:2108.09598",
  aliases: ["Serf", "SERF"],
  forward: ({ x }) => x * erf(log1pExp(x)),
  derivative: ({ x }) => {
    const s = log1pExp(x);
    return erf(s) + x * TWO_OVER_SQRT_PI * exp(-s * s) * sigmoid(x);
  },
  // Below −40 erf and logarithm are lines to all digits, and products with mulExp last where the exponential underflows.
  stable: {
    forward: ({ x }) => (x < -40 ? mulExp(TWO_OVER_SQRT_PI * x, x) : x * erf(log1pExp(x))),
    derivative: ({ x }) => {
      if (x < -40) return mulExp(TWO_OVER_SQRT_PI * (1 + x), x);
      const s = log1pExp(x);
      return erf(s) + x * (TWO_OVER_SQRT_PI * expProduct(-s, s) * sigmoid(x));
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
