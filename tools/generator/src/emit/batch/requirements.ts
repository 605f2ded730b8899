/** Domains that parameters have together: stated once per module, checked by every exported function. */
import type { Activation } from "../../model.ts";
import { plural } from "../../text.ts";
import type { ConstantText } from "../typescript/writer.ts";
import { learnableNames } from "./channels.ts";

export function requirementsConstant({ requirements }: Activation): ConstantText[] {
  if (requirements.length === 0) return [];
  const entries = requirements.map(({ left, operator, right }) => JSON.stringify([left, operator, right]));
  return [
    { kind: "constant", name: "REQUIREMENTS", exported: false, value: `[${entries.join(", ")}] as const` },
  ];
}

/** The check of values that have been checked one by one; learnable parameters have an array of them. */
export function requirementChecks(activation: Activation, caller: string): string[] {
  const { requirements } = activation;
  if (requirements.length === 0) return [];
  const learnable = learnableNames(activation);
  const names = [...new Set(requirements.flatMap(({ left, right }) => [left, right]))];
  const values = names.map((name) => (learnable.includes(name) ? `${name}: ${plural(name)}` : name));
  return [`checkTogether(${JSON.stringify(caller)}, REQUIREMENTS, { ${values.join(", ")} });`];
}
