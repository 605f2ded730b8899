import { defineActivation, mulSigmoid, sigmoid } from "@subgrad/spec";

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
  // mulSigmoid scales last, so that products last where the sigmoid alone underflows; elsewhere sigmoid rounds less.
  stable: {
    forward: ({ x, beta }) => (x < -1 ? mulSigmoid(beta * x, x) : beta * x * sigmoid(x)),
    derivative: ({ x, beta }) => mulSigmoid(beta * (1 + x * sigmoid(-x)), x),
    parameterDerivatives: { beta: ({ x }) => mulSigmoid(x, x) },
  },
  limits: {
    forward: [0, Infinity],
    derivative: [0, ({ beta }) => beta],
    parameterDerivatives: { beta: [0, Infinity] },
  },
});
