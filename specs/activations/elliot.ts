import { abs, defineActivation } from "@subgrad/spec";

export default defineActivation({
  name: "elliot",
  title: "Elliott's sigmoid",
  description: "A sigmoid without an exponential; softsign moved to between 0 and 1.",
  reference: "Elliott 1993, A Better Activation Function for Artificial Neural Networks, ISR TR 93-8",
  aliases: ["elliott", "elliotSigmoid"],
  forward: ({ x }) => (0.5 * x) / (1 + abs(x)) + 0.5,
  derivative: ({ x }) => 0.5 / (1 + abs(x)) / (1 + abs(x)),
  derivativeFromOutput: { formula: ({ y }) => (y < 0.5 ? 2 * y * y : 2 * (1 - y) * (1 - y)) },
  // The sum cancels on the left.
  stable: { forward: ({ x }) => (x < 0 ? 0.5 / (1 - x) : 1 - 0.5 / (1 + x)) },
  limits: { forward: [0, 1] },
});
