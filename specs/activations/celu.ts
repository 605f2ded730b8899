import {
  defineActivation,
  exp,
  expm1,
  expm1MinusX,
  expm1Quotient,
  expQuotient,
  max,
  min,
  mulExp,
  mulExpQuotient,
} from "@subgrad/spec";

// As a share of alpha: nearer to 0 the function is x to all digits.
const NEAR = 1e-17;

export default defineActivation({
  name: "celu",
  title: "Continuously differentiable exponential linear unit",
  description: "An elu whose slope is continuous at 0 whatever alpha is.",
  reference: "Barron 2017, Continuously Differentiable Exponential Linear Units, arXiv:1704.07483",
  aliases: ["CELU"],
  frameworks: {
    pytorch: { name: ["torch.nn.functional.celu", "torch.nn.CELU"], parameters: { alpha: "alpha" } },
    jax: { name: "jax.nn.celu", parameters: { alpha: "alpha" } },
    keras: { name: "keras.activations.celu", parameters: { alpha: "alpha" } },
    onnx: { name: "Celu", parameters: { alpha: "alpha" } },
    nnlib: { name: "celu", parameters: { alpha: "α" } },
  },
  parameters: {
    alpha: { default: 1, above: 0, description: "Depth of the plateau on the negative side.", samples: [3] },
  },
  forward: ({ x, alpha }) => max(0, x) + alpha * expm1(min(0, x) / alpha),
  derivative: ({ x, alpha }) => (x > 0 ? 1 : exp(x / alpha)),
  parameterDerivatives: {
    alpha: ({ x, alpha }) => (x > 0 ? 0 : expm1(x / alpha) - (x / alpha) * exp(x / alpha)),
  },
  // 1 + y / alpha cancels where y is near −alpha.
  derivativeFromOutput: { formula: ({ y, alpha }) => (y > 0 ? 1 : (y + alpha) / alpha) },
  // The quotient must not be rounded in an exponent; and the difference of the gradient cancels near 0.
  stable: {
    forward: ({ x, alpha }) => (x > -NEAR * alpha ? x : alpha * expm1Quotient(x, alpha)),
    derivative: ({ x, alpha }) => (x > 0 ? 1 : expQuotient(x, alpha)),
    secondDerivative: ({ x, alpha }) => (x > 0 ? 0 : mulExpQuotient(1 / alpha, x, alpha)),

    parameterDerivatives: {
      alpha: ({ x, alpha }) => {
        if (x > 0) return 0;
        const u = x / alpha;
        return u < -1 ? mulExp(1 - u, u) - 1 : -exp(u) * expm1MinusX(-u);
      },
    },
  },
  kinks: {
    zero: {
      at: 0,
      why: "Both sides have slope 1. Composed of a maximum and a minimum, the tie counts twice in Keras on TensorFlow, and never in MLX.",
      elsewhere: {
        pytorch: "left",
        jax: "left",
        tensorflow: 2,
        "keras-tensorflow": 2,
        "keras-jax": "left",
        "keras-torch": "left",
        nnlib: "left",
        mlx: 0,
      },
      smooth: true,
    },
  },
  limits: { parameterDerivatives: { alpha: [-1, 0] } },
});
