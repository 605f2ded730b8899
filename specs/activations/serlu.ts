import { defineActivation, exp, mulExp } from "@subgrad/spec";

const SCALE = 1.07862;
const SCALE_ALPHA = 3.1326037074;

export default defineActivation({
  name: "serlu",
  title: "Scaled exponentially-regularised linear unit",
  description: "The constants, 1.07862 and 1.07862 · 2.90427, normalise as those of selu do.",
  reference: "Zhang & Li 2018, arXiv:1807.10117",
  aliases: ["SERLU"],
  forward: ({ x }) => (x > 0 ? SCALE * x : SCALE_ALPHA * x * exp(x)),
  derivative: ({ x }) => (x > 0 ? SCALE : SCALE_ALPHA * (1 + x) * exp(x)),
  // The products last where their factor underflows.
  stable: {
    forward: ({ x }) => (x > 0 ? SCALE * x : mulExp(SCALE_ALPHA * x, x)),
    derivative: ({ x }) => (x > 0 ? SCALE : mulExp(SCALE_ALPHA * (1 + x), x)),
    secondDerivative: ({ x }) => (x > 0 ? 0 : mulExp(SCALE_ALPHA * (2 + x), x)),
  },
  kinks: {
    zero: { at: 0, use: "left", why: "The exponential branch owns x = 0, as for elu and selu." },
  },
  limits: { forward: [0, Infinity], derivative: [0, SCALE] },
});
