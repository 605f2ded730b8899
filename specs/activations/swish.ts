import { abs, defineActivation, expProduct, mulExpProduct, sigmoid } from "@subgrad/spec";

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
  // In e = exp(−|beta·x|), which does not suffer from the rounding of beta · x; products with e last where e
  // underflows.
  stable: {
    forward: ({ x, beta }) => {
      const e = expProduct(-abs(beta), abs(x));
      const d = 1 + e;
      // x / d; where e is small, this way only the difference rounds.
      const quotient = e < 0.2 ? x - x * (e / d) : x / d;
      return beta * x < 0 ? mulExpProduct(quotient, beta, x) : quotient;
    },
    derivative: ({ x, beta }) => {
      const e = expProduct(-abs(beta), abs(x));
      const square = 1 + e * (2 + e);
      if (beta * x < 0) return mulExpProduct((1 + beta * x + e) / square, beta, x);
      return (1 + (e + beta * (x * e))) / square;
    },
    parameterDerivatives: {
      beta: ({ x, beta }) => {
        if (beta === 0) return 0.25 * x * x;
        const d = 1 + expProduct(-abs(beta), abs(x));
        return mulExpProduct((x / d) * (x / d), -abs(beta), abs(x));
      },
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
