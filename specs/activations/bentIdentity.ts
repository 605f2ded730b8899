import { abs, defineActivation, sqrt } from "@subgrad/spec";

// From here on √(x² + 1) is |x| to all digits, and x² may overflow in binary32.
const LARGE = 1e9;

export default defineActivation({
  name: "bentIdentity",
  title: "Bent identity",
  reference: "Wikipedia, Activation function, table of activation functions",
  aliases: ["bent_identity"],
  forward: ({ x }) => (sqrt(x * x + 1) - 1) / 2 + x,
  derivative: ({ x }) => x / (2 * sqrt(x * x + 1)) + 1,
  // √(x² + 1) − 1 cancels near 0; x² / (√(x² + 1) + 1) is the same and does not.
  stable: {
    forward: ({ x }) => {
      const root = abs(x) < LARGE ? sqrt(x * x + 1) : abs(x);
      return x + (abs(x) < 1 ? (0.5 * x * x) / (root + 1) : 0.5 * (root - 1));
    },
    derivative: ({ x }) => 1 + (0.5 * x) / (abs(x) < LARGE ? sqrt(x * x + 1) : abs(x)),
    secondDerivative: ({ x }) =>
      abs(x) < LARGE ? 0.5 / ((x * x + 1) * sqrt(x * x + 1)) : 0.5 / abs(x) / abs(x) / abs(x),
  },
  limits: { forward: [-Infinity, Infinity], derivative: [0.5, 1.5] },
});
