import { abs, defineActivation, exp, mulSigmoid, mulSigmoidSlope, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "eSwish",
  title: "E-swish, silu with a factor",
  reference: "Alcaide 2018, arXiv:1801.07145",
  aliases: ["e_swish", "E-swish"],
  parameters: {
    beta: {
      default: 1.375,
      above: 0,
      description: "Factor; the paper recommends 1 to 2, and 1 makes it silu.",
      samples: [1, 2],
    },
  },
  forward: ({ x, beta }) => beta * x * sigmoid(x),
  derivative: ({ x, beta }) => beta * sigmoid(x) * (1 + x * sigmoid(-x)),
  parameterDerivatives: { beta: ({ x }) => x * sigmoid(x) },
  // mulSigmoid scales last, so that products last where the sigmoid alone underflows. On the right 2σ(x) = 1 + tanh(x/2)
  // rounds less, because only the lesser half of the sum has errors.
  stable: {
    forward: ({ x, beta }) => {
      if (x < 0) return mulSigmoid(beta * x, x);
      const half = 0.5 * beta * x;
      return half + half * tanh(0.5 * x);
    },
    // 1 + x·σ(−x) is (1 + x + eˣ) / (1 + eˣ), of which 1 + x is nearly exact where it cancels.
    derivative: ({ x, beta }) => {
      const e = exp(-abs(x));
      const factor = x < 0 ? (1 + x + e) / (1 + e) : 1 + x * (e / (1 + e));
      return mulSigmoid(beta * factor, x);
    },
    secondDerivative: ({ x, beta }) => mulSigmoidSlope(beta * (2 - x * tanh(0.5 * x)), x),

    parameterDerivatives: { beta: ({ x }) => mulSigmoid(x, x) },
  },
  limits: {
    forward: [0, Infinity],
    derivative: [0, ({ beta }) => beta],
    parameterDerivatives: { beta: [0, Infinity] },
  },
});
