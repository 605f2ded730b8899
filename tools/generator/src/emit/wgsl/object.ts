/** Activations as the modules of @subgrad/wgsl spell them. */
import type { Activation } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import type { WgslPass } from "./functions.ts";
import { noiseObject } from "./parameters.ts";

/** The functions of an activation by what they answer. */
export function activationObject(
  { name, inputs, gate, noise }: Activation,
  passes: readonly { readonly pass: WgslPass; readonly text: string }[],
  fromOutput?: string,
): string {
  const entries = (kind: PassKind): string =>
    passes
      .filter(({ pass }) => pass.kind === kind)
      .map(({ pass, text }) => `${pass.by}: ${text}`)
      .join(",\n");
  const [forward, derivative] = passes;
  const second = passes.find(({ pass }) => pass.kind === "secondDerivative");
  const ofOne = [
    `derivative: ${derivative!.text}`,
    ...(second === undefined ? [] : [`secondDerivative: ${second.text}`]),
    ...(fromOutput === undefined ? [] : [`derivativeFromOutput: ${fromOutput}`]),
  ];
  const ofSeveral = [
    `inputDerivatives: {${entries("derivative")}}`,
    `secondDerivatives: {${entries("secondDerivative")}}`,
  ];
  return `{
    name: ${JSON.stringify(name)},${gate === undefined ? "" : `\n    gate: ${JSON.stringify(gate)},`}${noiseObject(noise)}
    forward: ${forward!.text},
    ${(inputs.length === 1 ? ofOne : ofSeveral).join(",\n    ")},
    parameterDerivatives: {${entries("parameterDerivatives")}},
  }`;
}
