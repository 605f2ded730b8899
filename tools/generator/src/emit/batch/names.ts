import { pascalCase } from "../../text.ts";

/** The exports of @subgrad/batch for one activation. */
export const batchNames = (activation: string) => ({
  forward: activation,
  derivative: `${activation}Derivative`,
  backward: `${activation}Backward`,
  split: `${activation}Split`,
  splitBackward: `${activation}SplitBackward`,
  parameterGradients: `${activation}ParameterGradients`,
  options: `${pascalCase(activation)}Options`,
  slopeOptions: `${pascalCase(activation)}SlopeOptions`,
});
