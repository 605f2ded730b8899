/** How far a variable may be moved for a difference quotient. */
import { exponentOf } from "../../generator.ts";
import type { Value } from "../../oracle/workbench.ts";
import type { ExactRow, RowSubject, Variable } from "./scene.ts";

/** At 0 there is no scale to choose a step by; this one is below everything that binary64 can tell from 0. */
const EXPONENT_AT_ZERO = -1100;

export const exponentOfValue = (value: Value): number =>
  typeof value === "number" ? exponentOf(value) : value.exponent;

/** The exponent of the largest element that is finite, and at least 0. */
export const reachOf = ({ x }: ExactRow): number =>
  x.reduce<number>((reach, value) => Math.max(reach, isFiniteValue(value) ? exponentOfValue(value) : 0), 0);

const isFiniteValue = (value: Value): boolean => typeof value !== "number" || Number.isFinite(value);

/**
 * Relative to small values and absolute for large ones, where formulas vary no faster than near 1; and for elements
 * relative to the distance of the nearest other one, where comparisons change.
 */
export function scaleOf({ parameters }: RowSubject, { x }: ExactRow, variable: Variable): number {
  if ("parameter" in variable) {
    const value = parameters.get(variable.parameter)!;
    return value === 0 ? EXPONENT_AT_ZERO : Math.min(0, exponentOf(value));
  }
  const own = x[variable.element]!;
  if (typeof own !== "number") return 0;
  const gaps = x.flatMap((other) => (typeof other === "number" && other !== own ? [other - own] : []));
  return [own, ...gaps]
    .filter((value) => value !== 0 && Number.isFinite(value))
    .reduce((scale, value) => Math.min(scale, exponentOf(value)), 0);
}
