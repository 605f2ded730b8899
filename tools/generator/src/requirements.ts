/** Domains that parameters have together. */
import { compares } from "./ir/evaluate.ts";
import type { Requirement } from "./model.ts";

/** As the spec states it: `minValue < maxValue`. */
export const requirementText = ({ left, operator, right }: Requirement): string =>
  `${left} ${operator} ${right}`;

/** The requirement that the values break; undefined where they keep all. */
export function brokenBy(
  requirements: readonly Requirement[],
  values: ReadonlyMap<string, number>,
): Requirement | undefined {
  return requirements.find(({ left, operator, right }) => {
    const [a, b] = [values.get(left)!, values.get(right)!];
    // Not the sign of a difference: ∞ − ∞ has none.
    return !compares(operator, a < b ? -1 : a > b ? 1 : 0);
  });
}
