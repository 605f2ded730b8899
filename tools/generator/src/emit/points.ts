/** Bodies with the points of kinks as numbers of the element type. */
import { mapSwitchesAt } from "../analyse/switches.ts";
import * as build from "../ir/build.ts";
import type { ComparisonOperator, Expression } from "../ir/nodes.ts";
import type { Kink } from "../model.ts";

/** Spells every comparison that switches at a kink by the kink's point, so that body and convention agree on the side. */
export function compareAtPoints(
  body: Expression,
  kinks: readonly Kink[],
  pointOf: (kink: Kink) => Expression | undefined,
): Expression {
  return kinks.reduce((compared, kink) => {
    const point = pointOf(kink);
    if (point === undefined) return compared;
    return mapSwitchesAt(compared, kink.of, kink.at, (node, { slope }) =>
      build.compare(slope > 0 ? node.operator : mirrored[node.operator], build.variable(kink.of), point),
    );
  }, body);
}

const mirrored: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "===": "===",
  "!==": "!==",
};
