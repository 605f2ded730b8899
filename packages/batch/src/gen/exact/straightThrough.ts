// Generated from specs/activations/straightThrough.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";

export interface StraightThroughOptions {
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"step"> | undefined;
}

export interface StraightThroughSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower" | "step" | "upper", never> | undefined;
}

/**
 * Straight-through step, element by element.
 *
 * `straightThrough(x) = x > 0 ? 1 : 0`
 *
 * A step whose derivative is a surrogate: that of the hard hyperbolic tangent, which lets gradients through where |x| ≤ 1. The step itself has slope 0.
 *
 * At the jump `step`, x = 0: 0, from the left (from the right: 1). The comparison is strict, as for heaviside.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bengio, Léonard & Courville 2013, arXiv:1308.3432; Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, arXiv:1602.02830
 */
export function straightThrough<A extends FloatArray>(
  x: A,
  options: StraightThroughOptions & Output<A> = {},
): A {
  checkInput("straightThrough", "x", x);
  checkOptions("straightThrough", options);
  const jumps = resolveJumps("straightThrough", { step: "left" }, options.jumps);
  const stepAnswer = valueAt(jumps.step, 0, 1);
  const out = outputFor("straightThrough", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, stepAnswer);
  return out;
}

/**
 * The surrogate derivative of {@link straightThrough} in x, element by element.
 *
 * At the kink `lower`, x = -1: 1, from the right (from the left: 0). The paper lets gradients through where |x| ≤ 1.
 * At the kink `step`, x = 0: 1, on both sides. The comparison is strict, as for heaviside.
 * At the kink `upper`, x = 1: 1, from the left (from the right: 0). The paper lets gradients through where |x| ≤ 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function straightThroughDerivative<A extends FloatArray>(
  x: A,
  options: StraightThroughSlopeOptions & Output<A> = {},
): A {
  checkInput("straightThroughDerivative", "x", x);
  checkOptions("straightThroughDerivative", options);
  const kinks = resolveKinks(
    "straightThroughDerivative",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const stepAnswer = slopeAt(kinks.step, 1, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputFor("straightThroughDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, stepAnswer, upperAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link straightThrough}(x): dy · {@link straightThroughDerivative}(x), element by element. */
export function straightThroughBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions & Output<A> = {},
): A {
  checkInput("straightThroughBackward", "x", x);
  checkLike("straightThroughBackward", "dy", dy, x);
  checkOptions("straightThroughBackward", options);
  const kinks = resolveKinks(
    "straightThroughBackward",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const stepAnswer = slopeAt(kinks.step, 1, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputFor("straightThroughBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, stepAnswer, upperAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link straightThrough}(x): sums over all elements, in compensated binary64. */
export function straightThroughParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions = {},
): {} {
  checkInput("straightThroughParameterGradients", "x", x);
  checkLike("straightThroughParameterGradients", "dy", dy, x);
  checkOptions("straightThroughParameterGradients", options);
  return {};
}

function value(x: number, stepAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return stepAnswer;
  return x > 0 ? 1 : 0;
}

function slope(x: number, lowerAnswer: number, stepAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -1) return lowerAnswer;
  if (x === 0) return stepAnswer;
  if (x === 1) return upperAnswer;
  return x < -1 ? 0 : x > 1 ? 0 : 1;
}

function forward32(x: FloatArray, out: FloatArray, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, stepAnswer);
}

function forward64(x: FloatArray, out: FloatArray, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, stepAnswer);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  stepAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, stepAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  stepAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, stepAnswer, upperAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  stepAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, stepAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  stepAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, stepAnswer, upperAnswer);
}
