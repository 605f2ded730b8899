/** One module of @subgrad/wgsl for each concatenating function: two activations in one. */
import type { ConcatenatingActivation, Model } from "../../model.ts";
import { snakeCase } from "../../text.ts";
import { pairFormulaText } from "../batch/concatenating/documentation.ts";
import { requirementLine } from "../documentation.ts";
import { passObject, passesOf } from "./functions.ts";
import { type ActivationModule, activationModule } from "./module.ts";
import { activationObject } from "./object.ts";

export function pairModule(activation: ConcatenatingActivation, { intrinsics }: Model): ActivationModule {
  const { name, halves } = activation;
  const texts = halves.map((half) => {
    const passes = passesOf(half).map((pass) => ({ pass, ...passObject(pass, half, intrinsics) }));
    return { passes, entry: `${half.half!.which}: ${activationObject(half, passes)}` };
  });
  return activationModule(activation, {
    type: "WgslConcatenatingActivation",
    documentation: documentation(activation),
    value: `{ name: ${JSON.stringify(name)}, ${texts.map(({ entry }) => entry).join(", ")} }`,
    helpers: texts.flatMap(({ passes }) => passes.flatMap(({ dependencies }) => dependencies)),
  });
}

function documentation(activation: ConcatenatingActivation): string {
  const [first, second] = activation.halves.map((half) => `act_${snakeCase(half.name)}`);
  return [
    `${activation.title}: \`${first}\`, \`${second}\` and their derivatives.`,
    "",
    `\`${pairFormulaText(activation)}\``,
    "",
    ...requirementLine(activation).flatMap((line) => [line, ""]),
    `@see ${activation.reference}`,
  ].join("\n");
}
