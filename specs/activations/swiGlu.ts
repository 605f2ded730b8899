import { abs, defineGatedActivation, min, mulSigmoidProduct, sigmoid, tanh } from "@subgrad/spec";

/** Beyond it a product with gate or a slope could overflow before the sigmoid makes it small. */
const HUGE = 1e30;

export default defineGatedActivation({
  name: "swiGlu",
  title: "Gated linear unit with a swish gate",
  reference: "Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202",
  aliases: ["SwiGLU", "swiglu", "silu_and_mul"],
  parameters: {
    beta: { default: 1, description: "Sharpness of the gate; 1 makes it silu.", samples: [-1] },
  },
  gate: "first",
  forward: ({ gate, value, beta }) => gate * sigmoid(beta * gate) * value,
  derivatives: {
    gate: ({ gate, value, beta }) => {
      const s = sigmoid(beta * gate);
      return value * s * (1 + beta * gate * (1 - s));
    },
    value: ({ gate, beta }) => gate * sigmoid(beta * gate),
  },
  parameterDerivatives: {
    beta: ({ gate, value, beta }) => value * gate * gate * sigmoid(beta * gate) * (1 - sigmoid(beta * gate)),
  },
  // mulSigmoidProduct does not suffer from the rounding of beta · gate, and scales last: given the whole product, it
  // is right also where the sigmoid alone underflows. A small value keeps its digits in a plain product.
  stable: {
    forward: ({ gate, value, beta }) => {
      if (abs(value) < 1 || beta * gate > 1) return value * mulSigmoidProduct(gate, beta, gate);
      return abs(value) < HUGE
        ? mulSigmoidProduct(gate * value, beta, gate)
        : gate * mulSigmoidProduct(value, beta, gate);
    },
    derivatives: {
      gate: ({ gate, value, beta }) => {
        const factor = 1 + mulSigmoidProduct(beta * gate, -beta, gate);
        if (abs(value) < 1) return value * mulSigmoidProduct(factor, beta, gate);
        return abs(value) < HUGE
          ? mulSigmoidProduct(value * factor, beta, gate)
          : factor * mulSigmoidProduct(value, beta, gate);
      },
      value: ({ gate, beta }) => mulSigmoidProduct(gate, beta, gate),
    },
    secondDerivatives: {
      gate: ({ gate, value, beta }) => {
        // Where it is cut off the sigmoid has underflown.
        const z = min(abs(beta * gate), 2000);
        const factor = beta * (2 - z * tanh(0.5 * z));
        if (abs(value) < 1)
          return value * mulSigmoidProduct(mulSigmoidProduct(factor, beta, gate), -beta, gate);
        return abs(value) < HUGE
          ? mulSigmoidProduct(mulSigmoidProduct(value * factor, beta, gate), -beta, gate)
          : factor * mulSigmoidProduct(mulSigmoidProduct(value, beta, gate), -beta, gate);
      },
      mixed: ({ gate, beta }) =>
        mulSigmoidProduct(1 + mulSigmoidProduct(beta * gate, -beta, gate), beta, gate),
    },
    parameterDerivatives: {
      beta: ({ gate, value, beta }) => {
        const rising = mulSigmoidProduct(gate, abs(beta), abs(gate));
        if (abs(value) < 1) return value * mulSigmoidProduct(gate * rising, -abs(beta), abs(gate));
        return abs(value) < HUGE
          ? mulSigmoidProduct(gate * value * rising, -abs(beta), abs(gate))
          : gate * (rising * mulSigmoidProduct(value, -abs(beta), abs(gate)));
      },
    },
  },
  limits: {
    forward: {
      gate: [
        ({ value, beta }) => (beta > 0 ? value - value : -Infinity * value),
        ({ value, beta }) => (beta < 0 ? value - value : Infinity * value),
      ],
      value: [({ gate }) => -Infinity * gate, ({ gate }) => Infinity * gate],
    },
    derivatives: {
      gate: {
        gate: [
          ({ value, beta }) => (beta === 0 ? value / 2 : beta > 0 ? value - value : value),
          ({ value, beta }) => (beta === 0 ? value / 2 : beta < 0 ? value - value : value),
        ],
        value: [
          ({ gate, beta }) => -Infinity * (1 + mulSigmoidProduct(beta * gate, -beta, gate)),
          ({ gate, beta }) => Infinity * (1 + mulSigmoidProduct(beta * gate, -beta, gate)),
        ],
      },
      value: {
        gate: [({ beta }) => (beta > 0 ? 0 : -Infinity), ({ beta }) => (beta < 0 ? 0 : Infinity)],
      },
    },
    secondDerivatives: {
      gate: {
        gate: [({ value }) => value - value, ({ value }) => value - value],
        value: [
          ({ gate, beta }) => -Infinity * beta * (2 - beta * gate * tanh(0.5 * beta * gate)),
          ({ gate, beta }) => Infinity * beta * (2 - beta * gate * tanh(0.5 * beta * gate)),
        ],
      },
      mixed: {
        gate: [
          ({ beta }) => (beta === 0 ? 0.5 : beta > 0 ? 0 : 1),
          ({ beta }) => (beta === 0 ? 0.5 : beta > 0 ? 1 : 0),
        ],
      },
    },
    parameterDerivatives: {
      beta: {
        gate: [
          ({ value, beta }) => (beta === 0 ? Infinity * value : value - value),
          ({ value, beta }) => (beta === 0 ? Infinity * value : value - value),
        ],
        value: [
          ({ gate, beta }) => -Infinity * abs(mulSigmoidProduct(gate, -abs(beta), abs(gate))),
          ({ gate, beta }) => Infinity * abs(mulSigmoidProduct(gate, -abs(beta), abs(gate))),
        ],
      },
    },
  },
  accuracy: { scale: ({ value }) => abs(value) / 8 },
});
