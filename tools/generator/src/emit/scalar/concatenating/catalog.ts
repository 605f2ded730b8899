/** What the catalog says of concatenating functions: pairs, spelled as in the spec language. */
import { printExpression } from "../../../ir/print.ts";
import { inlineLets } from "../../../ir/substitute.ts";
import type { Activation, ConcatenatingActivation, Kink, Pass } from "../../../model.ts";

const pairText = (texts: readonly string[]): string => `[${texts.join(", ")}]`;

export const pairFormula = ({ halves }: ConcatenatingActivation): string =>
  pairText(halves.map(({ definition }) => printExpression(inlineLets(definition))));

/** At −∞ and at +∞, where both are known. */
export function pairLimits({ halves }: ConcatenatingActivation): (string | null)[] {
  return [0, 1].map((side) => {
    const ends = halves.flatMap(({ forward }) => forward.ends[side] ?? []);
    return ends.length === 2 ? pairText(ends.map((end) => printExpression(end))) : null;
  });
}

/** What a pass answers on the left and on the right of a kink. */
export function pairSides(
  { halves }: ConcatenatingActivation,
  kink: Kink,
  passOf: (half: Activation) => Pass,
): string[] | undefined {
  const found = halves.flatMap(
    (half) => passOf(half).atKinks.find((sides) => sides.kink === kink.name) ?? [],
  );
  if (found.length < 2) return undefined;
  return (["left", "right"] as const).map((side) => pairText(found.map((one) => printExpression(one[side]))));
}
