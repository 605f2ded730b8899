import {
  defineActivation,
  exp,
  expm1,
  mulExp,
  mulSigmoid,
  mulSigmoidSlope,
  sigmoid,
  tanh,
} from "@subgrad/spec";

export default defineActivation({
  name: "elish",
  title: "Exponential linear sigmoid squashing",
  reference: "Basirat & Roth 2018, arXiv:1808.00783",
  aliases: ["ELiSH"],
  forward: ({ x }) => (x < 0 ? expm1(x) * sigmoid(x) : x * sigmoid(x)),
  derivative: ({ x }) => {
    const s = sigmoid(x);
    return x < 0 ? s * (exp(x) + expm1(x) * (1 - s)) : s * (1 + x * (1 - s));
  },
  // mulSigmoid scales last, so that products last where the sigmoid alone underflows; 1 − sigmoid(x) cancels.
  stable: {
    forward: ({ x }) => {
      // σ(x) = (1 + e / (2 + e)) / 2, whose second part is small here, and so are its rounding errors.
      const e = expm1(x);
      if (x < 0 && x > -0.5) return (e + (e * e) / (2 + e)) / 2;
      return mulSigmoid(x < 0 ? e : x, x);
    },
    derivative: ({ x }) => mulSigmoid(x < 0 ? exp(x) + expm1(x) * sigmoid(-x) : 1 + x * sigmoid(-x), x),

    // On the left the function is u − 2 + 2 / (1 + u) with u = eˣ.
    secondDerivative: ({ x }) => {
      if (x > 0) return mulSigmoidSlope(2 - x * tanh(0.5 * x), x);
      const u = exp(x);
      return mulExp((u * (5 + u * (3 + u)) - 1) / ((1 + u) * (1 + u) * (1 + u)), x);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
