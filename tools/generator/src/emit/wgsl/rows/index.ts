/** One module of @subgrad/wgsl for each function of rows. */
import { inlineLets } from "../../../ir/substitute.ts";
import { printExpression } from "../../../ir/print.ts";
import type { ChoiceParameter, Model, RowActivation, RowPass } from "../../../model.ts";
import { noiseKinds } from "../../../noise.ts";
import { snakeCase } from "../../../text.ts";
import { numberParameters, requirementLine } from "../../documentation.ts";
import { rowNoise } from "../../reachable.ts";
import { helperConstant, parameterConstant } from "../helpers.ts";
import { type ActivationModule, activationModule } from "../module.ts";
import { drawName } from "../noise.ts";
import { noiseObject } from "../parameters.ts";
import { rowPassText } from "./pass.ts";

export function rowModule(activation: RowActivation, { intrinsics }: Model): ActivationModule {
  const passes = namedPasses(activation).map(({ name, pass }) => {
    const { code, dependencies } = rowPassText(name, pass, activation, intrinsics);
    return { dependencies, text: passObject(name, code, pass, dependencies) };
  });
  const noise = rowNoise(activation);
  const drawn = noise === undefined ? [] : [drawName(noiseKinds[noise])];
  return activationModule(activation, {
    type: "WgslRowActivation",
    documentation: documentation(activation),
    value: activationObject(
      activation,
      passes.map(({ text }) => text),
    ),
    helpers: [...passes.flatMap(({ dependencies }) => dependencies), ...drawn],
  });
}

/** Forward, backward, and then one for each parameter. */
function namedPasses({
  name,
  forward,
  backward,
  parameterBackward,
}: RowActivation): { readonly name: string; readonly pass: RowPass }[] {
  const prefix = `act_${snakeCase(name)}`;
  return [
    { name: prefix, pass: forward },
    { name: `${prefix}_backward`, pass: backward },
    ...parameterBackward.map((pass) => ({ name: `${prefix}_d_${snakeCase(pass.parameter)}`, pass })),
  ];
}

function activationObject(activation: RowActivation, texts: readonly string[]): string {
  const [forward, backward, ...gradients] = texts;
  const parameters = numberParameters(activation).map(({ name }) => parameterConstant(name));
  const entries = activation.parameterBackward.map(({ parameter }, i) => `${parameter}: ${gradients[i]}`);
  return `{
    name: ${JSON.stringify(activation.name)},${noiseObject(rowNoise(activation))}
    parameters: [${parameters.join(", ")}],
    choices: ${JSON.stringify(choices(activation))},${activation.requirements.length === 0 ? "" : "requirements,"}
    forward: ${forward},
    backward: ${backward},
    parameterBackward: {${entries.join(",\n")}},
  }`;
}

function passObject(name: string, code: string, pass: RowPass, dependencies: readonly string[]): string {
  return `{
    name: ${JSON.stringify(name)},
    code: \`${code}\`,
    rank: ${JSON.stringify(pass.rank)},
    inputs: ${JSON.stringify(pass.inputs.filter((input) => input !== "g"))},
    dependencies: [${dependencies.map(helperConstant).join(", ")}],
  }`;
}

const choices = ({ parameters }: RowActivation): Pick<ChoiceParameter, "name" | "choices" | "default">[] =>
  parameters
    .filter((parameter) => parameter.kind === "choice")
    .map(({ name, choices: known, default: fallback }) => ({ name, choices: known, default: fallback }));

function documentation(activation: RowActivation): string {
  const { name, forward, parameters, definition } = activation;
  const names = [...forward.inputs, ...parameters.map((parameter) => parameter.name)];
  const formula = `${name}(${names.join(", ")}) = ${printExpression(inlineLets(definition))}`;
  return [
    `${activation.title}: \`kernel\` makes shaders of it.`,
    "",
    `\`${formula}\``,
    "",
    ...requirementLine(activation).flatMap((line) => [line, ""]),
    `@see ${activation.reference}`,
  ].join("\n");
}
