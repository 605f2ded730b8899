// Generated from specs/activations/rrelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  checkTogether,
  drawn,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  ruleNumber,
  ruleWord,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, type SlopeRule, resolveKinks, slopeAt } from "../internal/conventions.ts";
import type { NoiseOptions } from "../internal/noise-options.ts";
import { type Noise, noiseFor, uniformAt } from "../internal/noise.ts";
import { uniformStream } from "../internal/uniformStream.ts";

const LOWER = { name: "lower", default: 0.125, min: 0 };

const UPPER = { name: "upper", default: 0.3333333333333333, min: 0 };

const REQUIREMENTS = [["lower", "<=", "upper"]] as const;

const PROFILES = { pytorch: { zero: "left" } } as const;

export interface RreluOptions extends NoiseOptions {
  /** Smallest slope on the negative side. A number ≥ 0; default 0.125. NNlib: `lo`. */
  readonly lower?: number | undefined;
  /** Largest slope on the negative side. A number ≥ 0; default 0.3333333333333333. NNlib: `hi`. */
  readonly upper?: number | undefined;
}

export interface RreluSlopeOptions extends NoiseOptions {
  /** Smallest slope on the negative side. A number ≥ 0; default 0.125. NNlib: `lo`. */
  readonly lower?: number | undefined;
  /** Largest slope on the negative side. A number ≥ 0; default 0.3333333333333333. NNlib: `hi`. */
  readonly upper?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", "pytorch"> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: RreluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("rrelu", "x", x);
  checkOptions("rrelu", options);
  const lower = numberParameter("rrelu", LOWER, x, options.lower);
  const upper = numberParameter("rrelu", UPPER, x, options.upper);
  checkTogether("rrelu", REQUIREMENTS, { lower, upper });
  const noise = noiseFor("rrelu", options, x.length);
  const out = outputFor("rrelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [lower, upper], drawn(uniformAt, noise, uniformStream))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, noise, lower, upper);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: RreluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("rreluDerivative", "x", x);
  checkOptions("rreluDerivative", options);
  const lower = numberParameter("rreluDerivative", LOWER, x, options.lower);
  const upper = numberParameter("rreluDerivative", UPPER, x, options.upper);
  checkTogether("rreluDerivative", REQUIREMENTS, { lower, upper });
  const noise = noiseFor("rreluDerivative", options, x.length);
  const kinks = resolveKinks("rreluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = outputFor("rreluDerivative", options.out, x);
  if (
    inLanes(
      derivativeLanes,
      [x],
      out,
      [lower, upper, ruleWord(zeroRule), ruleNumber(zeroRule)],
      drawn(uniformAt, noise, uniformStream),
    )
  )
    return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, noise, lower, upper, zeroRule);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: RreluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("rreluBackward", "x", x);
  checkLike("rreluBackward", "dy", dy, x);
  checkOptions("rreluBackward", options);
  const lower = numberParameter("rreluBackward", LOWER, x, options.lower);
  const upper = numberParameter("rreluBackward", UPPER, x, options.upper);
  checkTogether("rreluBackward", REQUIREMENTS, { lower, upper });
  const noise = noiseFor("rreluBackward", options, x.length);
  const kinks = resolveKinks("rreluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = outputFor("rreluBackward", options.out, x, dy);
  if (
    inLanes(
      backwardLanes,
      [dy, x],
      out,
      [lower, upper, ruleWord(zeroRule), ruleNumber(zeroRule)],
      drawn(uniformAt, noise, uniformStream),
    )
  )
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, noise, lower, upper, zeroRule);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: RreluSlopeOptions,
  lowerSlopeLanes: Grade,
  upperSlopeLanes: Grade,
): { lower: number; upper: number } {
  checkInput("rreluParameterGradients", "x", x);
  checkLike("rreluParameterGradients", "dy", dy, x);
  checkOptions("rreluParameterGradients", options);
  const lower = numberParameter("rreluParameterGradients", LOWER, x, options.lower);
  const upper = numberParameter("rreluParameterGradients", UPPER, x, options.upper);
  checkTogether("rreluParameterGradients", REQUIREMENTS, { lower, upper });
  const noise = noiseFor("rreluParameterGradients", options, x.length);
  resolveKinks("rreluParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return {
    lower: sumInLanes(
      lowerSlopeLanes,
      dy,
      x,
      { numbers: [], varying: drawn(uniformAt, noise, uniformStream) },
      () => (isFloat32(x) ? lowerGradient32 : lowerGradient64)(dy, x, noise, lower, upper),
    ),
    upper: sumInLanes(
      upperSlopeLanes,
      dy,
      x,
      { numbers: [], varying: drawn(uniformAt, noise, uniformStream) },
      () => (isFloat32(x) ? upperGradient32 : upperGradient64)(dy, x, noise, lower, upper),
    ),
  };
}

function value(x: number, u: number, lower: number, upper: number): number {
  if (x === -Infinity) return lower + (upper - lower) * u === 0 ? 0 : (lower + (upper - lower) * u) * x;
  return x > 0 ? x : (lower + (upper - lower) * u) * x;
}

function slope(x: number, u: number, lower: number, upper: number, zeroRule: SlopeRule): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return slopeAt(zeroRule, lower + (upper - lower) * u, 1);
  return x > 0 ? 1 : lower + (upper - lower) * u;
}

function lowerSlope(x: number, u: number, lower: number, upper: number): number {
  return x > 0 ? 0 : (1 - u) * x;
}

function upperSlope(x: number, u: number, lower: number, upper: number): number {
  if (x === -Infinity) return u === 0 ? 0 : u * x;
  return x > 0 ? 0 : u * x;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, uniformAt(noise, i), lower, upper);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, uniformAt(noise, i), lower, upper);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, uniformAt(noise, i), lower, upper, zeroRule);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, uniformAt(noise, i), lower, upper, zeroRule);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, uniformAt(noise, i), lower, upper, zeroRule);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, uniformAt(noise, i), lower, upper, zeroRule);
}

function lowerGradient32(
  dy: FloatArray,
  x: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lowerSlope(x[i]!, uniformAt(noise, i), lower, upper));
  return totalOf(total);
}

function lowerGradient64(
  dy: FloatArray,
  x: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lowerSlope(x[i]!, uniformAt(noise, i), lower, upper));
  return totalOf(total);
}

function upperGradient32(
  dy: FloatArray,
  x: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * upperSlope(x[i]!, uniformAt(noise, i), lower, upper));
  return totalOf(total);
}

function upperGradient64(
  dy: FloatArray,
  x: FloatArray,
  noise: Noise | undefined,
  lower: number,
  upper: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * upperSlope(x[i]!, uniformAt(noise, i), lower, upper));
  return totalOf(total);
}
