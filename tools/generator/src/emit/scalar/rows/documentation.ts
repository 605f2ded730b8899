/** What the functions of one row say of themselves. */
import type { RowActivation, RowPass } from "../../../model.ts";
import type { RowPassKind } from "../../../promises.ts";
import { noiseLine, requirementLine } from "../../documentation.ts";
import { rowNoise } from "../../reachable.ts";
import {
  paragraphs,
  rowAccuracyLine,
  rowFormulaText,
  savedFor,
  specialRowLines,
} from "../../typescript/rows/documentation.ts";

export function forwardText(activation: RowActivation): string {
  const { title, description, reference, forward } = activation;
  return paragraphs(
    [`${title} of a row.`],
    [`\`${rowFormulaText(activation)}\``],
    description === "" ? [] : [description],
    noiseLine({ noise: rowNoise(activation) }),
    requirementLine(activation),
    specialRowLines(forward),
    [accuracy(activation, forward, "forward")],
    [`@see ${reference}`],
  );
}

export function backwardText(activation: RowActivation): string {
  const { name, backward } = activation;
  return paragraphs(
    [`The gradient of x from the gradient of y = {@link ${name}}(x).`],
    [`Saves: ${savedFor(activation)}.`],
    specialRowLines(backward),
    [accuracy(activation, backward, "derivative")],
  );
}

export function parameterBackwardText(activation: RowActivation, pass: RowPass, parameter: string): string {
  return paragraphs(
    [`The gradient of ${parameter} from the gradient of y = {@link ${activation.name}}(x).`],
    specialRowLines(pass),
    [accuracy(activation, pass, "parameterDerivatives")],
  );
}

const accuracy = (activation: RowActivation, pass: RowPass, kind: RowPassKind): string =>
  rowAccuracyLine(activation, pass, kind, [["scalar", ""]]);
