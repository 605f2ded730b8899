import type { AnyActivation, GatedInput, WgslFunction, WgslGatedActivation } from "./types.ts";

export const isGated = (activation: AnyActivation): activation is WgslGatedActivation =>
  "inputDerivatives" in activation;

const GATED: readonly GatedInput[] = ["gate", "value"];

/** The buffers that hold what a function takes before its parameters, in that order. */
export const inputBuffers = (activation: AnyActivation): readonly string[] =>
  isGated(activation) ? GATED : ["input"];

/** The slopes that a backward pass multiplies by dy, by the buffer of each gradient. */
export const backwardOutputs = (activation: AnyActivation): readonly (readonly [string, WgslFunction])[] =>
  isGated(activation)
    ? GATED.map((input) => [`${input}_gradient`, activation.inputDerivatives[input]] as const)
    : [["output", activation.derivative]];

export function everyFunction(activation: AnyActivation): readonly WgslFunction[] {
  const slopes = isGated(activation) ? Object.values(activation.inputDerivatives) : [activation.derivative];
  return [activation.forward, ...slopes, ...Object.values(activation.parameterDerivatives)];
}
