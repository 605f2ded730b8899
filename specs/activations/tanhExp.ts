import { defineActivation, exp, mulExp, mulSigmoid, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "tanhExp",
  title: "TanhExp, a smooth self-gated rectifier",
  reference: "Liu & Di 2020, arXiv:2003.09855",
  aliases: ["tanhexp", "TanhExp"],
  forward: ({ x }) => x * tanh(exp(x)),
  derivative: ({ x }) => {
    const t = tanh(exp(x));
    return t + x * exp(x) * (1 - t * t);
  },
  // Below −20 the tanh is its argument to all digits, and products with mulExp last where that underflows.
  // 1 − tanh² u = 4·σ(2u)·σ(−2u), which does not cancel.
  stable: {
    forward: ({ x }) => (x < -20 ? mulExp(x, x) : x * tanh(exp(x))),
    derivative: ({ x }) => {
      if (x < -20) return mulExp(1 + x, x);
      const u = exp(x);
      return tanh(u) + mulSigmoid(4 * x * u * sigmoid(2 * u), -2 * u);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
