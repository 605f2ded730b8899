/** Slopes in terms of what functions answer: where memory is short, a backward pass can do without the inputs. */
import {
  abs,
  asinhActivation,
  asinhActivationDerivative,
  bipolarSigmoid,
  bipolarSigmoidDerivative,
  celu,
  celuDerivative,
  elu,
  eluDerivative,
  exponential,
  exponentialDerivative,
  gudermannianDerivative,
  hardTanh,
  hardTanhDerivative,
  heaviside,
  leakyRelu,
  leakyReluDerivative,
  logSigmoid,
  logSigmoidDerivative,
  relu,
  reluDerivative,
  selu,
  seluDerivative,
  sigmoid,
  sigmoidDerivative,
  softplus,
  softplus2,
  softplus2Derivative,
  softplusDerivative,
  softsign,
  softsignDerivative,
  square,
  squareplus,
  squareplusDerivative,
  symlog,
  symlogDerivative,
  tanh,
  tanhDerivative,
} from "@subgrad/scalar";
import { LN2, expm1, min, defineIdentities, equal } from "@subgrad/spec";

/** Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515: the product of both constants. */
const SELU_SCALE_ALPHA = 1.7580993408473768;

export default defineIdentities({
  sigmoidFromOutput: equal({
    why: "The logistic equation.",
    left: ({ x }) => sigmoidDerivative(x),
    right: ({ x }) => sigmoid(x) * (1 - sigmoid(x)),
  }),
  tanhFromOutput: equal({
    why: "1 − y², as a product, which does not cancel.",
    left: ({ x }) => tanhDerivative(x),
    right: ({ x }) => (1 - tanh(x)) * (1 + tanh(x)),
  }),
  bipolarSigmoidFromOutput: equal({
    why: "That of tanh(x / 2).",
    left: ({ x }) => bipolarSigmoidDerivative(x),
    right: ({ x }) => ((1 - bipolarSigmoid(x)) * (1 + bipolarSigmoid(x))) / 2,
  }),
  exponentialFromOutput: equal({
    why: "Its own slope.",
    left: ({ x }) => exponentialDerivative(x),
    right: ({ x }) => exponential(x),
  }),
  eluFromOutput: equal({
    why: "1 on the right, y + alpha on the left.",
    parameters: { alpha: { default: 1, above: 0, samples: [2, 0.25] } },
    left: ({ x, alpha }) => eluDerivative(x, alpha),
    right: ({ x, alpha }) =>
      heaviside(elu(x, alpha)) + (1 - heaviside(elu(x, alpha))) * (elu(x, alpha) + alpha),
  }),
  celuFromOutput: equal({
    why: "1 on the right, 1 + y / alpha on the left.",
    parameters: { alpha: { default: 1, above: 0, samples: [2, 0.25] } },
    left: ({ x, alpha }) => celuDerivative(x, alpha),
    right: ({ x, alpha }) => 1 + min(celu(x, alpha), 0) / alpha,
  }),
  seluFromOutput: equal({
    why: "As for elu, on the left.",
    domain: { max: 0 },
    left: ({ x }) => seluDerivative(x),
    right: ({ x }) => selu(x) + SELU_SCALE_ALPHA,
  }),
  softplusFromOutput: equal({
    why: "sigmoid is 1 − e⁻ʸ.",
    parameters: { beta: { default: 1, above: 0, samples: [2, 0.75] } },
    left: ({ x, beta }) => softplusDerivative(x, beta),
    right: ({ x, beta }) => -expm1(-beta * softplus(x, beta)),
  }),
  softplus2FromOutput: equal({
    why: "The same in base 2.",
    left: ({ x }) => softplus2Derivative(x),
    right: ({ x }) => -expm1(-LN2 * softplus2(x)),
  }),
  logSigmoidFromOutput: equal({
    why: "sigmoid(−x) is 1 − eʸ.",
    left: ({ x }) => logSigmoidDerivative(x),
    right: ({ x }) => -expm1(logSigmoid(x)),
  }),
  squareplusFromOutput: equal({
    why: "x is y − b / (4y).",
    parameters: { b: { default: 4, above: 0, samples: [1] } },
    left: ({ x, b }) => squareplusDerivative(x, b),
    right: ({ x, b }) => square(squareplus(x, b)) / (square(squareplus(x, b)) + b / 4),
  }),
  softsignFromOutput: equal({
    why: "1 + |x| is 1 / (1 − |y|).",
    left: ({ x }) => softsignDerivative(x),
    right: ({ x }) => square(1 - abs(softsign(x))),
  }),
  asinhFromOutput: equal({
    why: "1 / cosh y, which is the slope of gudermannian.",
    left: ({ x }) => asinhActivationDerivative(x),
    right: ({ x }) => gudermannianDerivative(asinhActivation(x)),
  }),
  symlogFromOutput: equal({
    why: "1 + |x| is e to the power of |y|.",
    left: ({ x }) => symlogDerivative(x),
    right: ({ x }) => exponential(-abs(symlog(x))),
  }),
  reluFromOutput: equal({
    why: "Whatever became 0 has a slope of 0, with the package's own convention.",
    left: ({ x }) => reluDerivative(x),
    right: ({ x }) => heaviside(relu(x)),
  }),
  leakyReluFromOutput: equal({
    why: "The sign is kept where the slope on the left is positive.",
    parameters: { a: { default: 0.01, above: 0, samples: [0.25, 2] } },
    left: ({ x, a }) => leakyReluDerivative(x, a),
    right: ({ x, a }) => leakyReluDerivative(leakyRelu(x, a), a),
  }),
  hardTanhFromOutput: equal({
    why: "Results at an end have a slope of 0, with the package's own convention.",
    left: ({ x }) => hardTanhDerivative(x),
    right: ({ x }) => hardTanhDerivative(hardTanh(x)),
  }),
});
