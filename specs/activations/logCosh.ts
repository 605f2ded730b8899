import { abs, defineActivation, exp, expm1, LN2, log, log1p, mulSigmoidSlope, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "logCosh",
  title: "Logarithm of the hyperbolic cosine",
  description: "Nearly x²/2 near 0 and |x| − ln 2 far out: a smooth absolute value.",
  reference:
    "NNlib.jl, logcosh; Green 1990, Bayesian reconstructions from emission tomography data, IEEE TMI 9",
  aliases: ["logcosh", "log_cosh"],
  frameworks: { nnlib: "logcosh" },
  forward: ({ x }) => log((exp(x) + exp(-x)) / 2),
  derivative: ({ x }) => tanh(x),
  // Far out the exponential overflows. Near 0 the logarithm cancels; cosh x − 1 = m² / (2 + 2m) with m = e^|x| − 1.
  stable: {
    forward: ({ x }) => {
      const a = abs(x);
      if (a > 1) return a - LN2 + log1p(exp(-2 * a));
      const m = expm1(a);
      return log1p((0.5 * m * m) / (1 + m));
    },

    // 1 − tanh² x, as the slope of tanh.
    secondDerivative: ({ x }) => mulSigmoidSlope(4, 2 * x),
  },
});
