import { abs, defineActivation, exp, mulExpProduct, tanh } from "@subgrad/spec";

const SCALE = 1.7159;
// Where tanh takes up its own exponential.
const CENTRE = 0.9375;
// 4/3 in two words, the first exact in binary32.
const FOUR_THIRDS_HIGH = 1.3333332538604736;
const FOUR_THIRDS_LOW = 7.947285970052083e-8;

export default defineActivation({
  name: "lecunTanh",
  title: "LeCun's scaled hyperbolic tangent",
  description: "The constants make f(1) = 1 and f(−1) = −1 and put the greatest curvature there.",
  reference: "LeCun, Bottou, Orr & Müller 1998, Efficient BackProp",
  aliases: ["lecun_tanh", "LeCunTanh", "scaled tanh"],
  forward: ({ x }) => SCALE * tanh((2 * x) / 3),
  derivative: ({ x }) => {
    const t = tanh((2 * x) / 3);
    return ((2 * SCALE) / 3) * (1 - t * t);
  },
  // Near 0 the argument of tanh would underflow before the result does, and farther out its rounding would count.
  // tanh z = 1 − 2e / (1 + e) and 1 − tanh² z = 4e / (1 + e)² with e = exp(−2|z|), which do not cancel there; the product
  // in the exponent must not be rounded, and 4/3 would be.
  stable: {
    forward: ({ x }) => {
      if (abs(x) < 1e-20) return ((2 * SCALE) / 3) * x;
      if (abs(x) < CENTRE) return SCALE * tanh((2 * x) / 3);
      const e = mulExpProduct(exp(-FOUR_THIRDS_LOW * abs(x)), -FOUR_THIRDS_HIGH, abs(x));
      const magnitude = SCALE - (2 * SCALE * e) / (1 + e);
      return x < 0 ? -magnitude : magnitude;
    },
    derivative: ({ x }) => {
      const rest = exp(-FOUR_THIRDS_LOW * abs(x));
      const e = mulExpProduct(rest, -FOUR_THIRDS_HIGH, abs(x));
      return mulExpProduct((((8 * SCALE) / 3) * rest) / (1 + e * (2 + e)), -FOUR_THIRDS_HIGH, abs(x));
    },
    secondDerivative: ({ x }) => {
      if (abs(x) < 1e-20) return ((-16 * SCALE) / 27) * x;
      const rest = exp(-FOUR_THIRDS_LOW * abs(x));
      const e = mulExpProduct(rest, -FOUR_THIRDS_HIGH, abs(x));
      const factor = ((-32 * SCALE) / 9) * tanh((2 * x) / 3) * rest;
      return mulExpProduct(factor / (1 + e * (2 + e)), -FOUR_THIRDS_HIGH, abs(x));
    },
  },
});
