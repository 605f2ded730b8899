import { alternatives, describe } from "./describe.ts";
import type { WgslChoice } from "./types.ts";

/** Parameters that are chosen when a kernel is made, by name. */
export type Choices = { readonly [parameter: string]: string | undefined };

/** The constant that tells shaders whether something was chosen: no parameter has a name with an underscore. */
export const choiceConstant = (parameter: string, choice: string): string => `${parameter}_is_${choice}`;

/** Throws unless every name is that of a choice, and every value one of its choices. */
export function checkChoices(
  caller: string,
  known: readonly WgslChoice[],
  given: unknown,
): asserts given is Choices {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`${caller}: choices is ${describe(given)}, expected an object`);
  }
  for (const [name, value] of Object.entries(given)) {
    const choice = known.find((one) => one.name === name);
    if (choice === undefined) {
      const names = known.map((one) => one.name);
      const expected = names.length > 0 ? `expected ${alternatives(names)}` : "and there is none";
      throw new RangeError(`${caller}: choices.${name} is no choice, ${expected}`);
    }
    checkChoice(caller, choice, value);
  }
}

function checkChoice(caller: string, { name, choices }: WgslChoice, value: unknown): void {
  if (value === undefined || (choices as readonly unknown[]).includes(value)) return;
  const error = typeof value === "string" ? RangeError : TypeError;
  throw new error(`${caller}: choices.${name} is ${describe(value)}, expected ${alternatives(choices)}`);
}

/** One constant for everything that could have been chosen: compilers drop what was not. */
export function choiceConstants(known: readonly WgslChoice[], given: Choices): string {
  return known
    .flatMap(({ name, choices, default: fallback }) =>
      choices.map((choice) => {
        const chosen = (given[name] ?? fallback) === choice;
        return `const ${choiceConstant(name, choice)} = ${chosen};\n`;
      }),
    )
    .join("");
}
