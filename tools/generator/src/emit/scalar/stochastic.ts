/** Scalar functions that draw noise: what they take is named, since besides the parameters it is a place in a stream. */
import { parameterText } from "../documentation.ts";
import { drawFunction } from "../noise.ts";
import type { Activation, Parameter } from "../../model.ts";
import { type NoiseInput, noiseKinds } from "../../noise.ts";
import { pascalCase, unionOf } from "../../text.ts";
import { mentioned } from "../typescript/conventions.ts";
import type { InterfaceText } from "../typescript/writer.ts";

export const optionsName = ({ name }: Activation): string => `${pascalCase(name)}Options`;

/** `RreluOptions`: the parameters, and where the noise comes from. */
export function optionsInterface(activation: Activation): InterfaceText {
  const properties = activation.parameters.map((parameter) => ({
    name: `${parameter.name}?`,
    type: `${typeOf(parameter)} | undefined`,
    documentation: parameterText(parameter, activation),
  }));
  return { kind: "interface", name: optionsName(activation), extends: ["NoiseOptions"], properties };
}

const typeOf = (parameter: Parameter): string =>
  parameter.kind === "choice" ? unionOf(parameter.choices) : "number";

/** Takes the parameters that a body needs out of the options, and draws the noise. */
export function drawing(
  { parameters }: Activation,
  noise: NoiseInput,
  { caller, options }: { readonly caller: string; readonly options: string },
  body: readonly string[],
): string[] {
  const text = body.join("\n");
  const used = parameters.filter(({ name }) => mentioned(name, text));
  const names = used.map(
    ({ name, default: fallback }) =>
      `${name} = ${typeof fallback === "string" ? JSON.stringify(fallback) : fallback}`,
  );
  const drawn = `${drawFunction(noiseKinds[noise])}(noiseFor(${JSON.stringify(caller)}, ${options}, 1), 0)`;
  return [
    ...(names.length === 0 ? [] : [`const { ${names.join(", ")} } = ${options};`]),
    // Bad options are errors even where a piece needs no noise.
    mentioned(noise, text) ? `const ${noise} = ${drawn};` : `${drawn};`,
    ...body,
  ];
}
