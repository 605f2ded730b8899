/** One module of @subgrad/wgsl for each concatenating function: two activations in one. */
import type { ConcatenatingActivation, Model } from "../../model.ts";
import { snakeCase } from "../../text.ts";
import { pairFormulaText } from "../batch/concatenating/documentation.ts";
import { requirementLine } from "../documentation.ts";
import type { ModuleText } from "../typescript/writer.ts";
import { passObject, passesOf } from "./functions.ts";
import { helperConstant } from "./helpers.ts";
import { activationObject } from "./object.ts";
import { parameterConstants, requirementsConstant } from "./parameters.ts";

/** And the helpers it needs, by name. */
export function pairModule(
  activation: ConcatenatingActivation,
  { intrinsics }: Model,
): { readonly module: ModuleText; readonly dependencies: readonly string[] } {
  const { name, halves } = activation;
  const texts = halves.map((half) => {
    const passes = passesOf(half).map((pass) => ({ pass, ...passObject(pass, half, intrinsics) }));
    return { passes, entry: `${half.half!.which}: ${activationObject(half, passes)}` };
  });
  const called = texts.flatMap(({ passes }) => passes.flatMap(({ dependencies }) => dependencies));
  const dependencies = [...new Set(called)].sort();
  const module: ModuleText = {
    origin: `specs/activations/${name}.ts`,
    imports: new Map([
      ["../runtime/types.ts", ["type WgslConcatenatingActivation"]],
      ...dependencies.map((one): [string, string[]] => [`./internal/${one}.ts`, [helperConstant(one)]]),
    ]),
    declarations: [
      ...parameterConstants(activation),
      ...requirementsConstant(activation),
      {
        kind: "constant",
        name,
        documentation: documentation(activation),
        exported: true,
        type: "WgslConcatenatingActivation",
        value: `{ name: ${JSON.stringify(name)}, ${texts.map(({ entry }) => entry).join(", ")} }`,
      },
    ],
  };
  return { module, dependencies };
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
