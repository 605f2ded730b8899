import { defineActivation, log1p, mulSigmoid, mulSigmoidSlope, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "smish",
  title: "Smish, a logarithmic relative of mish",
  reference:
    "Wang, Ren & Wang 2022, Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4)",
  aliases: ["Smish"],
  forward: ({ x }) => x * tanh(log1p(sigmoid(x))),
  derivative: ({ x }) => {
    const s = sigmoid(x);
    const t = tanh(log1p(s));
    return t + (x * s * (1 - s) * (1 - t * t)) / (1 + s);
  },
  // tanh(ln(1 + s)) = s(2 + s) / (2 + s(2 + s)), which needs neither a logarithm nor a tanh. mulSigmoid scales last,
  // so that the product lasts where the sigmoid underflows.
  stable: {
    forward: ({ x }) => {
      const s = sigmoid(x);
      return mulSigmoid(x * ((2 + s) / (2 + s * (2 + s))), x);
    },
    derivative: ({ x }) => {
      const s = sigmoid(x);
      const d = 2 + s * (2 + s);
      const w = x < 0 ? x * (1 - s * s) : x * sigmoid(-x) * (1 + s);
      return mulSigmoid((2 + s + (4 * w) / d) / d, x);
    },

    // 2ω′ + x·ω″ where the function is x·ω; both are multiples of σ(x)·σ(−x).
    secondDerivative: ({ x }) => {
      const s = sigmoid(x);
      const d = 2 + s * (2 + s);
      const bend = 2 - s * (2 + s * (9 + s * (2 - s)));
      return mulSigmoidSlope((4 * (2 * (1 + s) + (x * bend) / d)) / (d * d), x);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 0.6] },
});
