import {
  defineActivation,
  exp,
  expMinusExp,
  min,
  mulExp,
  mulSigmoid,
  mulSigmoidSlope,
  sigmoid,
  tanh,
} from "@subgrad/spec";

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

    // On the right the exponent 2u = 2eˣ must not be rounded: it is that of a squared density.
    secondDerivative: ({ x }) => {
      if (x < -20) return mulExp(2 + x, x);
      const u = exp(min(x, 10));
      const factor = 2 + min(x, 10) * (1 - 2 * u * tanh(u));
      if (x < 1) return mulSigmoidSlope(4 * u * factor, 2 * u);
      const q = exp(-2 * u);
      const density = expMinusExp(x);
      return ((4 * factor) / u / ((1 + q) * (1 + q))) * density * density;
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
