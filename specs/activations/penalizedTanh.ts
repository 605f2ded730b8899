import { defineActivation, mulSigmoidSlope, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "penalizedTanh",
  title: "Penalised hyperbolic tangent",
  reference: "Xu, Huang & Li 2016, arXiv:1602.05980",
  aliases: ["penalized_tanh", "penalisedTanh"],
  parameters: {
    negativeScale: { default: 0.25, min: 0, description: "Factor on the negative side; the paper's `a`." },
  },
  forward: ({ x, negativeScale }) => (x > 0 ? tanh(x) : negativeScale * tanh(x)),
  derivative: ({ x, negativeScale }) => (x > 0 ? 1 : negativeScale) * (1 - tanh(x) * tanh(x)),
  derivativeFromOutput: {
    formula: ({ y, negativeScale }) =>
      y > 0 ? (1 - y) * (1 + y) : ((negativeScale - y) / negativeScale) * (negativeScale + y),
    parameters: { negativeScale: { above: 0 } },
  },
  // 1 − tanh² x = 4·σ(2x)·σ(−2x), which does not cancel; the factor that underflows comes last.
  stable: {
    derivative: ({ x, negativeScale }) => mulSigmoidSlope(x > 0 ? 4 : 4 * negativeScale, 2 * x),
    secondDerivative: ({ x, negativeScale }) =>
      mulSigmoidSlope((x > 0 ? -8 : -8 * negativeScale) * tanh(x), 2 * x),
  },
  parameterDerivatives: { negativeScale: ({ x }) => (x > 0 ? 0 : tanh(x)) },
  kinks: {
    zero: { at: 0, use: "left", why: "The penalised branch owns x = 0, as for leakyRelu." },
  },
});
