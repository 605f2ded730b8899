import {
  abs,
  defineActivation,
  exp,
  inverseMills,
  min,
  mulExp,
  mulNormalCdf,
  mulNormalPdf,
  mulSigmoid,
  mulSigmoidSlope,
  normalCdf,
  normalPdf,
  sigmoid,
  tanh,
} from "@subgrad/spec";

// The exponential is 0 beyond.
const FAR = 1000;

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
    // On the right the exponent 2g = 2x − 2xΦ(−x) must not be rounded.
    secondDerivative: ({ x }) => {
      if (x < -7) return mulNormalPdf(2 / inverseMills(-x) + x * (4 - x * x), x);
      const g = mulNormalCdf(x, x);
      const cdf = normalCdf(x);
      const product = mulNormalPdf(x, x);
      const slope = cdf + product;
      const lost = cdf - slope + product;
      const t = min(x, FAR) * tanh(g);
      const sum = slope * (2 - 2 * t * slope) + lost * (2 - 4 * t * slope);
      const factor = 4 * (sum + mulNormalPdf(x * (2 - x * x), x));
      if (x < 2) return mulSigmoidSlope(factor, 2 * g);
      const q = exp(-2 * g);
      return mulExp((factor * exp(2 * mulNormalCdf(x, -x))) / ((1 + q) * (1 + q)), -2 * x);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1], secondDerivative: [0, 0] },
});
