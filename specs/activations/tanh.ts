import { abs, defineActivation, exp, mulExp, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "tanh",
  title: "Hyperbolic tangent",
  reference: "LeCun, Bottou, Orr & Müller 1998, Efficient BackProp",
  forward: ({ x }) => tanh(x),
  derivative: ({ x }) => 1 - tanh(x) * tanh(x),
  // 1 − tanh² cancels in the tails; in exp(−2|x|) nothing does, and mulExp lasts where that underflows.
  stable: {
    derivative: ({ x }) => {
      const z = -2 * abs(x);
      const d = 1 + exp(z);
      return mulExp(4 / (d * d), z);
    },
  },
});
