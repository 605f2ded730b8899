import {
  abs,
  defineActivation,
  exp,
  expm1,
  expProduct,
  log1p,
  max,
  mulExpProduct,
  sigmoid,
  softplusTail,
} from "@subgrad/spec";

export default defineActivation({
  name: "softplus",
  title: "Softplus, a smooth rectifier",
  reference:
    "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing",
  aliases: ["SmoothReLU", "log1pexp", "soft_plus"],
  frameworks: {
    pytorch: { name: ["torch.nn.functional.softplus", "torch.nn.Softplus"], parameters: { beta: "beta" } },
    jax: { name: "jax.nn.softplus", parameters: { beta: 1 } },
    keras: { name: ["keras.activations.softplus", "keras.ops.softplus"], parameters: { beta: 1 } },
    tfjs: { name: "tf.softplus", parameters: { beta: 1 } },
    onnx: { name: "Softplus", parameters: { beta: 1 } },
    webnn: { name: "softplus", parameters: { beta: 1 } },
    nnlib: { name: "softplus", parameters: { beta: 1 } },
  },
  parameters: {
    beta: { default: 1, above: 0, description: "Sharpness of the bend." },
  },
  forward: ({ x, beta }) => log1p(exp(beta * x)) / beta,
  derivative: ({ x, beta }) => sigmoid(beta * x),
  derivativeFromOutput: { formula: ({ y, beta }) => (y > 0 ? -expm1(-beta * y) : 0) },
  parameterDerivatives: {
    beta: ({ x, beta }) => (x * sigmoid(beta * x) - log1p(exp(beta * x)) / beta) / beta,
  },
  // In e = exp(−beta·|x|), which neither overflows nor suffers from the rounding of beta · x. Where e underflows,
  // products with it last.
  stable: {
    forward: ({ x, beta }) => max(x, 0) + softplusTail(beta, x),
    derivative: ({ x, beta }) => {
      const e = expProduct(-beta, abs(x));
      return (x < 0 ? e : 1) / (1 + e);
    },
    secondDerivative: ({ x, beta }) => {
      const e = expProduct(-beta, abs(x));
      return mulExpProduct(beta / (1 + e * (2 + e)), -beta, abs(x));
    },

    parameterDerivatives: {
      // x·σ(beta·x) − f cancels; the same written in e does not.
      beta: ({ x, beta }) => {
        if (beta * abs(x) > 40) return -mulExpProduct((abs(x) + 1 / beta) / beta, -beta, abs(x));
        const e = expProduct(-beta, abs(x));
        return -(abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
      },
    },
  },
  limits: { parameterDerivatives: { beta: [0, 0] } },
});
