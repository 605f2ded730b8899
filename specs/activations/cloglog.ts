import { defineActivation, exp, expm1, expMinusExp, log1p, min, mulExpMinusExp } from "@subgrad/spec";

// A power of two, which changes no digit.
const SCALE = 1073741824;

export default defineActivation({
  name: "cloglog",
  title: "Complementary log-log",
  description:
    "The inverse of the link function of that name: a sigmoid that reaches 1 sooner than it leaves 0.",
  reference:
    "Gomes & Ludermir 2008, Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks, HIS",
  aliases: ["cLogLog", "complementary log-log"],
  forward: ({ x }) => 1 - exp(-exp(x)),
  derivative: ({ x }) => exp(x - exp(x)),
  derivativeFromOutput: { formula: ({ y }) => (y < 1 ? (y - 1) * log1p(-y) : 0) },
  // The difference cancels on the left, and the exponent of the slope must not be rounded.
  stable: {
    forward: ({ x }) => -expm1(-exp(x)),
    derivative: ({ x }) => expMinusExp(x),

    // Beyond 10 the density is 0. Scaled, as parts of the product would be subnormal before the product is.
    secondDerivative: ({ x }) => mulExpMinusExp(-expm1(min(x, 10)) * SCALE, x) / SCALE,
  },
  limits: { derivative: [0, 0] },
});
