import { abs, defineActivation, min, mulQuickSigmoid, sigmoid, tanh } from "@subgrad/spec";

const SHARPNESS = 1.702;

export default defineActivation({
  name: "quickGelu",
  title: "Sigmoid approximation of gelu",
  reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  aliases: ["quick_gelu", "gelu_sigmoid", "QuickGelu"],
  forward: ({ x }) => x * sigmoid(SHARPNESS * x),
  derivative: ({ x }) => sigmoid(SHARPNESS * x) * (1 + SHARPNESS * x * (1 - sigmoid(SHARPNESS * x))),
  stable: {
    forward: ({ x }) => mulQuickSigmoid(x, x),
    derivative: ({ x }) => mulQuickSigmoid(1 + mulQuickSigmoid(SHARPNESS * x, -x), x),
    secondDerivative: ({ x }) => {
      // Where it is cut off the sigmoid has underflown.
      const z = min(abs(SHARPNESS * x), 2000);
      const factor = SHARPNESS * (2 - z * tanh(0.5 * z));
      return mulQuickSigmoid(mulQuickSigmoid(factor, x), -x);
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
