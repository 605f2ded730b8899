import { everyFunction, isGated } from "../runtime/inputs.ts";
import type {
  AnyActivation,
  WgslActivation,
  WgslConcatenatingActivation,
  WgslFunction,
  WgslGatedActivation,
} from "../runtime/types.ts";

/** What has functions of numbers: everything but the functions of whole rows. */
export type PointwiseActivation = WgslActivation | WgslGatedActivation | WgslConcatenatingActivation;

/** Every function of an activation, and what draws its noise. */
export function functionsOf(activation: PointwiseActivation): readonly WgslFunction[] {
  if ("first" in activation) return [...functionsOf(activation.first), ...functionsOf(activation.second)];
  const drawn = "noise" in activation && activation.noise !== undefined ? [activation.noise.draw] : [];
  return [...everyFunction(activation), ...ofOutput(activation), ...drawn];
}

const ofOutput = (activation: AnyActivation): WgslFunction[] =>
  isGated(activation) || activation.derivativeFromOutput === undefined
    ? []
    : [activation.derivativeFromOutput];

/** Whether activations share it. */
export const isHelper = ({ name }: WgslFunction): boolean => name.startsWith("act_fn_");
