/** Of functions that others become for a parameter, or on other scales. */
import {
  celu,
  cosine,
  cube,
  eSwish,
  elu,
  erfActivation,
  exponential,
  gelu,
  geluTanh,
  isrlu,
  isru,
  metallicMean,
  pelu,
  probit,
  quickGelu,
  relu,
  selu,
  sigmoid,
  silu,
  smelu,
  snake,
  snakeBeta,
  sparsePlus,
  square,
  squareplus,
  swish,
} from "@subgrad/scalar";
import { SQRT1_2, SQRT2, TWO_OVER_SQRT_PI, defineIdentities, equal } from "@subgrad/spec";

/** Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515; the second one is their product. */
const SELU_SCALE = 1.0507009873554805;
const SELU_SCALE_ALPHA = 1.7580993408473768;

/** The coefficient of geluTanh. */
const CUBIC = 0.044715;

export default defineIdentities({
  squareplusIsMetallicMean: equal({
    why: "With a bend of 4, squareplus is the metallic mean.",
    left: ({ x }) => squareplus(x, 4),
    right: ({ x }) => metallicMean(x),
  }),
  squareplusIsRelu: equal({
    why: "Without a bend, squareplus is relu.",
    left: ({ x }) => squareplus(x, 0),
    right: ({ x }) => relu(x),
  }),
  squareplusReflected: equal({
    why: "As relu and softplus: both parts together are x.",
    parameters: { b: { default: 4, min: 0, samples: [1] } },
    left: ({ x, b }) => squareplus(x, b) - squareplus(-x, b),
    right: ({ x }) => x,
  }),
  eluIsCelu: equal({
    why: "Both have the same slopes at 0.",
    left: ({ x }) => elu(x, 1),
    right: ({ x }) => celu(x, 1),
  }),
  celuByElu: equal({
    why: "Barron 2017: celu is elu on another scale.",
    parameters: { alpha: { default: 2, above: 0, samples: [0.75, 3] } },
    left: ({ x, alpha }) => celu(x, alpha),
    right: ({ x, alpha }) => alpha * elu(x / alpha, 1),
  }),
  peluIsElu: equal({
    why: "Trottier, Giguère & Chaib-draa 2017: with a slope of 1 at 0.",
    left: ({ x }) => pelu(x, 1, 1),
    right: ({ x }) => elu(x, 1),
  }),
  seluByElu: equal({
    why: "selu = λ · elu(α), for the constants of the paper.",
    left: ({ x }) => selu(x),
    right: ({ x }) => SELU_SCALE * elu(x, SELU_SCALE_ALPHA / SELU_SCALE),
  }),
  eluByExponential: equal({
    why: "On the left, elu is the exponential less 1.",
    domain: { max: 0 },
    parameters: { alpha: { default: 1, min: 0, samples: [2] } },
    left: ({ x, alpha }) => elu(x, alpha),
    right: ({ x, alpha }) => alpha * (exponential(x) - 1),
  }),
  siluIsSwish: equal({
    why: "swish with a sharpness of 1.",
    left: ({ x }) => silu(x),
    right: ({ x }) => swish(x, 1),
  }),
  siluBySigmoid: equal({
    why: "The definition.",
    left: ({ x }) => silu(x),
    right: ({ x }) => x * sigmoid(x),
  }),
  siluReflected: equal({
    why: "As relu and softplus: both parts together are x.",
    left: ({ x }) => silu(x) - silu(-x),
    right: ({ x }) => x,
  }),
  swishBySilu: equal({
    why: "By the change of variable beta · x.",
    parameters: { beta: { default: 2, above: 0, samples: [0.75] } },
    left: ({ x, beta }) => swish(x, beta),
    right: ({ x, beta }) => silu(beta * x) / beta,
  }),
  eSwishBySilu: equal({
    why: "Alcaide 2018: silu, scaled.",
    parameters: { beta: { default: 1.375, above: 0, samples: [2] } },
    left: ({ x, beta }) => eSwish(x, beta),
    right: ({ x, beta }) => beta * silu(x),
  }),
  quickGeluIsSwish: equal({
    why: "Hendrycks & Gimpel 2016: the logistic approximation of gelu.",
    left: ({ x }) => quickGelu(x),
    right: ({ x }) => swish(x, 1.702),
  }),
  geluByProbit: equal({
    why: "x times the normal distribution.",
    left: ({ x }) => gelu(x),
    right: ({ x }) => x * probit(x),
  }),
  geluByErf: equal({
    why: "The normal distribution in terms of the error function.",
    left: ({ x }) => gelu(x),
    right: ({ x }) => (x * (1 + erfActivation(x * SQRT1_2))) / 2,
  }),
  geluTanhBySigmoid: equal({
    why: "(1 + tanh u) / 2 is sigmoid(2u).",
    left: ({ x }) => geluTanh(x),
    right: ({ x }) => x * sigmoid(SQRT2 * TWO_OVER_SQRT_PI * (x + CUBIC * (x * x * x))),
  }),
  isrluIsIsru: equal({
    why: "Carlile et al. 2017: isru on the left, straight on the right.",
    domain: { max: 0 },
    parameters: { alpha: { default: 1, above: 0, samples: [3] } },
    left: ({ x, alpha }) => isrlu(x, alpha),
    right: ({ x, alpha }) => isru(x, alpha),
  }),
  snakeIsSnakeBeta: equal({
    why: "Both parameters are one.",
    parameters: { a: { default: 1, above: 0, samples: [2] } },
    left: ({ x, a }) => snake(x, a),
    right: ({ x, a }) => snakeBeta(x, a, a),
  }),
  snakeByCosine: equal({
    why: "sin² x = (1 − cos 2x) / 2.",
    left: ({ x }) => snake(x, 1),
    right: ({ x }) => x + (1 - cosine(2 * x)) / 2,
  }),
  sparsePlusIsSmelu: equal({
    why: "The bend has a half-width of 1.",
    left: ({ x }) => sparsePlus(x),
    right: ({ x }) => smelu(x, 1),
  }),
  cubeBySquare: equal({
    why: "The definition.",
    left: ({ x }) => cube(x),
    right: ({ x }) => x * square(x),
  }),
});
