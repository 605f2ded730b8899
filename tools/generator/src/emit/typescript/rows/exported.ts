/** The exported functions of one activation over rows, as both packages see them. */
import type { RowActivation, RowInput, RowPass } from "../../../model.ts";
import { pascalCase } from "../../../text.ts";
import { type RowFunction, rowFunction } from "./functions.ts";
import { type RowTarget, inArgumentOrder } from "./target.ts";

/** The exports of a package for one activation. */
export const rowExports = (activation: string) => ({
  forward: activation,
  backward: `${activation}Backward`,
  parameterBackward: (parameter: string) => `${activation}${pascalCase(parameter)}Backward`,
  parameterGradients: `${activation}ParameterGradients`,
  options: `${pascalCase(activation)}Options`,
});

/** One pass, and the function that computes it for one row. */
export interface RowPassCode {
  readonly pass: RowPass;
  readonly row: RowFunction;
}

export interface RowCode {
  readonly forward: RowPassCode;
  readonly backward: RowPassCode;
  readonly gradients: readonly (RowPassCode & { readonly parameter: string })[];
}

export function rowCode(activation: RowActivation, target: RowTarget): RowCode {
  const codeOf = (pass: RowPass, name: string): RowPassCode => ({
    pass,
    row: rowFunction({ activation, pass, name, target }),
  });
  return {
    forward: codeOf(activation.forward, "forward"),
    backward: codeOf(activation.backward, "backward"),
    gradients: activation.parameterBackward.map((pass) => ({
      parameter: pass.parameter,
      ...codeOf(pass, pass.parameter),
    })),
  };
}

/** What callers pass: noise is drawn. */
export const givenInputs = (inputs: readonly RowInput[]): RowInput[] =>
  inArgumentOrder(inputs).filter((input) => input !== "g");
