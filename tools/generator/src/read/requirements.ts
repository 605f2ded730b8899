/** `require`: domains that parameters have together. */
import type { Node } from "ts-morph";
import type { Condition } from "../ir/nodes.ts";
import type { Parameter, Requirement } from "../model.ts";
import { brokenBy, requirementText } from "../requirements.ts";
import { readPredicate } from "./body.ts";
import { spanOf } from "./expression.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

/**
 * The comparisons of a condition such as `({ low, high }) => low < high`. Packages state and test them one by one, as
 * plain data: so they are comparisons of two parameters, joined by &&, and nothing else.
 */
export function readRequirements(
  node: Node | undefined,
  parameters: readonly Parameter[],
  scope: Scope,
  reading: Reading,
): readonly Requirement[] {
  const condition = node && readPredicate(node, scope, reading);
  if (node === undefined || condition === undefined) return [];
  const requirements = comparisons(condition);
  if (requirements === undefined) {
    const remedy = "compare two parameters, as in ({ low, high }) => low < high; && joins comparisons";
    return complain(reading, "SG008", spanOf(node), "require is no comparison of parameters", remedy) ?? [];
  }
  const defaults = new Map(
    parameters.flatMap((one) => (one.kind === "number" ? [[one.name, one.default] as const] : [])),
  );
  const broken = brokenBy(requirements, defaults);
  if (broken !== undefined) complainOfDefaults(broken, defaults, node, reading);
  return requirements;
}

function complainOfDefaults(
  broken: Requirement,
  defaults: ReadonlyMap<string, number>,
  node: Node,
  reading: Reading,
): void {
  const values = [broken.left, broken.right].map((name) => `${name} is ${defaults.get(name)}`).join(" and ");
  const message = `the defaults do not go together: ${values}, expected ${requirementText(broken)}`;
  complain(reading, "SG013", spanOf(node), message, "mend the defaults, or require");
}

/** Undefined where anything but a comparison of two names is among them. */
function comparisons(node: Condition): readonly Requirement[] | undefined {
  if (node.kind === "logical" && node.operator === "&&") {
    const [left, right] = [comparisons(node.left), comparisons(node.right)];
    return left && right && [...left, ...right];
  }
  if (node.kind !== "compare" || node.operator === "===") return undefined;
  const { left, operator, right } = node;
  if (left.kind !== "variable" || right.kind !== "variable") return undefined;
  return [{ left: left.name, operator, right: right.name }];
}
