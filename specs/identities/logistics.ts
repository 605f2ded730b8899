/** Of the logistic function, and of what is made of it. */
import {
  bipolarSigmoid,
  erfActivation,
  laplace,
  lecunTanh,
  lisht,
  logCosh,
  logSigmoid,
  mish,
  probit,
  serf,
  sigmoid,
  softplus,
  softplus2,
  tanh,
  tanhshrink,
} from "@subgrad/scalar";
import { LN2, defineIdentities, equal } from "@subgrad/spec";

export default defineIdentities({
  bipolarSigmoidIsTanh: equal({
    why: "The logistic function, from −1 to 1.",
    left: ({ x }) => bipolarSigmoid(x),
    right: ({ x }) => tanh(x / 2),
  }),
  bipolarSigmoidBySigmoid: equal({
    why: "The logistic function, from −1 to 1.",
    left: ({ x }) => bipolarSigmoid(x),
    right: ({ x }) => 2 * sigmoid(x) - 1,
  }),
  sigmoidReflected: equal({
    why: "What is on the right is missing on the left.",
    left: ({ x }) => sigmoid(-x),
    right: ({ x }) => 1 - sigmoid(x),
  }),
  lecunTanhByTanh: equal({
    why: "LeCun, Bottou, Orr & Müller 1998: tanh, scaled both ways.",
    left: ({ x }) => lecunTanh(x),
    right: ({ x }) => 1.7159 * tanh((2 * x) / 3),
  }),
  laplaceIsProbit: equal({
    why: "The normal distribution, moved and scaled.",
    parameters: { mean: { default: 0.5 }, deviation: { default: 0.25, above: 0 } },
    left: ({ x, mean, deviation }) => laplace(x, mean, deviation),
    right: ({ x, mean, deviation }) => probit((x - mean) / deviation),
  }),
  softplusReflected: equal({
    why: "As relu: both parts together are x.",
    left: ({ x }) => softplus(x) - softplus(-x),
    right: ({ x }) => x,
  }),
  softplusScaled: equal({
    why: "By the change of variable beta · x.",
    parameters: { beta: { default: 2, above: 0, samples: [0.75] } },
    left: ({ x, beta }) => softplus(x, beta),
    right: ({ x, beta }) => softplus(beta * x) / beta,
  }),
  softplus2BySoftplus: equal({
    why: "The binary logarithm, by a change of variable.",
    left: ({ x }) => softplus2(x),
    right: ({ x }) => softplus(x * LN2) / LN2,
  }),
  logSigmoidIsSoftplus: equal({
    why: "Reflected both ways.",
    left: ({ x }) => logSigmoid(x),
    right: ({ x }) => -softplus(-x),
  }),
  logCoshBySoftplus: equal({
    why: "cosh x is eˣ (1 + e⁻²ˣ) / 2.",
    left: ({ x }) => logCosh(x),
    right: ({ x }) => x + softplus(-2 * x) - LN2,
  }),
  mishBySoftplus: equal({
    why: "Misra 2019: the definition.",
    left: ({ x }) => mish(x),
    right: ({ x }) => x * tanh(softplus(x)),
  }),
  serfBySoftplus: equal({
    why: "Nag & Bhattacharyya 2021: the definition.",
    left: ({ x }) => serf(x),
    right: ({ x }) => x * erfActivation(softplus(x)),
  }),
  lishtByTanh: equal({
    why: "The definition.",
    left: ({ x }) => lisht(x),
    right: ({ x }) => x * tanh(x),
  }),
  tanhshrinkByTanh: equal({
    why: "The definition.",
    left: ({ x }) => tanhshrink(x),
    right: ({ x }) => x - tanh(x),
  }),
});
