// Generated from tools/generator/src/emit/shared/together.ts by @subgrad/generator. Do not edit.
type Operator = "<" | "<=" | ">" | ">=" | "!==";

/** What two parameters have to meet together, by their names. */
export type Requirement<Name extends string = string> = readonly [
  left: Name,
  operator: Operator,
  right: Name,
];

/** One value, or one per channel. */
type Values = number | readonly number[];

/** Refuses values that do not go together, each of them inside of its own domain. */
export function checkTogether<Name extends string>(
  caller: string,
  requirements: readonly Requirement<Name>[],
  values: { readonly [K in Name]: Values },
): void {
  for (const [left, operator, right] of requirements) {
    const [a, b] = [values[left], values[right]];
    const channels = Math.max(countOf(a), countOf(b));
    for (let channel = 0; channel < channels; channel++) {
      if (holds[operator](valueAt(a, channel), valueAt(b, channel))) continue;
      const found = `${shown(left, a, channel)} and ${shown(right, b, channel)}`;
      throw new RangeError(`${caller}: ${found}, expected ${left} ${operator} ${right}`);
    }
  }
}

const countOf = (values: Values): number => (typeof values === "number" ? 1 : values.length);

const valueAt = (values: Values, channel: number): number =>
  typeof values === "number" ? values : values[channel]!;

function shown(name: string, values: Values, channel: number): string {
  const index = countOf(values) > 1 ? `[${channel}]` : "";
  return `${name}${index} is ${valueAt(values, channel)}`;
}

const holds: { readonly [K in Operator]: (left: number, right: number) => boolean } = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "!==": (left, right) => left !== right,
};
