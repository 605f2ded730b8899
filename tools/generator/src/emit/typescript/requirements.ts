/** Domains that parameters have together: stated once per module, checked by every exported function. */
import type { Parametrised } from "../../model.ts";
import { plural } from "../../text.ts";
import type { ConstantText } from "./writer.ts";

export function requirementsConstant({ requirements }: Parametrised): ConstantText[] {
  if (requirements.length === 0) return [];
  const entries = requirements.map(({ left, operator, right }) => JSON.stringify([left, operator, right]));
  return [
    { kind: "constant", name: "REQUIREMENTS", exported: false, value: `[${entries.join(", ")}] as const` },
  ];
}

/** The check of values that have been checked one by one; those of `listed` parameters are arrays. */
export function requirementChecks(
  { requirements }: Parametrised,
  caller: string,
  listed: readonly string[] = [],
): string[] {
  if (requirements.length === 0) return [];
  const names = [...new Set(requirements.flatMap(({ left, right }) => [left, right]))];
  const values = names.map((name) => (listed.includes(name) ? `${name}: ${plural(name)}` : name));
  return [`checkTogether(${JSON.stringify(caller)}, REQUIREMENTS, { ${values.join(", ")} });`];
}
