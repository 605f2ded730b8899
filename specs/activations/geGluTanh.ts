import {
  abs,
  defineGatedActivation,
  INV_SQRT_2PI,
  mulGeluTanhBend,
  mulGeluTanhSlope,
  mulMulTanhNormalCdf,
  mulTanhNormalCdf,
  SQRT2,
  tanh,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";

const CUBIC = 0.044715;

export default defineGatedActivation({
  name: "geGluTanh",
  title: "Gated linear unit with a gate that is the tanh approximation of gelu",
  reference: "Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202",
  aliases: ["geglu_tanh", "gelu_tanh_and_mul"],
  gate: "first",
  forward: ({ gate, value }) =>
    (gate / 2) * (1 + tanh((SQRT2 / 2) * TWO_OVER_SQRT_PI * (gate + CUBIC * gate * gate * gate))) * value,
  derivatives: {
    gate: ({ gate, value }) => {
      const t = tanh((SQRT2 / 2) * TWO_OVER_SQRT_PI * (gate + CUBIC * gate * gate * gate));
      const slope = (SQRT2 / 2) * TWO_OVER_SQRT_PI * (1 + 3 * CUBIC * gate * gate);
      return value * (0.5 * (1 + t) + (gate / 2) * (1 - t * t) * slope);
    },
    value: ({ gate }) =>
      (gate / 2) * (1 + tanh((SQRT2 / 2) * TWO_OVER_SQRT_PI * (gate + CUBIC * gate * gate * gate))),
  },
  // The kernels scale last, so that a large value lasts where the factor of the gate underflows. A small one keeps its
  // digits in a plain product.
  stable: {
    forward: ({ gate, value }) => {
      if (abs(value) < 1 || gate > 1) return value * mulTanhNormalCdf(gate, gate);
      return gate > -1 ? mulTanhNormalCdf(gate * value, gate) : mulMulTanhNormalCdf(value, gate, gate);
    },
    derivatives: {
      gate: ({ gate, value }) =>
        abs(value) < 1 || gate > -1 ? value * mulGeluTanhSlope(1, gate) : mulGeluTanhSlope(value, gate),
      value: ({ gate }) => mulTanhNormalCdf(gate, gate),
    },
    secondDerivatives: {
      gate: ({ gate, value }) =>
        abs(value) < 1 ? value * mulGeluTanhBend(1, gate) : mulGeluTanhBend(value, gate),
      mixed: ({ gate }) => mulGeluTanhSlope(1, gate),
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
        value: [
          ({ gate }) => -Infinity * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate)),
          ({ gate }) => Infinity * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate)),
        ],
      },
      value: { gate: [0, Infinity] },
    },
    secondDerivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value - value],
        // Far from the roots the factor of the gate is negative, and could overflow.
        value: [
          ({ gate }) =>
            -Infinity *
            (abs(gate) > 10
              ? -1
              : 2 +
                12 * CUBIC * gate * gate -
                4 *
                  INV_SQRT_2PI *
                  gate *
                  (1 + 3 * CUBIC * gate * gate) *
                  (1 + 3 * CUBIC * gate * gate) *
                  tanh(2 * INV_SQRT_2PI * (gate + CUBIC * gate * gate * gate))),
          ({ gate }) =>
            Infinity *
            (abs(gate) > 10
              ? -1
              : 2 +
                12 * CUBIC * gate * gate -
                4 *
                  INV_SQRT_2PI *
                  gate *
                  (1 + 3 * CUBIC * gate * gate) *
                  (1 + 3 * CUBIC * gate * gate) *
                  tanh(2 * INV_SQRT_2PI * (gate + CUBIC * gate * gate * gate))),
        ],
      },
      mixed: { gate: [0, 1] },
    },
  },
  accuracy: {
    scale: ({ value }) => abs(value) / 8,
  },
});
