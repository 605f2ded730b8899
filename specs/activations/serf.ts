import {
  abs,
  defineActivation,
  erf,
  exp,
  expProduct,
  log1pExp,
  max,
  min,
  mulExp,
  mulExpProduct,
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

    // The exponent (right + low)² must not be rounded; beyond 100 its exponential is 0.
    secondDerivative: ({ x }) => {
      if (x < -40) return mulExp(TWO_OVER_SQRT_PI * (2 + x), x);
      const right = min(max(x, 0), 100);
      const low = log1pExp(-abs(x));
      const s = sigmoid(x);
      const factor = TWO_OVER_SQRT_PI * s * (2 + min(x, 100) * (sigmoid(-x) - 2 * (right + low) * s));
      return mulExpProduct(factor * exp(-low * (low + 2 * right)), -right, right);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
