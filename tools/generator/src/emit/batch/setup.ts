/** What the exported functions of elements do first: their checks, and what is found before the loop. */
import type { Activation, Parameter } from "../../model.ts";
import { constantCase, plural } from "../../text.ts";
import { mentioned } from "../typescript/conventions.ts";
import { requirementChecks } from "../typescript/requirements.ts";
import { hasChannels, learnableNames, valueStatement } from "./channels.ts";
import type { ElementPass } from "./elements.ts";
import { dataOf, factorsIn } from "./loops.ts";

/** A body after everything that is checked; nothing is written before. */
export const checked = (
  activation: Activation,
  caller: string,
  arrays: readonly string[],
  body: readonly string[],
): string[] => [...checks(activation, caller, arrays), ...noiseStatement(activation, caller, body), ...body];

function checks(activation: Activation, caller: string, arrays: readonly string[]): string[] {
  const quoted = JSON.stringify(caller);
  const data = dataOf(activation);
  return [
    `checkInput(${quoted}, "${data}", ${data});`,
    ...factorsIn(arrays).map((array) => `checkLike(${quoted}, "${array}", ${array}, ${data});`),
    `checkOptions(${quoted}, options);`,
    ...(hasChannels(activation) ? [`const channels = channelLayout(${quoted}, ${data}, options);`] : []),
    ...activation.parameters.map((parameter) => parameterStatement(parameter, quoted, data)),
    ...requirementChecks(activation, caller, learnableNames(activation)),
  ];
}

/** `array` is one that has the element type. */
export function parameterStatement(parameter: Parameter, caller: string, array = "x"): string {
  const { name } = parameter;
  const declared = constantCase(name);
  if (parameter.kind === "choice")
    return `const ${name} = choiceParameter(${caller}, ${declared}, options.${name});`;
  return parameter.learnable
    ? `const ${plural(name)} = channelParameter(${caller}, ${declared}, ${array}, channels, options.${name});`
    : `const ${name} = numberParameter(${caller}, ${declared}, ${array}, options.${name});`;
}

/** Bad options are errors also where nothing is drawn. */
function noiseStatement({ noise }: Activation, caller: string, body: readonly string[]): string[] {
  if (noise === undefined) return [];
  const found = `noiseFor(${JSON.stringify(caller)}, options, x.length);`;
  return [mentioned("noise", body.join("\n")) ? `const noise = ${found}` : found];
}

/** Resolves the rules that the caller asks for, and finds the points and answers that follow from them. */
export function setup(passes: readonly ElementPass[], caller: string): string[] {
  const values = new Map(passes.flatMap((one) => one.values.map((value) => [value.name, value] as const)));
  const found = [...values.values()].filter(({ text }) => text !== undefined);
  const [kind, rules] = passes.map((one) => [one.kind, one.rules(caller)] as const)[0] ?? [];
  const statements = found.map(valueStatement);
  if (rules === undefined) return statements;
  const hasAnswers = passes.some(({ pass }) => pass.atKinks.length > 0);
  const option = kind === "forward" ? "jumps" : "kinks";
  return [hasAnswers ? `const ${option} = ${rules};` : `${rules};`, ...statements];
}
