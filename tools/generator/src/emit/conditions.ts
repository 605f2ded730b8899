/** What is asked of an input before a formula is computed. */
import * as build from "../ir/build.ts";
import type { Condition, Expression } from "../ir/nodes.ts";
import type { Kink, Pass } from "../model.ts";

/** Whether an input is the point of a kink that is there: `x === 0`, `x === 0 && b === 0`. */
export function meetsKink({ of, through, when }: Kink, at: Expression): Condition {
  const meets = build.compare("===", through ?? build.variable(of), at);
  return when === undefined ? meets : build.logical("&&", meets, when);
}

const insideOperators = { min: ">=", above: ">", max: "<=", below: "<" } as const;

/** What all has to hold of an x of the domain; NaN is in none. */
export function domainConditions({ domain }: Pass): Condition[] {
  return (["min", "above", "max", "below"] as const).flatMap((key) => {
    const end = domain[key];
    return end === undefined
      ? []
      : [build.compare(insideOperators[key], build.variable("x"), build.number(end))];
  });
}
