/** What all modules of @subgrad/wgsl say of parameters and noise. */
import type { NumberParameter, Parametrised } from "../../model.ts";
import { numberParameters } from "../documentation.ts";
import type { ConstantText } from "../typescript/writer.ts";
import { type NoiseInput, noiseKinds } from "../../noise.ts";
import { helperConstant, parameterConstant } from "./helpers.ts";
import { drawName } from "./noise.ts";

export const parameterConstants = (parametrised: Parametrised): ConstantText[] =>
  numberParameters(parametrised).map((parameter) => ({
    kind: "constant",
    name: parameterConstant(parameter.name),
    exported: false,
    value: parameterObject(parameter),
  }));

export function parameterObject({ name, default: fallback, domain, learnable }: NumberParameter): string {
  const bounds = Object.entries(domain).map(([key, value]) => `, ${key}: ${value}`);
  const flag = learnable ? ", learnable: true as const" : "";
  return `{ name: ${JSON.stringify(name)}, default: ${fallback}${bounds.join("")}${flag} }`;
}

/** All passes of an activation share it. */
export function requirementsConstant({ requirements }: Parametrised): ConstantText[] {
  if (requirements.length === 0) return [];
  const entries = requirements.map(({ left, operator, right }) => JSON.stringify([left, operator, right]));
  return [
    { kind: "constant", name: "requirements", exported: false, value: `[${entries.join(", ")}] as const` },
  ];
}

export function noiseObject(noise: NoiseInput | undefined): string {
  if (noise === undefined) return "";
  const kind = noiseKinds[noise];
  const draw = helperConstant(drawName(kind));
  return `noise: { name: ${JSON.stringify(noise)}, atInference: ${kind.atInference}, draw: ${draw} },`;
}
