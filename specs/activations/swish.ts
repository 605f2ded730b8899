import { abs, defineActivation, min, mulSigmoidProduct, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "swish",
  title: "Swish, a sigmoid-gated linear unit",
  description: "Half the identity at beta = 0, silu at beta = 1, and nearly relu for large beta.",
  reference: "Ramachandran, Zoph & Le 2017, arXiv:1710.05941",
  aliases: ["Swish", "swish_beta"],
  frameworks: { onnx: { name: "Swish", parameters: { beta: "alpha" } } },
  parameters: {
    beta: {
      default: 1,
      description: "Sharpness of the gate.",
      samples: [-1],
      learnable: true,
    },
  },
  forward: ({ x, beta }) => x * sigmoid(beta * x),
  derivative: ({ x, beta }) => sigmoid(beta * x) * (1 + beta * x * (1 - sigmoid(beta * x))),
  parameterDerivatives: { beta: ({ x, beta }) => x * x * sigmoid(beta * x) * (1 - sigmoid(beta * x)) },
  // Does not suffer from the rounding of beta · x, and scales last, so that products last where the sigmoid underflows.
  stable: {
    forward: ({ x, beta }) => mulSigmoidProduct(x, beta, x),
    derivative: ({ x, beta }) => mulSigmoidProduct(1 + mulSigmoidProduct(beta * x, -beta, x), beta, x),
    secondDerivative: ({ x, beta }) => {
      // Where it is cut off the sigmoid has underflown.
      const z = min(abs(beta * x), 2000);
      const factor = beta * (2 - z * tanh(0.5 * z));
      return mulSigmoidProduct(mulSigmoidProduct(factor, beta, x), -beta, x);
    },

    parameterDerivatives: {
      beta: ({ x, beta }) =>
        mulSigmoidProduct(x * mulSigmoidProduct(x, abs(beta), abs(x)), -abs(beta), abs(x)),
    },
  },
  limits: {
    forward: [({ beta }) => (beta > 0 ? 0 : -Infinity), ({ beta }) => (beta < 0 ? 0 : Infinity)],
    derivative: [
      ({ beta }) => (beta === 0 ? 0.5 : beta > 0 ? 0 : 1),
      ({ beta }) => (beta === 0 ? 0.5 : beta > 0 ? 1 : 0),
    ],
    parameterDerivatives: {
      beta: [({ beta }) => (beta === 0 ? Infinity : 0), ({ beta }) => (beta === 0 ? Infinity : 0)],
    },
  },
});
