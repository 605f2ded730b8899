import { abs, defineGatedActivation, mulSigmoid, mulSigmoidSlope, sigmoid, tanh } from "@subgrad/spec";

const TINY = 1e-30;

export default defineGatedActivation({
  name: "siGlu",
  title: "Gated linear unit with the gate first",
  description:
    "The function that glu is; in rows the gate comes before the value, as for the variants of glu.",
  reference: "Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083",
  aliases: ["SiGLU"],
  gate: "first",
  forward: ({ gate, value }) => value * sigmoid(gate),
  derivatives: {
    gate: ({ gate, value }) => value * sigmoid(gate) * (1 - sigmoid(gate)),
    value: ({ gate }) => sigmoid(gate),
  },
  // mulSigmoid scales last: a large value lasts where the sigmoid alone underflows. A small one keeps its digits in a
  // plain product.
  stable: {
    forward: ({ gate, value }) => (abs(value) < 1 ? value * sigmoid(gate) : mulSigmoid(value, gate)),
    derivatives: {
      gate: ({ gate, value }) => {
        const rising = sigmoid(abs(gate));
        return abs(value) < 1
          ? value * mulSigmoid(rising, -abs(gate))
          : mulSigmoid(value * rising, -abs(gate));
      },
    },
    secondDerivatives: {
      gate: ({ gate, value }) => {
        // Half of a small gate may have fewer digits.
        if (abs(gate) < TINY) return -0.125 * value * gate;
        const t = tanh(0.5 * gate);
        return abs(value) < 1 ? value * mulSigmoidSlope(-t, gate) : mulSigmoidSlope(-value * t, gate);
      },
    },
  },
  // The sign of what a slope or σ leaves is told by something that does not vanish for a finite gate.
  limits: {
    forward: {
      gate: [({ value }) => value - value, ({ value }) => value],
      value: [
        ({ gate }) => -Infinity * (gate < -1 ? -1 / gate : sigmoid(gate)),
        ({ gate }) => Infinity * (gate < -1 ? -1 / gate : sigmoid(gate)),
      ],
    },
    derivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value - value],
        value: [({ gate }) => -Infinity / (1 + abs(gate)), ({ gate }) => Infinity / (1 + abs(gate))],
      },
    },
    secondDerivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value - value],
        value: [({ gate }) => Infinity * tanh(0.5 * gate), ({ gate }) => -Infinity * tanh(0.5 * gate)],
      },
    },
  },
});
