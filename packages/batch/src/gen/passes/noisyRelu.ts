// Generated from specs/activations/noisyRelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  drawn,
  inLanes,
  isFloat32,
  outputFor,
  ruleNumber,
  ruleWord,
} from "../../runtime/index.ts";
import { type Kinks, type SlopeRule, resolveKinks, slopeAt } from "../internal/conventions.ts";
import type { NoiseOptions } from "../internal/noise-options.ts";
import { type Noise, noiseFor } from "../internal/noise.ts";
import { normalAt } from "../internal/normalAt.ts";
import { normalStream } from "../internal/normalStream.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";

export interface NoisyReluOptions extends NoiseOptions {}

export interface NoisyReluSlopeOptions extends NoiseOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: NoisyReluOptions & Output<A>,
  forwardLanes: Grade,
  normalLanes: Grade,
): A {
  checkInput("noisyRelu", "x", x);
  checkOptions("noisyRelu", options);
  const noise = noiseFor("noisyRelu", options, x.length);
  const out = outputFor("noisyRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], drawn(normalAt, noise, normalStream, normalLanes))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, noise);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: NoisyReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
  normalLanes: Grade,
): A {
  checkInput("noisyReluDerivative", "x", x);
  checkOptions("noisyReluDerivative", options);
  const noise = noiseFor("noisyReluDerivative", options, x.length);
  const kinks = resolveKinks("noisyReluDerivative", { zero: "left" }, options.kinks);
  const zeroRule = kinks.zero;
  const out = outputFor("noisyReluDerivative", options.out, x);
  if (
    inLanes(
      derivativeLanes,
      [x],
      out,
      [ruleWord(zeroRule), ruleNumber(zeroRule)],
      drawn(normalAt, noise, normalStream, normalLanes),
    )
  )
    return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, noise, zeroRule);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: NoisyReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
  normalLanes: Grade,
): A {
  checkInput("noisyReluBackward", "x", x);
  checkLike("noisyReluBackward", "dy", dy, x);
  checkOptions("noisyReluBackward", options);
  const noise = noiseFor("noisyReluBackward", options, x.length);
  const kinks = resolveKinks("noisyReluBackward", { zero: "left" }, options.kinks);
  const zeroRule = kinks.zero;
  const out = outputFor("noisyReluBackward", options.out, x, dy);
  if (
    inLanes(
      backwardLanes,
      [dy, x],
      out,
      [ruleWord(zeroRule), ruleNumber(zeroRule)],
      drawn(normalAt, noise, normalStream, normalLanes),
    )
  )
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, noise, zeroRule);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: NoisyReluSlopeOptions): {} {
  checkInput("noisyReluParameterGradients", "x", x);
  checkLike("noisyReluParameterGradients", "dy", dy, x);
  checkOptions("noisyReluParameterGradients", options);
  noiseFor("noisyReluParameterGradients", options, x.length);
  return {};
}

function value(x: number, z: number): number {
  if (Number.isNaN(x)) return x;
  const noisy = x + Math.sqrt(sigmoid(x)) * z;
  return noisy > 0 ? noisy : 0;
}

function value32(x: number, z: number): number {
  if (Number.isNaN(x)) return x;
  const noisy = x + Math.sqrt(wideSigmoid(x)) * z;
  return noisy > 0 ? noisy : 0;
}

function slope(x: number, z: number, zeroRule: SlopeRule): number {
  const noisy = x + Math.sqrt(sigmoid(x)) * z;
  if (Number.isNaN(x)) return x;
  if (noisy === 0) return slopeAt(zeroRule, 0, 1 + 0.5 * Math.sqrt(sigmoid(x)) * sigmoid(-x) * z);
  return noisy > 0 ? 1 + 0.5 * Math.sqrt(sigmoid(x)) * sigmoid(-x) * z : 0;
}

function slope32(x: number, z: number, zeroRule: SlopeRule): number {
  const noisy = x + Math.sqrt(wideSigmoid(x)) * z;
  if (Number.isNaN(x)) return x;
  if (noisy === 0) return slopeAt(zeroRule, 0, 1 + 0.5 * Math.sqrt(sigmoid(x)) * sigmoid(-x) * z);
  return noisy > 0 ? 1 + 0.5 * Math.sqrt(wideSigmoid(x)) * wideSigmoid(-x) * z : 0;
}

function forward32(x: FloatArray, out: FloatArray, noise: Noise | undefined): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, normalAt(noise, i));
}

function forward64(x: FloatArray, out: FloatArray, noise: Noise | undefined): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, normalAt(noise, i));
}

function derivative32(x: FloatArray, out: FloatArray, noise: Noise | undefined, zeroRule: SlopeRule): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, normalAt(noise, i), zeroRule);
}

function derivative64(x: FloatArray, out: FloatArray, noise: Noise | undefined, zeroRule: SlopeRule): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, normalAt(noise, i), zeroRule);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, normalAt(noise, i), zeroRule);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  noise: Noise | undefined,
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, normalAt(noise, i), zeroRule);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
const wideSigmoid = (x: number): number => 1 / (1 + wideExp(-x));
