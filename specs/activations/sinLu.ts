import {
  abs,
  cos,
  cosProduct,
  defineActivation,
  mulSigmoid,
  sigmoid,
  sin,
  sinProduct,
  tanh,
} from "@subgrad/spec";

// Below this magnitude the sine is a line, whose product with the amplitude may underflow before the sum does.
const TINY = 1e-30;

export default defineActivation({
  name: "sinLu",
  title: "Sinu-sigmoidal linear unit",
  reference:
    "Paul, Bandyopadhyay, Dutta, Roy & Biswas 2022, SinLU: Sinu-Sigmoidal Linear Unit, Mathematics 10(3), 337",
  aliases: ["SinLU"],
  parameters: {
    a: { default: 1, description: "Amplitude of the sine.", learnable: true },
    b: { default: 1, description: "Angular frequency of the sine.", learnable: true },
  },
  forward: ({ x, a, b }) => (x + a * sin(b * x)) * sigmoid(x),
  derivative: ({ x, a, b }) =>
    sigmoid(x) * (1 + a * b * cos(b * x) + (x + a * sin(b * x)) * (1 - sigmoid(x))),
  parameterDerivatives: {
    a: ({ x, b }) => sin(b * x) * sigmoid(x),
    b: ({ x, a, b }) => a * x * cos(b * x) * sigmoid(x),
  },
  // Times the sigmoid last, where it underflows.
  stable: {
    forward: ({ x, a, b }) => mulSigmoid(abs(x) < TINY ? (1 + a * b) * x : x + a * sinProduct(b, x), x),
    // 1 + a·b·cos(b·x) is nearly 0 where the cosine is nearly −1: with that of half the angle there is less to cancel.
    derivative: ({ x, a, b }) => {
      const c = cosProduct(b, x);
      const half = cosProduct(0.5 * b, x);
      const slope = c < -0.5 ? 1 - a * b + 2 * a * b * (half * half) : 1 + a * b * c;
      const wave = x + a * sinProduct(b, x);
      return mulSigmoid(slope + (x < 0 ? wave - mulSigmoid(wave, x) : mulSigmoid(wave, -x)), x);
    },
    secondDerivative: ({ x, a, b }) => {
      const wave = x + a * sinProduct(b, x);
      const slope = 1 + a * b * cosProduct(b, x);
      const bend = a * b * b * sinProduct(b, x);
      return mulSigmoid(mulSigmoid(2 * slope - wave * tanh(0.5 * x), -x) - bend, x);
    },

    parameterDerivatives: {
      a: ({ x, b }) => mulSigmoid(sinProduct(b, x), x),
      b: ({ x, a, b }) => mulSigmoid(a * (x * cosProduct(b, x)), x),
    },
  },
  limits: { forward: [0, Infinity] },
  // The slope is what is left of 1 and a · b · cos(b · x): a quarter of their sizes.
  accuracy: { scale: ({ a, b }) => (1 + abs(a * b)) / 4 },
});
