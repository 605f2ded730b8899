/** What a spec says of pairs to what every tool may rely on: two functions of x. */
import type { Activation, ConcatenatingActivation, Half, Model } from "../model.ts";
import type { DeclaredConcatenating } from "../read/declared.ts";
import { pascalCase } from "../text.ts";
import { analyseActivation } from "./activation.ts";
import type { Numeric } from "./numeric.ts";

export function analyseConcatenating(
  declared: DeclaredConcatenating,
  intrinsics: Model["intrinsics"],
  numeric: Numeric,
): ConcatenatingActivation {
  const { name, title, description, reference, aliases, spellings, parameters, requirements } = declared;
  const analysed = declared.halves.map((one) => analyseActivation(one, intrinsics, numeric));
  const composition = analysed.some(({ accuracy }) => accuracy.composition);
  const half = (which: Half, index: number): Activation => {
    const one = analysed[index]!;
    // One promise for the whole function.
    const accuracy = { ...one.accuracy, composition };
    return { ...one, name: `${name}${pascalCase(which)}`, half: { of: name, which }, accuracy };
  };
  const described = { name, title, description, reference, aliases, spellings, parameters, requirements };
  return { ...described, halves: [half("first", 0), half("second", 1)] };
}
