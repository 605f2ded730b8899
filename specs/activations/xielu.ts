import { abs, defineActivation, expm1, expm1MinusX, max, mulExp } from "@subgrad/spec";

export default defineActivation({
  name: "xielu",
  title: "Expanded integral of the exponential linear unit",
  description:
    "A parabola on the right and the integral of an elu on the left; the activation of Apertus. The alphas are those of the formula: where a model stores raw ones, as Transformers does, alphaP = softplus(rawP) and alphaN = beta + softplus(rawN). Transformers keeps x below −10⁻⁶ in the exponential, and so has the slope beta − alphaN at 0.",
  reference: "Huang & Schlag 2024, arXiv:2411.13010",
  aliases: ["xIELU", "XIELUActivation"],
  parameters: {
    alphaP: { default: 0.8, above: 0, description: "Half the curvature on the right.", learnable: true },
    alphaN: {
      default: 0.8,
      above: 0,
      description: "Scale of the left side, which turns upwards where this exceeds beta.",
      learnable: true,
      samples: [0.25],
    },
    beta: { default: 0.5, min: 0, description: "Slope at 0." },
  },
  forward: ({ x, alphaP, alphaN, beta }) =>
    x > 0 ? alphaP * x * x + beta * x : alphaN * (expm1(x) - x) + beta * x,
  derivative: ({ x, alphaP, alphaN, beta }) => (x > 0 ? 2 * alphaP * x + beta : alphaN * expm1(x) + beta),
  parameterDerivatives: {
    alphaP: ({ x }) => (x > 0 ? x * x : 0),
    alphaN: ({ x }) => (x > 0 ? 0 : expm1(x) - x),
    beta: ({ x }) => x,
  },
  // eˣ − 1 − x cancels near 0. The terms in x are one where they would cancel otherwise, or overflow.
  stable: {
    forward: ({ x, alphaP, alphaN, beta }) => {
      if (x > 0) return (alphaP * x + beta) * x;
      const far = alphaN < beta ? -1 : -40;
      if (x < far) return alphaN * expm1(x) + (beta - alphaN) * x;
      return alphaN * expm1MinusX(x) + beta * x;
    },
    secondDerivative: ({ x, alphaP, alphaN }) => (x > 0 ? 2 * alphaP : mulExp(alphaN, x)),

    parameterDerivatives: { alphaN: ({ x }) => (x > 0 ? 0 : expm1MinusX(x)) },
  },
  limits: {
    forward: [
      ({ alphaN, beta }) => (alphaN > beta ? Infinity : alphaN < beta ? -Infinity : -alphaN),
      Infinity,
    ],
  },
  // The terms of the left side and of its slope are of this size where they cancel.
  accuracy: { scale: ({ x, alphaN, beta }) => max(1 / 8, max(alphaN, beta) * max(1, abs(x))) },
});
