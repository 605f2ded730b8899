/** Whether a spec is true: everything here compares what it says with what `forward` is. */
import type { Model } from "../../model.ts";
import { simplify } from "../../ir/simplify.ts";
import { same } from "../../ir/walk.ts";
import type { DeclaredActivation, DeclaredConcatenating, DeclaredKink } from "../../read/declared.ts";
import { type Report, withoutRepetition } from "../../read/diagnostics.ts";
import type { Numeric } from "../numeric.ts";
import { sectionSets } from "../samples.ts";
import type { Checking } from "./checking.ts";
import { checkFormulas } from "./formulas.ts";
import { checkFromOutput } from "./from-output.ts";
import { checkKinks } from "./kinks.ts";
import { checkLimits } from "./limits.ts";
import { switchPoints } from "./pieces.ts";
import { checkFinite } from "./places.ts";
import { checkSingularities } from "./singularities.ts";

/** Reports everything that `forward` contradicts. */
export function checkActivation(
  declared: DeclaredActivation,
  intrinsics: Model["intrinsics"],
  numeric: Numeric,
  report: Report,
): void {
  // What is wrong with a formula shows as a function of either input.
  const once = withoutRepetition(report);
  for (const input of declared.inputs) {
    const sets = sectionSets(declared, input);
    checkSection({ declared, intrinsics, numeric, report: once, input, sets });
  }
}

/** A kink may be one of either half alone. */
export function checkConcatenating(
  { halves }: DeclaredConcatenating,
  intrinsics: Model["intrinsics"],
  numeric: Numeric,
  report: Report,
): void {
  const switches = (half: DeclaredActivation, { at }: DeclaredKink): boolean => {
    const [input] = half.inputs as [string];
    const unseen = { declared: half, intrinsics, numeric, report: () => {}, input, sets: [] };
    return switchPoints(unseen)?.some((point) => same(point.at, simplify(at))) ?? true;
  };
  const once = withoutRepetition(report);
  for (const half of halves) {
    const [other] = halves.filter((one) => one !== half) as [DeclaredActivation];
    const kinks = half.kinks.filter((kink) => switches(half, kink) || !switches(other, kink));
    checkActivation({ ...half, kinks }, intrinsics, numeric, once);
  }
}

/** As a function of one input, for some values of the others. */
function checkSection(checking: Checking): void {
  const points = switchPoints(checking);
  // Where the pieces or the values of `forward` are unknown, there is nothing to compare with.
  if (points === undefined || !checkSingularities(checking) || !checkFinite(points, checking)) return;
  checkKinks(points, checking);
  checkFormulas(points, checking);
  checkFromOutput(points, checking);
  checkLimits(checking);
}
