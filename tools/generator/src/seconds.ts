/** Second derivatives by what they are of. */
import type { InputPair } from "./model.ts";
import { pascalCase } from "./text.ts";

/** What one is called among those of a function: the input that it is in twice, or "mixed". */
export const partOf = ([first, second]: InputPair): string => (first === second ? first : "mixed");

/** What stands before "SecondDerivative" in names: nothing, where there is only one. */
export const partPrefix = (pair: InputPair, { inputs }: { readonly inputs: readonly string[] }): string =>
  inputs.length === 1 ? "" : pascalCase(partOf(pair));
