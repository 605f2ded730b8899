import {
  abs,
  defineGatedActivation,
  geluSlope,
  inverseMills,
  mulMulNormalCdf,
  mulMulNormalPdf,
  mulNormalCdf,
  mulNormalPdf,
  normalCdf,
  normalPdf,
} from "@subgrad/spec";

export default defineGatedActivation({
  name: "geGlu",
  title: "Gated linear unit with a gelu gate",
  description: "With the exact gelu; geGluTanh has its tanh approximation.",
  reference: "Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202",
  aliases: ["GEGLU", "geglu", "BiasSplitGelu"],
  gate: "first",
  forward: ({ gate, value }) => gate * normalCdf(gate) * value,
  derivatives: {
    gate: ({ gate, value }) => value * (normalCdf(gate) + gate * normalPdf(gate)),
    value: ({ gate }) => gate * normalCdf(gate),
  },
  // As for gelu; the kernels scale last, so that a large value lasts where the factor of the gate
  // underflows. A small one keeps its digits in a plain product.
  stable: {
    forward: ({ gate, value }) => {
      if (abs(value) < 1 || gate > 1) return value * mulNormalCdf(gate, gate);
      return gate > -1 ? mulNormalCdf(gate * value, gate) : mulMulNormalCdf(value, gate, gate);
    },
    derivatives: {
      gate: ({ gate, value }) => {
        if (gate > -1 || abs(value) < 1) return value * geluSlope(gate);
        return mulMulNormalPdf(value, gate + 1 / inverseMills(-gate), gate);
      },
      value: ({ gate }) => mulNormalCdf(gate, gate),
    },
    secondDerivatives: {
      gate: ({ gate, value }) =>
        abs(gate) < 4 || abs(value) < 1
          ? value * mulNormalPdf(2 - gate * gate, gate)
          : mulMulNormalPdf(value, 2 - gate * gate, gate),
      mixed: ({ gate }) => geluSlope(gate),
    },
  },
  limits: {
    forward: {
      gate: [({ value }) => value - value, ({ value }) => Infinity * value],
      value: [({ gate }) => -Infinity * gate, ({ gate }) => Infinity * gate],
    },
    derivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value],
        // On the left the sign of Φ + gate·φ is that of its quotient by φ, which does not underflow.
        value: [
          ({ gate }) =>
            -Infinity *
            (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate)),
          ({ gate }) =>
            Infinity *
            (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate)),
        ],
      },
      value: { gate: [0, Infinity] },
    },
    secondDerivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value - value],
        value: [({ gate }) => -Infinity * (2 - gate * gate), ({ gate }) => Infinity * (2 - gate * gate)],
      },
      mixed: { gate: [0, 1] },
    },
  },
  accuracy: { scale: ({ value }) => abs(value) / 8 },
});
