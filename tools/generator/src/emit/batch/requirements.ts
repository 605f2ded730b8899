/** Domains that parameters have together: stated once per module, checked by every exported function. */
import type { Activation } from "../../model.ts";
import type { ConstantText } from "../typescript/writer.ts";

export function requirementsConstant({ requirements }: Activation): ConstantText[] {
  if (requirements.length === 0) return [];
  const entries = requirements.map(({ left, operator, right }) => JSON.stringify([left, operator, right]));
  return [
    { kind: "constant", name: "REQUIREMENTS", exported: false, value: `[${entries.join(", ")}] as const` },
  ];
}

/** The check of values that have been checked one by one. */
export function requirementChecks({ requirements }: Activation, caller: string): string[] {
  if (requirements.length === 0) return [];
  const names = [...new Set(requirements.flatMap(({ left, right }) => [left, right]))];
  return [`checkTogether(${JSON.stringify(caller)}, REQUIREMENTS, { ${names.join(", ")} });`];
}
