/** Whether a spec is true: everything here compares what it says with what `forward` is. */
import type { Model } from "../../model.ts";
import type { DeclaredActivation } from "../../read/declared.ts";
import type { Report } from "../../read/diagnostics.ts";
import type { Numeric } from "../numeric.ts";
import { sectionSets } from "../samples.ts";
import type { Checking } from "./checking.ts";
import { checkFormulas } from "./formulas.ts";
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
  const once = withoutRepetition(report);
  for (const input of declared.inputs) {
    const sets = sectionSets(declared, input);
    checkSection({ declared, intrinsics, numeric, report: once, input, sets });
  }
}

/** What is wrong with a formula shows as a function of either input. */
function withoutRepetition(report: Report): Report {
  const known = new Set<string>();
  return (diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.span.join()}`;
    if (!known.has(key)) report(diagnostic);
    known.add(key);
  };
}

/** As a function of one input, for some values of the others. */
function checkSection(checking: Checking): void {
  const points = switchPoints(checking);
  // Where the pieces or the values of `forward` are unknown, there is nothing to compare with.
  if (points === undefined || !checkSingularities(checking) || !checkFinite(points, checking)) return;
  checkKinks(points, checking);
  checkFormulas(points, checking);
  checkLimits(checking);
}
