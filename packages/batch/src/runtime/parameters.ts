import * as shared from "../gen/internal/parameters.ts";
import { asElementOf } from "./float-array.ts";
import type { FloatArray } from "./float-array.ts";

export { checkOptions, choiceParameter } from "../gen/internal/parameters.ts";
export type { ChoiceParameter, NumberParameter } from "../gen/internal/parameters.ts";

/** The value of a parameter as a number of the element type of `x`. The bounds are numbers of that type too. */
export function numberParameter(
  caller: string,
  parameter: shared.NumberParameter,
  x: FloatArray,
  value: number | undefined,
): number {
  return shared.numberParameter(caller, parameter, value, (number) => asElementOf(x, number));
}

/** Whether a number of the element type of `x` is inside of the domain. */
export function isAllowed(parameter: shared.NumberParameter, x: FloatArray, value: number): boolean {
  return shared.isAllowed(parameter, value, (bound) => asElementOf(x, bound));
}
