import { defineGatedActivation, mulSigmoidSlope, sigmoid, sigmoidSlope, tanh } from "@subgrad/spec";

export default defineGatedActivation({
  name: "gtu",
  title: "Gated tanh unit",
  reference: "van den Oord, Kalchbrenner, Vinyals, Espeholt, Graves & Kavukcuoglu 2016, arXiv:1606.05328",
  aliases: ["GTU", "wavenet"],
  gate: "second",
  forward: ({ gate, value }) => tanh(value) * sigmoid(gate),
  derivatives: {
    gate: ({ gate, value }) => tanh(value) * sigmoid(gate) * (1 - sigmoid(gate)),
    value: ({ gate, value }) => (1 - tanh(value) * tanh(value)) * sigmoid(gate),
  },
  // Of factors that do not exceed 1 none underflows before the product does. 1 − tanh² v = 4·σ(2v)·σ(−2v), and
  // 1 − σ(g) = σ(−g), do not cancel.
  stable: {
    derivatives: {
      gate: ({ gate, value }) => tanh(value) * sigmoidSlope(gate),
      value: ({ gate, value }) => mulSigmoidSlope(4, 2 * value) * sigmoid(gate),
    },
    secondDerivatives: {
      value: ({ gate, value }) => mulSigmoidSlope(-8 * tanh(value), 2 * value) * sigmoid(gate),
    },
  },
});
