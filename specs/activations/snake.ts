import { cosProduct, defineActivation, max, mulAdd, sin, sinProduct } from "@subgrad/spec";

export default defineActivation({
  name: "snake",
  title: "Snake, the identity with a periodic component",
  reference: "Ziyin, Hartwig & Ueda 2020, Neural Networks Fail to Learn Periodic Functions, arXiv:2006.08195",
  aliases: ["Snake"],
  parameters: {
    a: {
      default: 1,
      above: 0,
      description:
        "Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`.",
      learnable: true,
    },
  },
  forward: ({ x, a }) => x + (sin(a * x) * sin(a * x)) / a,
  derivative: ({ x, a }) => 1 + sin(2 * a * x),
  parameterDerivatives: {
    a: ({ x, a }) => {
      const s = sin(a * x);
      return (x * sin(2 * a * x)) / a - (s * s) / (a * a);
    },
  },
  stable: {
    // Left of 0 the terms cancel: there sin² is what is least off of itself, (1 − cos 2ax) / 2 and 1 − cos², and the
    // sums with a·x round once.
    forward: ({ x, a }) => {
      const s = sinProduct(a, x);
      const square = s * s;
      const p = a * x;
      if (p > 0 || p < -4 || square < 0.16) return x + s * (s / a);
      const lost = mulAdd(a, x, -p);
      if (square < 0.8) return (p + 0.5 - (0.5 * cosProduct(2 * a, x) - lost)) / a;
      const c = cosProduct(a, x);
      return (p + 1 - (c * c - lost)) / a;
    },
    // 1 + sin = cos² / (1 − sin), where the sum cancels.
    derivative: ({ x, a }) => {
      const s = sinProduct(2 * a, x);
      const c = cosProduct(2 * a, x);
      return s < -0.5 ? (c * c) / (1 - s) : 1 + s;
    },
    parameterDerivatives: {
      a: ({ x, a }) => {
        const s = sinProduct(a, x);
        return (s / a) * (2 * (x * cosProduct(a, x)) - s / a);
      },
    },
  },
  limits: { forward: [-Infinity, Infinity] },
  // The gradient of a is the difference of two terms as large as this next to its roots.
  accuracy: { scale: ({ a }) => max(1 / 8, 1 / (a * a)) },
});
