/** What the functions over arrays of rows say of themselves. */
import type { RowActivation, RowPass } from "../../../model.ts";
import type { RowPassKind, Target } from "../../../promises.ts";
import { noiseLine, requirementLine } from "../../documentation.ts";
import { rowNoise } from "../../reachable.ts";
import {
  paragraphs,
  rowAccuracyLine,
  rowFormulaText,
  savedFor,
  specialRowLines,
} from "../../typescript/rows/documentation.ts";
import { rowExports } from "../../typescript/rows/exported.ts";

export function forwardText(activation: RowActivation, float32: Target): string {
  const { title, description, reference, forward } = activation;
  const extent = forward.rank === "row" ? "row by row" : "one number for each row";
  return paragraphs(
    [`${title}, ${extent}.`],
    [`\`${rowFormulaText(activation)}\``],
    description === "" ? [] : [description],
    noiseLine({ noise: rowNoise(activation) }),
    requirementLine(activation),
    specialRowLines(forward),
    [accuracy(activation, forward, "forward", float32)],
    [`@see ${reference}`],
  );
}

export function backwardText(activation: RowActivation, float32: Target): string {
  const { backward } = activation;
  return paragraphs(
    [
      `The gradient of x from the gradient of y = {@link ${rowExports(activation.name).forward}}(x), row by row.`,
    ],
    [`Saves: ${savedFor(activation)}.`],
    specialRowLines(backward),
    [accuracy(activation, backward, "derivative", float32)],
  );
}

/** What rows are off by comes on top of the sum's own error, which is one rounding. */
export function gradientsText(activation: RowActivation, float32: Target): string {
  const { name, parameterBackward } = activation;
  const notes = parameterBackward.map((pass) => accuracy(activation, pass, "parameterDerivatives", float32));
  return paragraphs(
    [
      `The gradients of the parameters from the gradient of y = {@link ${rowExports(name).forward}}(x): sums over all rows, in compensated binary64.`,
    ],
    [...new Set(notes)].map((note) => note.replace("Error", "Error of a row")),
  );
}

const accuracy = (activation: RowActivation, pass: RowPass, kind: RowPassKind, float32: Target): string =>
  rowAccuracyLine(activation, pass, kind, [
    [float32, " in a Float32Array"],
    ["batch-f64", " in a Float64Array"],
  ]);
