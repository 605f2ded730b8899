import { defineActivation, abs, exp, mulExp, mulSigmoid, sigmoid } from "@subgrad/spec";

export default defineActivation({
  name: "silu",
  title: "Sigmoid-weighted linear unit",
  reference: "Elfwing, Uchibe & Doya 2018, arXiv:1702.03118",
  aliases: ["SiL", "SiLU", "swish1"],
  forward: ({ x }) => x * sigmoid(x),
  derivative: ({ x }) => {
    const s = sigmoid(x);
    return s * (1 + x * (1 - s));
  },
  // With e = exp(-|x|), which never overflows; the factor that underflows first comes last.
  stable: {
    forward: ({ x }) => mulSigmoid(x, x),
    derivative: ({ x }) => {
      const e = exp(-abs(x));
      const d = 1 + e;
      return x < 0 ? mulExp((1 + e + x) / (d * d), x) : (1 + e + x * e) / (d * d);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
