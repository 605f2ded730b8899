import { defineActivation, mulSigmoidSlope, sigmoid, tanh } from "@subgrad/spec";

export default defineActivation({
  name: "bipolarSigmoid",
  title: "Bipolar sigmoid",
  description: "The logistic sigmoid stretched to the interval from −1 to 1; the same as tanh(x / 2).",
  reference: "Fausett 1994, Fundamentals of Neural Networks",
  aliases: ["bipolar_sigmoid", "symmetric sigmoid"],
  forward: ({ x }) => 2 * sigmoid(x) - 1,
  derivative: ({ x }) => 2 * sigmoid(x) * (1 - sigmoid(x)),
  derivativeFromOutput: { formula: ({ y }) => (1 - y) * (0.5 * (1 + y)) },
  // Both definitions cancel: the value near 0, the slope on the right.
  stable: {
    forward: ({ x }) => tanh(0.5 * x),
    derivative: ({ x }) => mulSigmoidSlope(2, x),
  },
});
