// Generated from tools/generator/src/emit/shared/parameters.ts by @subgrad/generator. Do not edit.
import { describe } from "./describe.ts";

/** A parameter that is a number of the element type; `above` and `below` exclude their end. */
export interface NumberParameter {
  readonly name: string;
  readonly default: number;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

/** A parameter that picks one of several formulas. */
export interface ChoiceParameter<Choice extends string> {
  readonly name: string;
  readonly default: Choice;
  readonly choices: readonly Choice[];
}

/** Refuses what is not an object, such as the parameter itself where scalar functions have it. */
export function checkOptions(caller: string, options: unknown): void {
  if (typeof options === "object" && options !== null) return;
  throw new TypeError(`${caller}: options is ${describe(options)}, expected an object`);
}

/** The value of a parameter, rounded to the element type. The bounds are numbers of that type too. */
export function numberParameter(
  caller: string,
  parameter: NumberParameter,
  value: number | undefined = parameter.default,
  round: (value: number) => number = Number,
): number {
  if (typeof value !== "number") {
    throw new TypeError(
      `${caller}: ${parameter.name} is ${describe(value)}, expected ${expectation(parameter)}`,
    );
  }
  const rounded = round(value);
  const overflows = Math.abs(rounded) === Infinity && rounded !== value;
  if (overflows || !isAllowed(parameter, rounded, round)) {
    const underflows = rounded === 0 && rounded !== value;
    const shown = overflows || underflows ? `${value} (${rounded} as an element of x)` : value;
    throw new RangeError(`${caller}: ${parameter.name} is ${shown}, expected ${expectation(parameter)}`);
  }
  return rounded;
}

/** The value of a parameter that picks a formula. */
export function choiceParameter<Choice extends string>(
  caller: string,
  parameter: ChoiceParameter<Choice>,
  value: Choice | undefined = parameter.default,
): Choice {
  if (parameter.choices.includes(value)) return value;
  const choices = parameter.choices.map((choice) => JSON.stringify(choice)).join(" or ");
  const message = `${caller}: ${parameter.name} is ${describe(value)}, expected ${choices}`;
  throw typeof value === "string" ? new RangeError(message) : new TypeError(message);
}

/** Whether a number that `round` would leave as it is lies inside of the domain. */
export function isAllowed(
  { min, max, above, below }: NumberParameter,
  value: number,
  round: (bound: number) => number,
): boolean {
  return (
    !Number.isNaN(value) &&
    (min === undefined || value >= round(min)) &&
    (max === undefined || value <= round(max)) &&
    (above === undefined || value > round(above)) &&
    (below === undefined || value < round(below))
  );
}

/** "a number", "a number ≥ 0", "a number > 0 and ≤ 1". */
function expectation({ min, max, above, below }: NumberParameter): string {
  const bounds = [
    min === undefined ? "" : `≥ ${min}`,
    above === undefined ? "" : `> ${above}`,
    max === undefined ? "" : `≤ ${max}`,
    below === undefined ? "" : `< ${below}`,
  ].filter((bound) => bound !== "");
  return ["a number", bounds.join(" and ")].join(" ").trimEnd();
}
