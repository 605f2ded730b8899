// Generated from specs/activations by @subgrad/generator. Do not edit.

/** What a spec says of an activation. */
export interface CatalogEntry {
  /** The export, on every target. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Other names of the same function. */
  readonly aliases: readonly string[];
  /** The definition, a formula of x and the parameters. */
  readonly formula: string;
  readonly parameters: readonly CatalogParameter[];
  readonly kinks: readonly CatalogKink[];
  /** At −∞ and +∞, where they are known. */
  readonly limits: readonly (string | null)[];
  /** The largest error of @subgrad/scalar, in ULP. */
  readonly ulp: {
    readonly forward: number;
    readonly derivative: number;
    readonly parameterDerivatives: number;
  };
  readonly reference: string;
}

/** A parameter; `above` and `below` exclude their end, and the text `Infinity` as default means off. */
export interface CatalogParameter {
  readonly name: string;
  readonly default: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly choices?: readonly string[];
  readonly learnable?: boolean;
  readonly description: string;
}

/** A kink or a jump; points, slopes and values are formulas of the parameters. */
export interface CatalogKink {
  readonly name: string;
  readonly at: string;
  /** On the left and on the right. */
  readonly slopes?: readonly string[];
  /** The rule of the package: a side, mid, minNorm or a slope. */
  readonly use: string;
  /** At a jump: on the left and on the right. */
  readonly values?: readonly string[];
  /** At a jump: the rule of the package. */
  readonly value?: string;
  readonly why: string;
  /** What frameworks answer. */
  readonly elsewhere: { readonly [profile: string]: string };
}

