// Generated from specs/activations/straightThrough.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
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

export function forward<A extends FloatArray>(
  x: A,
  options: StraightThroughOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("straightThrough", "x", x);
  checkOptions("straightThrough", options);
  const jumps = resolveJumps("straightThrough", { step: "left" }, options.jumps);
  const stepAnswer = valueAt(jumps.step, 0, 1);
  const out = outputFor("straightThrough", options.out, x);
  if (inLanes(forwardLanes, [x], out, [stepAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, stepAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: StraightThroughSlopeOptions & Output<A>,
  derivativeLanes: Grade,
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
  if (inLanes(derivativeLanes, [x], out, [lowerAnswer, stepAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, stepAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: StraightThroughSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("straightThroughSecondDerivative", "x", x);
  checkOptions("straightThroughSecondDerivative", options);
  resolveKinks(
    "straightThroughSecondDerivative",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  const out = outputFor("straightThroughSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions & Output<A>,
  backwardLanes: Grade,
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
  if (inLanes(backwardLanes, [dy, x], out, [lowerAnswer, stepAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, stepAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("straightThroughDoubleBackward", "x", x);
  checkLike("straightThroughDoubleBackward", "ddx", ddx, x);
  checkLike("straightThroughDoubleBackward", "dy", dy, x);
  checkOptions("straightThroughDoubleBackward", options);
  const kinks = resolveKinks(
    "straightThroughDoubleBackward",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const stepAnswer = slopeAt(kinks.step, 1, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputsFor("straightThroughDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lowerAnswer, stepAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lowerAnswer, stepAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions,
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

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
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

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
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

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
