/** The slope as a formula of the result, for training loops that keep results alone. */
import { type Activation, type Model, describeDomain } from "../generator.ts";
import { formulaTex } from "./tex.ts";

export function fromOutputSection(
  { name, parameters, fromOutput }: Activation,
  { intrinsics }: Model,
): string | undefined {
  if (fromOutput === undefined) return undefined;
  const narrower = fromOutput.parameters.flatMap((one) =>
    one.kind === "choice" || parameters.includes(one)
      ? []
      : [`\`${one.name}\` is ${describeDomain(one.domain)}`],
  );
  const formula = formulaTex(fromOutput.definition, { intrinsics, indices: [] });
  return [
    "## From the output",
    ["```math", `f'(x) = ${formula} \\quad \\text{where } y = f(x)`, "```"].join("\n"),
    [
      `\`${fromOutput.name}(y)\` and, in batch, \`${name}BackwardFromOutput(dy, y)\` need no x.`,
      ...(narrower.length === 0 ? [] : [`Only where ${narrower.join(" and ")}.`]),
    ].join(" "),
  ].join("\n\n");
}
