/**
 * Figures that others have published or that follow from what a paper demands of its function. The oracle proves that
 * packages compute what specs define; these prove that specs define what their names mean, with the usual defaults.
 * @module
 */

/** f(x, ...parameters) to as many decimals as are written. */
export interface Value {
  readonly of: string;
  readonly at: readonly number[];
  readonly is: string;
  readonly source: string;
}

const value = (of: string, at: readonly number[], is: string, source: string): Value => ({
  of,
  at,
  is,
  source,
});

const TABLES = "Abramowitz & Stegun 1964, Handbook of Mathematical Functions";
const PYTORCH = "torch.nn, documentation of the default arguments";

export const values: readonly Value[] = [
  value("arctan", [1], "0.7853982", "π / 4"),
  value("asinhActivation", [1], "0.8813736", "ln(1 + √2)"),
  value("bentIdentity", [1], "1.2071068", "(√2 − 1) / 2 + 1"),
  value("bipolarSigmoid", [2], "0.7615942", "tanh 1"),
  value("clippedRelu", [30], "20", "Hannun et al. 2014, section 2: min{max{0, z}, 20}"),
  value("cloglog", [0], "0.6321206", "1 − 1/e"),
  value("cosine", [Math.PI], "-1", TABLES),
  value("elish", [-1], "-0.1700034", "Basirat & Roth 2018: (1/e − 1) / (1 + e)"),
  value("elliot", [1], "0.75", "Elliott 1993, between 0 and 1: (1 / 2) / 2 + 1 / 2"),
  value("elu", [-1], "-0.6321206", "1/e − 1"),
  value("erfActivation", [1], "0.8427008", `${TABLES}, table 7.1`),
  value("exponential", [1], "2.7182818", "e"),
  value("gaussian", [1], "0.3678794", "1/e"),
  value("gcu", [Math.PI], "-3.1415927", "Noel et al. 2021: π · cos π"),
  value("gelu", [1], "0.8413447", `${TABLES}, table 26.1: Φ(1)`),
  value("gelu", [-3], "-0.0040497", `${TABLES}, table 26.1: −3 · Φ(−3)`),
  value("geluTanh", [1], "0.8411920", "Hendrycks & Gimpel 2016, with 0.044715; transformers, gelu_new"),
  value("gudermannian", [1], "0.8657695", `${TABLES}, section 4.3.117`),
  value("hardMish", [-1], "-0.5", "timm, HardMish: x / 2 · clamp(x + 2, 0, 2)"),
  value("hardshrink", [0.5], "0", PYTORCH),
  value("hardSigmoid", [1], "0.6666667", `${PYTORCH}: relu6(x + 3) / 6`),
  value("hardSigmoidOnnx", [1], "0.7", "ONNX, HardSigmoid: alpha = 0.2, beta = 0.5"),
  value("hardSwish", [1], "0.6666667", `${PYTORCH}: x · relu6(x + 3) / 6`),
  value("hardTanh", [3], "1", PYTORCH),
  value("isrlu", [-1], "-0.7071068", "Carlile et al. 2017, alpha = 1: −1 / √2"),
  value("isru", [1], "0.7071068", "Carlile et al. 2017, alpha = 1: 1 / √2"),
  value("leakyRelu", [-1], "-0.01", PYTORCH),
  value("lecunTanh", [1], "1.0000", "LeCun et al. 1998, section 4.4: f(±1) = ±1"),
  value("lecunTanh", [20], "1.7159", "LeCun et al. 1998, section 4.4"),
  value("lisht", [-1], "0.7615942", "Roy et al. 2019: tanh 1"),
  value("logCosh", [1], "0.4337808", "ln cosh 1"),
  value("logish", [1], "0.5487331", "Zhu et al. 2021: ln(1 + σ(1))"),
  value("logit", [0.75], "1.0986123", "ln 3"),
  value("logSigmoid", [0], "-0.6931472", "−ln 2"),
  value("metallicMean", [1], "1.6180340", "the golden ratio"),
  value("mexicanHat", [1], "0", "Daubechies 1992: ψ changes its sign at ±1"),
  value("pelu", [-1], "-0.6321206", "Trottier et al. 2017, a = b = 1: 1/e − 1"),
  value("penalizedTanh", [-1], "-0.1903985", "Xu, Huang & Li 2016, a = 1/4: −tanh(1) / 4"),
  value("phish", [1], "0.6865207", "Naveen 2022: tanh Φ(1)"),
  value("prelu", [-1], "-0.25", PYTORCH),
  value("probit", [-1.96], "0.0249979", `${TABLES}, table 26.1`),
  value("quickGelu", [1], "0.8457958", "Hendrycks & Gimpel 2016: σ(1.702)"),
  value("reciprocal", [4], "0.25", "1 / 4"),
  value("relu6", [7], "6", PYTORCH),
  value("selu", [-1], "-1.1113307", "Klambauer et al. 2017: λ01 · α01 · (1/e − 1)"),
  value("serf", [1], "0.9367219", "Nag & Bhattacharyya 2021: erf ln(1 + e)"),
  value("shiftedRelu", [-3], "-1", "Clevert et al. 2016, section 4: max(−1, x)"),
  value("shrink", [0.75], "0.75", "ONNX, Shrink: lambd = 0.5, bias = 0"),
  value("sinc", [Math.PI / 2], "0.6366198", "not normalised: 2 / π"),
  value("sine", [Math.PI / 60], "1.0000000", "Sitzmann et al. 2020, ω₀ = 30"),
  value("sinLu", [Math.PI], "3.0114558", "Paul et al. 2022, a = b = 1: π · σ(π)"),
  value("smelu", [0], "0.25", "Shamir, Lin & Coviello 2020, beta = 1: beta / 4"),
  value("smish", [1], "0.4995701", "Wang, Ren & Wang 2022, alpha = beta = 1: tanh ln(1 + σ(1))"),
  value("softplus", [0], "0.6931472", "ln 2"),
  value("softplus2", [1], "1.5849625", "log₂ 3"),
  value("softplus2Approx", [1], "1.5819767", "e / (e − 1)"),
  value("softplusApprox", [0], "0.6931472", "ln 2, as softplus has it"),
  value("softshrink", [1], "0.5", PYTORCH),
  value("softsign", [-1], "-0.5", PYTORCH),
  value("sparsePlus", [0], "0.25", "jax.nn.sparse_plus: (x + 1)² / 4"),
  value("sparseSigmoid", [0], "0.5", "jax.nn.sparse_sigmoid"),
  value("sqnl", [-1], "-0.75", "Wuraola & Patel 2018: x + x² / 4 below 0"),
  value("squaredRelu", [3], "9", "So et al. 2021"),
  value("squareplus", [0], "1", "Barron 2021, arXiv:2112.11687, b = 4: √b / 2"),
  value("starRelu", [-1], "-0.4472", "Yu et al. 2022, arXiv:2210.13452: b = −0.4472"),
  value("symlog", [-1], "-0.6931472", "Hafner et al. 2023: −ln 2"),
  value("tanhshrink", [1], "0.2384058", `${PYTORCH}: 1 − tanh 1`),
  value("thresholdedRelu", [1], "0", "ONNX, ThresholdedRelu: alpha = 1"),
  value("thresholdedSoftplus", [20.5], "20.5", `${PYTORCH}: x itself above 20`),
];

