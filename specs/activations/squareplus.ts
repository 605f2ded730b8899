import { abs, defineActivation, max, sqrt } from "@subgrad/spec";

// From here on x² may overflow in binary32.
const LARGE = 1e18;

export default defineActivation({
  name: "squareplus",
  title: "Squareplus, an algebraic smooth rectifier",
  reference: "Barron 2021, arXiv:2112.11687",
  frameworks: {
    jax: { name: "jax.nn.squareplus", parameters: { b: "b" } },
    keras: { name: ["keras.activations.squareplus", "keras.ops.squareplus"], parameters: { b: "b" } },
  },
  parameters: {
    b: {
      default: 4,
      min: 0,
      description: "Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean.",
      samples: [1],
    },
  },
  // Without a bend √x² is |x|, whose slope the formula would find to be 0 / 0 at 0.
  forward: ({ x, b }) => (b === 0 ? max(x, 0) : (x + sqrt(x * x + b)) / 2),
  derivative: ({ x, b }) => (b === 0 ? (x > 0 ? 1 : 0) : (1 + x / sqrt(x * x + b)) / 2),
  // y² / (y² + b / 4), where the square might overflow, or underflow.
  derivativeFromOutput: {
    formula: ({ y, b }) => {
      if (y > 1) return 1 / (1 + (0.25 * b) / y / y);
      return y > 0 ? y / (y + (0.25 * b) / y) : 0;
    },
  },
  parameterDerivatives: { b: ({ x, b }) => (b === 0 ? abs(0.25 / x) : 0.25 / sqrt(x * x + b)) },
  // On the left x + √(x² + b) cancels, and half of it is h = b/4 / (|x| + h). Near 0 the sum is as good as its root,
  // which misses what rounding x² + b has lost.
  stable: {
    forward: ({ x, b }) => {
      if (b === 0) return max(x, 0);
      const d = x * x + b;
      const root = x * x < LARGE ? sqrt(d) : abs(x) * sqrt(1 + b / x / x);
      if (4 * x * x < b) return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - b))) / root);
      const h = (0.25 * b) / (0.5 * abs(x) + 0.5 * root);
      return max(x, 0) + (0.25 * b) / (abs(x) + h);
    },
    derivative: ({ x, b }) => {
      if (b === 0) return x > 0 ? 1 : 0;
      const root = x * x < LARGE ? sqrt(x * x + b) : abs(x) * sqrt(1 + b / x / x);
      if (x > 0 || 4 * x * x < b) return 0.5 + (0.5 * x) / root;
      const h = (0.25 * b) / (0.5 * root - 0.5 * x);
      return (0.25 * b) / (h - x) / root;
    },
    secondDerivative: ({ x, b }) => {
      if (b === 0) return 0;
      if (x * x < LARGE) return (0.5 * b) / ((x * x + b) * sqrt(x * x + b));
      const root = abs(x) * sqrt(1 + b / x / x);
      return (0.5 * b) / root / root / root;
    },

    parameterDerivatives: {
      b: ({ x, b }) => {
        if (b === 0) return abs(0.25 / x);
        return 0.25 / (x * x < LARGE ? sqrt(x * x + b) : abs(x) * sqrt(1 + b / x / x));
      },
    },
  },
  kinks: {
    zero: {
      at: 0,
      use: "left",
      when: ({ b }) => b === 0,
      why: "Without a bend it is relu, whose slope of least magnitude is 0; PyTorch and JAX find 0 / 0 there.",
      // Composed of a square and a root, whose slopes are 0 and ∞; PyTorch through Keras.
      elsewhere: {
        pytorch: NaN,
        jax: NaN,
        tensorflow: NaN,
        "keras-tensorflow": NaN,
        "keras-jax": NaN,
        "keras-torch": NaN,
      },
    },
  },
  limits: { forward: [0, Infinity], derivative: [0, 1], parameterDerivatives: { b: [0, 0] } },
});
