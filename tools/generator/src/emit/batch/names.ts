import type { InputPair } from "../../model.ts";
import { partPrefix } from "../../seconds.ts";
import { pascalCase } from "../../text.ts";

/** The exports of @subgrad/batch for one activation. */
export const batchNames = (activation: string) => ({
  forward: activation,
  derivative: `${activation}Derivative`,
  secondDerivative: `${activation}SecondDerivative`,
  secondDerivativeIn: (pair: InputPair, of: { readonly inputs: readonly string[] }) =>
    `${activation}${partPrefix(pair, of)}SecondDerivative`,
  backward: `${activation}Backward`,
  doubleBackward: `${activation}DoubleBackward`,
  split: `${activation}Split`,
  splitBackward: `${activation}SplitBackward`,
  backwardFromOutput: `${activation}BackwardFromOutput`,
  parameterGradients: `${activation}ParameterGradients`,
  options: `${pascalCase(activation)}Options`,
  slopeOptions: `${pascalCase(activation)}SlopeOptions`,
});
