import { pascalCase } from "../../text.ts";

/** The exports of @subgrad/scalar for one activation. */
export const scalarNames = (activation: string) => ({
  forward: activation,
  derivative: `${activation}Derivative`,
  parameterDerivative: (parameter: string) => `${activation}${pascalCase(parameter)}Derivative`,
  create: (exported: string) => `create${pascalCase(exported)}`,
});
