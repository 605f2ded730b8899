// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";

const B = { name: "b", default: 4, min: 0 };

const PROFILES = {
  jax: { zero: NaN },
  "keras-jax": { zero: NaN },
  "keras-tensorflow": { zero: NaN },
  "keras-torch": { zero: NaN },
  pytorch: { zero: NaN },
  tensorflow: { zero: NaN },
} as const;

export interface SquareplusOptions {
  /** Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4. */
  readonly b?: number | undefined;
}

export interface SquareplusSlopeOptions {
  /** Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4. */
  readonly b?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<"zero", "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow">
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SquareplusOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squareplus", "x", x);
  checkOptions("squareplus", options);
  const b = numberParameter("squareplus", B, x, options.b);
  const out = outputFor("squareplus", options.out, x);
  if (inLanes(forwardLanes, [x], out, [b])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, b);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SquareplusSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("squareplusDerivative", "x", x);
  checkOptions("squareplusDerivative", options);
  const b = numberParameter("squareplusDerivative", B, x, options.b);
  const kinks = resolveKinks("squareplusDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("squareplusDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [b, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, b, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SquareplusSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("squareplusSecondDerivative", "x", x);
  checkOptions("squareplusSecondDerivative", options);
  const b = numberParameter("squareplusSecondDerivative", B, x, options.b);
  resolveKinks("squareplusSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const out = outputFor("squareplusSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [b])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, b);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("squareplusBackward", "x", x);
  checkLike("squareplusBackward", "dy", dy, x);
  checkOptions("squareplusBackward", options);
  const b = numberParameter("squareplusBackward", B, x, options.b);
  const kinks = resolveKinks("squareplusBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("squareplusBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [b, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, b, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SquareplusSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("squareplusDoubleBackward", "x", x);
  checkLike("squareplusDoubleBackward", "ddx", ddx, x);
  checkLike("squareplusDoubleBackward", "dy", dy, x);
  checkOptions("squareplusDoubleBackward", options);
  const b = numberParameter("squareplusDoubleBackward", B, x, options.b);
  const kinks = resolveKinks("squareplusDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputsFor("squareplusDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [b]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, b);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [b, zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, b, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions,
  bSlopeLanes: Grade,
): { b: number } {
  checkInput("squareplusParameterGradients", "x", x);
  checkLike("squareplusParameterGradients", "dy", dy, x);
  checkOptions("squareplusParameterGradients", options);
  const b = numberParameter("squareplusParameterGradients", B, x, options.b);
  resolveKinks("squareplusParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return {
    b: sumInLanes(bSlopeLanes, dy, x, { numbers: [b] }, () =>
      (isFloat32(x) ? bGradient32 : bGradient64)(dy, x, b),
    ),
  };
}

function value(x: number, b: number): number {
  if (b === 0) {
    return Math.max(x, 0);
  }

  const d = x * x + b;
  const root = x * x < 1000000000000000000 ? Math.sqrt(d) : Math.abs(x) * Math.sqrt(1 + b / x / x);
  if (4 * x * x < b) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - b))) / root);
  }

  const h = (0.25 * b) / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + (0.25 * b) / (Math.abs(x) + h);
}

function slope(x: number, b: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0 && b === 0) return zeroAnswer;
  if (x === Infinity) return 1;
  if (b === 0) {
    return x > 0 ? 1 : 0;
  }

  const root =
    x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x);
  if (x > 0 || 4 * x * x < b) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = (0.25 * b) / (0.5 * root - 0.5 * x);
  return (0.25 * b) / (h - x) / root;
}

function bend(x: number, b: number): number {
  if (Number.isNaN(x)) return x;
  if (b === 0) {
    return 0;
  }

  if (x * x < 1000000000000000000) {
    return (0.5 * b) / ((x * x + b) * Math.sqrt(x * x + b));
  }

  const root = (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x);
  return (0.5 * b) / root / root / root;
}

function bSlope(x: number, b: number): number {
  return b === 0
    ? Math.abs(0.25 / x)
    : 0.25 /
        (x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x));
}

function forward32(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, b);
}

function forward64(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, b);
}

function derivative32(x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, b, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, b, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, b);
}

function secondDerivative64(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, b);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, b, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, b, zeroAnswer);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, b);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, b);
}

function bGradient32(dy: FloatArray, x: FloatArray, b: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * bSlope(x[i]!, b));
  return totalOf(total);
}

function bGradient64(dy: FloatArray, x: FloatArray, b: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * bSlope(x[i]!, b));
  return totalOf(total);
}
