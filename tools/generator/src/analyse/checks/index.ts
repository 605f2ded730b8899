/** Whether a spec is true: everything here compares what it says with what `forward` is. */
import type { Model } from "../../model.ts";
import type { DeclaredActivation } from "../../read/declared.ts";
import type { Report } from "../../read/diagnostics.ts";
import type { Numeric } from "../numeric.ts";
import { parameterSets } from "../samples.ts";
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
  const sets = parameterSets(declared);
  const checking: Checking = { declared, intrinsics, numeric, report, sets };
  const points = switchPoints(checking);
  // Where the pieces or the values of `forward` are unknown, there is nothing to compare with.
  if (points === undefined || !checkSingularities(checking) || !checkFinite(points, checking)) return;
  checkKinks(points, checking);
  checkFormulas(points, checking);
  checkLimits(checking);
}
