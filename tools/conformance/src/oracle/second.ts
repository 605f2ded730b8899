/** Second derivatives by difference quotients. */
import type { Expression, InputPair, Reference } from "../generator.ts";
import type { Direction } from "./quotient.ts";
import { curvatureOf, mixedOf } from "./slope.ts";
import type { Values, Workbench } from "./workbench.ts";

/** Twice in one input, or once in x and once in another; the direction is one in x. */
export function secondOf(
  bench: Workbench,
  formula: Expression,
  [first, second]: InputPair,
  values: Values,
  direction: Direction = "central",
): Reference {
  if (first === second)
    return curvatureOf(bench, formula, first, values, first === "x" ? direction : "central");
  return mixedOf(bench, formula, first === "x" ? [first, second] : [second, first], values, direction);
}
