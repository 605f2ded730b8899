import type { InputPair } from "../../model.ts";
import { partPrefix } from "../../seconds.ts";
import { pascalCase } from "../../text.ts";

/** The exports of @subgrad/scalar for one activation. */
export const scalarNames = (activation: string) => ({
  forward: activation,
  derivative: `${activation}Derivative`,
  secondDerivative: (pair: InputPair, of: { readonly inputs: readonly string[] }) =>
    `${activation}${partPrefix(pair, of)}SecondDerivative`,
  /** In a parameter, or in one of several inputs. */
  derivativeIn: (name: string) => `${activation}${pascalCase(name)}Derivative`,
  create: (exported: string) => `create${pascalCase(exported)}`,
});