/** Every activation, sorted by name. Formulas are in the spec language, which is a subset of JavaScript. */
export const catalog: readonly CatalogEntry[] = [
  {
    name: "elu",
    title: "Exponential linear unit",
    description: "",
    aliases: [],
    formula: "x > 0 ? x : alpha * expm1(x)",
    parameters: [
      {
        name: "alpha",
        default: 1,
        min: 0,
        learnable: false,
        description: "Depth of the plateau on the negative side.",
      },
    ],
    kinks: [
      {
        name: "zero",
        at: "0",
        slopes: ["alpha", "1"],
        use: "left",
        why: "The exponential branch owns x = 0, as in the paper and PyTorch.",
        elsewhere: { pytorch: "left", jax: "left", tfjs: "1", nnlib: "right", mlx: "left" },
      },
    ],
    limits: ["-alpha", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289",
  },
  {
    name: "gelu",
    title: "Gaussian error linear unit",
    description: "The exact form, with the normal distribution function; not the tanh approximation.",
    aliases: ["GELU", "gelu_none"],
    formula: "x * normalCdf(x)",
    parameters: [],
    kinks: [],
    limits: ["0", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Hendrycks & Gimpel 2016, arXiv:1606.08415",
  },
  {
    name: "hardshrink",
    title: "Hard shrinkage",
    description: "Keeps what is larger than lambda in magnitude and drops the rest.",
    aliases: ["hardShrink", "Hardshrink"],
    formula: "x < -lambda ? x : x > lambda ? x : 0",
    parameters: [
      { name: "lambda", default: 0.5, min: 0, learnable: false, description: "Half-width of the dead zone." },
    ],
    kinks: [
      {
        name: "lower",
        at: "-lambda",
        slopes: ["1", "0"],
        use: "right",
        values: ["-lambda", "0"],
        value: "right",
        why: "The dead zone is closed, as in PyTorch.",
        elsewhere: { pytorch: "0", jax: "0", tensorflow: "0" },
      },
      {
        name: "upper",
        at: "lambda",
        slopes: ["0", "1"],
        use: "left",
        values: ["0", "lambda"],
        value: "left",
        why: "The dead zone is closed, as in PyTorch.",
        elsewhere: { pytorch: "0", jax: "0", tensorflow: "0" },
      },
    ],
    limits: ["-Infinity", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81",
  },
  {
    name: "leakyRelu",
    title: "Leaky rectified linear unit",
    description: "",
    aliases: ["LReLU", "leaky_relu"],
    formula: "x > 0 ? x : negativeSlope * x",
    parameters: [
      {
        name: "negativeSlope",
        default: 0.01,
        learnable: false,
        description:
          "Slope on the negative side. PyTorch, JAX and ONNX take 0.01, TensorFlow.js 0.2, Keras layers 0.3.",
      },
    ],
    kinks: [
      {
        name: "zero",
        at: "0",
        slopes: ["negativeSlope", "1"],
        use: "left",
        why: "The leaky branch owns x = 0, as in PyTorch.",
        elsewhere: {
          pytorch: "left",
          jax: "right",
          tensorflow: "left",
          "keras-jax": "right",
          tfjs: "left",
          nnlib: "left",
          mlx: "right",
        },
      },
    ],
    limits: ["negativeSlope === 0 ? 0 : -(negativeSlope * Infinity)", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Maas, Hannun & Ng 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models",
  },
  {
    name: "mish",
    title: "Mish, a self-regularised non-monotonic activation",
    description: "",
    aliases: [],
    formula: "x * tanh(log1p(exp(x)))",
    parameters: [],
    kinks: [],
    limits: ["0", "Infinity"],
    ulp: { forward: 4, derivative: 6, parameterDerivatives: 8 },
    reference: "Misra 2019, arXiv:1908.08681",
  },
  {
    name: "relu",
    title: "Rectified linear unit",
    description: "",
    aliases: ["ramp", "rectifier", "ReLU"],
    formula: "x > 0 ? x : 0",
    parameters: [],
    kinks: [
      {
        name: "zero",
        at: "0",
        slopes: ["0", "1"],
        use: "left",
        why: "0 is the subgradient of least magnitude, and what every framework answers.",
        elsewhere: { pytorch: "0", jax: "0", tensorflow: "0", tfjs: "0", nnlib: "0", mlx: "0" },
      },
    ],
    limits: ["0", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines",
  },
  {
    name: "selu",
    title: "Scaled exponential linear unit",
    description: "The constants make zero mean and unit variance a fixed point of a layer.",
    aliases: [],
    formula: "x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x)",
    parameters: [],
    kinks: [
      {
        name: "zero",
        at: "0",
        slopes: ["1.7580993408473768", "1.0507009873554805"],
        use: "left",
        why: "The exponential branch owns x = 0, as in PyTorch.",
        elsewhere: {
          pytorch: "left",
          jax: "left",
          tensorflow: "right",
          "keras-tensorflow": "right",
          tfjs: "left",
          nnlib: "left",
          mlx: "left",
        },
      },
    ],
    limits: ["-1.7580993408473768", null],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515",
  },
  {
    name: "sigmoid",
    title: "Logistic sigmoid",
    description: "",
    aliases: ["logistic", "expit"],
    formula: "1 / (1 + exp(-x))",
    parameters: [],
    kinks: [],
    limits: ["0", "1"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences",
  },
  {
    name: "silu",
    title: "Sigmoid-weighted linear unit",
    description: "",
    aliases: ["SiL", "SiLU", "swish1"],
    formula: "x * sigmoid(x)",
    parameters: [],
    kinks: [],
    limits: ["0", "Infinity"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Elfwing, Uchibe & Doya 2018, arXiv:1702.03118",
  },
  {
    name: "softplus",
    title: "Softplus, a smooth rectifier",
    description: "",
    aliases: ["SmoothReLU", "log1pexp"],
    formula: "log1p(exp(beta * x)) / beta",
    parameters: [
      { name: "beta", default: 1, above: 0, learnable: false, description: "Sharpness of the bend." },
    ],
    kinks: [],
    limits: [null, null],
    ulp: { forward: 4, derivative: 6, parameterDerivatives: 8 },
    reference:
      "Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing",
  },
  {
    name: "softshrink",
    title: "Soft shrinkage",
    description: "Moves x towards 0 by lambda and answers 0 where that would cross it.",
    aliases: ["softShrink", "Softshrink", "shrinkage operator"],
    formula: "x < -lambda ? x + lambda : x > lambda ? x - lambda : 0",
    parameters: [
      { name: "lambda", default: 0.5, min: 0, learnable: false, description: "Half-width of the dead zone." },
    ],
    kinks: [
      {
        name: "lower",
        at: "-lambda",
        slopes: ["1", "0"],
        use: "right",
        why: "The dead zone is closed and flat, as in PyTorch.",
        elsewhere: { pytorch: "0", jax: "0", tensorflow: "0", nnlib: "0", mlx: "0" },
      },
      {
        name: "upper",
        at: "lambda",
        slopes: ["0", "1"],
        use: "left",
        why: "The dead zone is closed and flat, as in PyTorch.",
        elsewhere: { pytorch: "0", jax: "0", tensorflow: "0", nnlib: "0", mlx: "0" },
      },
    ],
    limits: [null, null],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81",
  },
  {
    name: "tanh",
    title: "Hyperbolic tangent",
    description: "",
    aliases: [],
    formula: "tanh(x)",
    parameters: [],
    kinks: [],
    limits: ["-1", "1"],
    ulp: { forward: 2, derivative: 4, parameterDerivatives: 6 },
    reference: "LeCun, Bottou, Orr & Müller 1998, Efficient BackProp",
  },
];
