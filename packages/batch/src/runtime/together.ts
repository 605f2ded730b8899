type Operator = "<" | "<=" | ">" | ">=" | "!==";

/** What two parameters have to meet together, by their names. */
export type Requirement<Name extends string = string> = readonly [
  left: Name,
  operator: Operator,
  right: Name,
];

/** Refuses values that do not go together, each of them inside of its own domain. */
export function checkTogether<Name extends string>(
  caller: string,
  requirements: readonly Requirement<Name>[],
  values: { readonly [K in Name]: number },
): void {
  for (const [left, operator, right] of requirements) {
    const [a, b] = [values[left], values[right]];
    if (holds[operator](a, b)) continue;
    throw new RangeError(
      `${caller}: ${left} is ${a} and ${right} is ${b}, expected ${left} ${operator} ${right}`,
    );
  }
}

const holds: { readonly [K in Operator]: (left: number, right: number) => boolean } = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "!==": (left, right) => left !== right,
};
