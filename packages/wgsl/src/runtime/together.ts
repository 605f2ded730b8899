import type { WgslRequirement } from "./types.ts";

/** Throws where values do not go together; nothing is said of a parameter without a value. */
export function checkTogether(
  caller: string,
  requirements: readonly WgslRequirement[] = [],
  values: ReadonlyMap<string, number>,
): void {
  for (const [left, operator, right] of requirements) {
    const [a, b] = [values.get(left), values.get(right)];
    if (a === undefined || b === undefined || holds[operator](a, b)) continue;
    throw new RangeError(
      `${caller}: ${left} is ${a} and ${right} is ${b}, expected ${left} ${operator} ${right}`,
    );
  }
}

const holds: { readonly [K in WgslRequirement[1]]: (left: number, right: number) => boolean } = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "!==": (left, right) => left !== right,
};
