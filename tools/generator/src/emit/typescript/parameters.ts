/** Parameters in JavaScript: their types, and what checks of them have to know. */
import type { Parameter, Parametrised } from "../../model.ts";
import { constantCase, unionOf } from "../../text.ts";
import type { ConstantText } from "./writer.ts";

export const parameterType = (parameter: Parameter): string =>
  parameter.kind === "choice" ? unionOf(parameter.choices) : "number";

/** `const ALPHA = { name: "alpha", default: 1, min: 0 };` */
export function parameterConstants(activation: Parametrised): ConstantText[] {
  return activation.parameters.map((parameter) => {
    const { name } = parameter;
    // JSON has no Infinity.
    const fallback =
      parameter.kind === "choice" ? JSON.stringify(parameter.default) : String(parameter.default);
    const rest =
      parameter.kind === "choice"
        ? `, choices: ${JSON.stringify(parameter.choices)}`
        : Object.entries(parameter.domain)
            .map(([key, end]) => `, ${key}: ${end}`)
            .join("");
    return {
      kind: "constant",
      name: constantCase(name),
      exported: false,
      value: `{ name: ${JSON.stringify(name)}, default: ${fallback}${rest} }${parameter.kind === "choice" ? " as const" : ""}`,
    };
  });
}
