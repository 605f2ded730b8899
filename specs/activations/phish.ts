import {
  abs,
  defineActivation,
  inverseMills,
  mulNormalCdf,
  mulNormalPdf,
  mulSigmoid,
  normalCdf,
  normalPdf,
  sigmoid,
  tanh,
} from "@subgrad/spec";

export default defineActivation({
  name: "phish",
  title: "Phish, a tanh of gelu",
  reference: "Naveen 2022, Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv",
  aliases: ["Phish"],
  forward: ({ x }) => x * tanh(x * normalCdf(x)),
  derivative: ({ x }) => {
    const t = tanh(x * normalCdf(x));
    return t + x * (1 - t * t) * (normalCdf(x) + x * normalPdf(x));
  },
  // Below −7 the tanh is its argument to all digits, and Φ = φ / λ(−x) lasts where Φ underflows.
  // Near 0 the two halves of the slope would underflow before their sum x does.
  // 1 − tanh² g = 4·σ(2g)·σ(−2g), which does not cancel.
  stable: {
    forward: ({ x }) => (x < -7 ? mulNormalCdf(x * x, x) : x * tanh(mulNormalCdf(x, x))),
    derivative: ({ x }) => {
      if (abs(x) < 1e-20) return x;
      if (x < -7) return mulNormalPdf(x * (x + 2 / inverseMills(-x)), x);
      const g = mulNormalCdf(x, x);
      const slope = normalCdf(x) + mulNormalPdf(x, x);
      return tanh(g) + x * mulSigmoid(4 * slope * sigmoid(2 * g), -2 * g);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
