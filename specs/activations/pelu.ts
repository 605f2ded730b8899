import { defineActivation, exp, expm1, expm1Quotient, mulExpQuotient } from "@subgrad/spec";

// From here to 0 rounding leaves of the exponential what is linear; x / beta itself might be subnormal.
const NEAR = 1e-17;

export default defineActivation({
  name: "pelu",
  title: "Parametric exponential linear unit",
  description: "An elu whose scale and decay are learned, and whose slope is continuous whatever they are.",
  reference: "Trottier, Giguère & Chaib-draa 2017, arXiv:1605.09332",
  aliases: ["PELU"],
  parameters: {
    alpha: {
      default: 1,
      above: 0,
      description: "Depth of the plateau on the negative side; the paper's `a`.",
      learnable: true,
      samples: [3],
    },
    beta: {
      default: 1,
      above: 0,
      description: "How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta.",
      learnable: true,
      samples: [3],
    },
  },
  forward: ({ x, alpha, beta }) => (x < 0 ? alpha * expm1(x / beta) : (alpha / beta) * x),
  derivative: ({ x, alpha, beta }) => (x < 0 ? (alpha / beta) * exp(x / beta) : alpha / beta),
  parameterDerivatives: {
    alpha: ({ x, beta }) => (x < 0 ? expm1(x / beta) : x / beta),
    beta: ({ x, alpha, beta }) =>
      x < 0 ? (-alpha / beta / beta) * x * exp(x / beta) : (-alpha / beta / beta) * x,
  },
  // The quotient must not be rounded in an exponent, and products last where their factor underflows.
  stable: {
    forward: ({ x, alpha, beta }) => (x < -NEAR * beta ? alpha * expm1Quotient(x, beta) : (alpha / beta) * x),
    derivative: ({ x, alpha, beta }) => (x < 0 ? mulExpQuotient(alpha / beta, x, beta) : alpha / beta),
    parameterDerivatives: {
      alpha: ({ x, beta }) => (x < 0 ? expm1Quotient(x, beta) : x / beta),
      beta: ({ x, alpha, beta }) =>
        x < 0 ? mulExpQuotient((-alpha / beta / beta) * x, x, beta) : (-alpha / beta / beta) * x,
    },
  },
  limits: { parameterDerivatives: { beta: [0, -Infinity] } },
});
