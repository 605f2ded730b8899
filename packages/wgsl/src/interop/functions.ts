import type {
  WgslActivation,
  WgslConcatenatingActivation,
  WgslFunction,
  WgslGatedActivation,
} from "../runtime/types.ts";

/** What has functions of numbers: everything but the functions of whole rows. */
export type PointwiseActivation = WgslActivation | WgslGatedActivation | WgslConcatenatingActivation;

/** Every function of an activation: values, slopes, parameter gradients, and what draws its noise. */
export function functionsOf(activation: PointwiseActivation): readonly WgslFunction[] {
  if ("first" in activation) return [...functionsOf(activation.first), ...functionsOf(activation.second)];
  const { forward, parameterDerivatives } = activation;
  const slopes =
    "derivative" in activation ? [activation.derivative] : Object.values(activation.inputDerivatives);
  const drawn = "noise" in activation && activation.noise !== undefined ? [activation.noise.draw] : [];
  return [forward, ...slopes, ...Object.values(parameterDerivatives), ...drawn];
}

/** The functions and all that they call, each once and after what it calls itself. */
export function closureOf(functions: readonly WgslFunction[]): readonly WgslFunction[] {
  const found = new Set<WgslFunction>();
  const visit = (fn: WgslFunction): void => {
    fn.dependencies.forEach(visit);
    found.add(fn);
  };
  functions.forEach(visit);
  return [...found];
}

/** Whether activations share it. */
export const isHelper = ({ name }: WgslFunction): boolean => name.startsWith("act_fn_");
