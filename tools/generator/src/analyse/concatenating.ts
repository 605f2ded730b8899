/** What a spec says of pairs to what every tool may rely on: two functions of x. */
import type { Activation, ConcatenatingActivation, Half, Model } from "../model.ts";
import type { DeclaredActivation, DeclaredConcatenating } from "../read/declared.ts";
import { pascalCase } from "../text.ts";
import { analyseActivation } from "./activation.ts";
import type { Numeric } from "./numeric.ts";

export function analyseConcatenating(
  declared: DeclaredConcatenating,
  intrinsics: Model["intrinsics"],
  numeric: Numeric,
): ConcatenatingActivation {
  const { name, title, description, reference, aliases, spellings, parameters, requirements } = declared;
  const half = (one: DeclaredActivation, which: Half): Activation => ({
    ...analyseActivation(one, intrinsics, numeric),
    name: `${name}${pascalCase(which)}`,
    half: { of: name, which },
  });
  const [first, second] = declared.halves;
  const described = { name, title, description, reference, aliases, spellings, parameters, requirements };
  return { ...described, halves: [half(first, "first"), half(second, "second")] };
}
