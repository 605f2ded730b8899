import { abs, asinh, defineActivation, mulExp, sqrt } from "@subgrad/spec";

// From here on √(1 + x²) is |x| to all digits, and x² may overflow in binary32.
const LARGE = 1e9;

export default defineActivation({
  name: "asinhActivation",
  title: "Inverse hyperbolic sine",
  description: "Linear near 0, and a logarithm of either sign far out.",
  reference: "NIST Digital Library of Mathematical Functions, section 4.37",
  aliases: ["asinh", "arcsinh"],
  frameworks: {
    pytorch: "torch.asinh",
    jax: "jax.numpy.arcsinh",
    keras: "keras.ops.arcsinh",
    tfjs: "tf.asinh",
    onnx: "Asinh",
  },
  forward: ({ x }) => asinh(x),
  derivative: ({ x }) => 1 / sqrt(1 + x * x),
  // 1 / cosh y. e^|y| would overflow, and e^−|y| underflow before its double does.
  derivativeFromOutput: {
    formula: ({ y }) => {
      const twice = mulExp(2, -abs(y));
      return twice / (1 + 0.25 * twice * twice);
    },
  },
  stable: { derivative: ({ x }) => (abs(x) < LARGE ? 1 / sqrt(1 + x * x) : 1 / abs(x)) },
});
