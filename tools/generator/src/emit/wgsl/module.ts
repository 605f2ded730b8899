/** The module of an activation: one exported constant, and what its text needs. */
import type { Parametrised } from "../../model.ts";
import type { ModuleText } from "../typescript/writer.ts";
import { helperConstant } from "./helpers.ts";
import { parameterConstants, requirementsConstant } from "./parameters.ts";

/** A module, and the helpers that it needs, by name. */
export interface ActivationModule {
  readonly module: ModuleText;
  readonly dependencies: readonly string[];
}

/** The constant: its type in the runtime, its documentation, and the text of its value, which calls helpers. */
export interface ActivationText {
  readonly type: string;
  readonly documentation: string;
  readonly value: string;
  /** In any order, any number of times. */
  readonly helpers: readonly string[];
}

export function activationModule(
  activation: Parametrised & { readonly name: string },
  { type, documentation, value, helpers }: ActivationText,
): ActivationModule {
  const { name } = activation;
  const dependencies = [...new Set(helpers)].sort();
  const module: ModuleText = {
    origin: `specs/activations/${name}.ts`,
    imports: new Map([
      ["../runtime/types.ts", [`type ${type}`]],
      ...dependencies.map((one): [string, string[]] => [`./internal/${one}.ts`, [helperConstant(one)]]),
    ]),
    declarations: [
      ...parameterConstants(activation),
      ...requirementsConstant(activation),
      { kind: "constant", name, documentation, exported: true, type, value },
    ],
  };
  return { module, dependencies };
}
