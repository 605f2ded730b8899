import { abs, cosProduct, defineActivation, max, mulAdd, sin, sinProduct } from "@subgrad/spec";

export default defineActivation({
  name: "snakeBeta",
  title: "Snake with a height of its own",
  description: "The same as snake where alpha and beta are equal.",
  reference: "Lee, Ping, Ginsburg, Catanzaro & Yoon 2023, BigVGAN, arXiv:2206.04658",
  aliases: ["SnakeBeta", "snake_beta"],
  parameters: {
    alpha: { default: 1, above: 0, description: "Angular frequency of the component.", learnable: true },
    beta: { default: 1, above: 0, description: "The inverse of its height.", learnable: true },
  },
  forward: ({ x, alpha, beta }) => x + (sin(alpha * x) * sin(alpha * x)) / beta,
  derivative: ({ x, alpha, beta }) => 1 + (alpha * sin(2 * alpha * x)) / beta,
  parameterDerivatives: {
    alpha: ({ x, alpha, beta }) => (x * sin(2 * alpha * x)) / beta,
    beta: ({ x, alpha, beta }) => (-sin(alpha * x) * sin(alpha * x)) / (beta * beta),
  },
  stable: {
    // As in snake: sin² is what is least off of itself, (1 − cos 2αx) / 2 and 1 − cos²; and 1 + sin = cos² / (1 − sin).
    forward: ({ x, alpha, beta }) => {
      const s = sinProduct(alpha, x);
      const square = s * s;
      const p = beta * x;
      if (abs(p) > 4 || square < (x < 0 ? 0.16 : 0.25)) return x + s * (s / beta);
      if (x > 0) return (0.5 - 0.5 * cosProduct(2 * alpha, x) + p) / beta;
      const lost = mulAdd(beta, x, -p);
      if (square < 0.8) return (p + 0.5 - (0.5 * cosProduct(2 * alpha, x) - lost)) / beta;
      const c = cosProduct(alpha, x);
      return (p + 1 - (c * c - lost)) / beta;
    },
    derivative: ({ x, alpha, beta }) => {
      const s = sinProduct(2 * alpha, x);
      const c = cosProduct(2 * alpha, x);
      return s < -0.5 ? (beta - alpha + (alpha / (1 - s)) * c * c) / beta : 1 + (alpha / beta) * s;
    },
    parameterDerivatives: {
      alpha: ({ x, alpha, beta }) => (x / beta) * sinProduct(2 * alpha, x),
      beta: ({ x, alpha, beta }) => {
        const height = sinProduct(alpha, x) / beta;
        return -height * height;
      },
    },
  },
  limits: { forward: [-Infinity, Infinity] },
  accuracy: {
    // Value and slope cross zero where terms as large as this cancel.
    scale: ({ alpha, beta }) => max(1 / 8, max(1, alpha) / beta),
    exceptions: [
      {
        of: "forward",
        target: "scalar",
        ulp: 2.5,
        reason: "For small beta the value is the square of a sine, which has twice its error.",
      },
      {
        of: "forward",
        target: "batch-f64",
        ulp: 2.5,
        reason: "For small beta the value is the square of a sine, which has twice its error.",
      },
    ],
  },
});