/** The lowest value between −8 and 0, and where it is. */
export interface Minimum {
  readonly of: string;
  readonly at: string;
  readonly is: string;
  readonly source: string;
}

export const minima: readonly Minimum[] = [
  { of: "gelu", at: "-0.7518", is: "-0.16997", source: "Hendrycks & Gimpel 2016, figure 1" },
  { of: "hardMish", at: "-1.0000", is: "-0.50000", source: "half of (x + 1)² − 1" },
  { of: "hardSwish", at: "-1.5000", is: "-0.37500", source: "Howard et al. 2019: −1.5 · 1.5 / 6" },
  { of: "mexicanHat", at: "-1.7321", is: "-0.44626", source: "Daubechies 1992: −2 · e^−1.5 at −√3" },
  { of: "mish", at: "-1.1924", is: "-0.30884", source: "Misra 2019: bounded below by ≈ −0.31" },
  { of: "serlu", at: "-1.0000", is: "-1.15242", source: "Zhang & Li 2018: −λ · α / e" },
  { of: "silu", at: "-1.2785", is: "-0.27846", source: "Elfwing, Uchibe & Doya 2018: ≈ −0.28 at ≈ −1.28" },
  { of: "tanhExp", at: "-1.0789", is: "-0.35329", source: "Liu & Di 2020: ≈ −0.353" },
];

/** Mean 0 and variance 1 in, mean 0 and variance 1 out: what the constants were made for. */
export const normalising: readonly {
  readonly of: string;
  readonly within: number;
  readonly source: string;
}[] = [
  { of: "selu", within: 1e-7, source: "Klambauer et al. 2017, equation 14" },
  { of: "serlu", within: 1e-5, source: "Zhang & Li 2018, constants of six digits" },
];

/** An approximation is furthest from what it approximates at a point, by so much. */
export interface Distance {
  readonly of: string;
  readonly from: string;
  readonly at: string;
  readonly is: string;
}

export const distances: readonly Distance[] = [
  { of: "geluTanh", from: "gelu", at: "2.699", is: "0.0004732" },
  { of: "quickGelu", from: "gelu", at: "2.271", is: "0.020335" },
  { of: "softplusApprox", from: "softplus", at: "2.432", is: "0.009158" },
];
