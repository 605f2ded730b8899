/** What the documentation comments of concatenating functions say, in both packages. */
import { printExpression } from "../../../ir/print.ts";
import { inlineLets } from "../../../ir/substitute.ts";
import type { ConcatenatingActivation } from "../../../model.ts";
import { kinkLines, limitLine, requirementLine } from "../../documentation.ts";
import type { HalfPass, PassPair } from "./pairs.ts";

/** `crelu(x) = [x > 0 ? x : 0, x < 0 ? -x : 0]` */
export function pairFormulaText({ name, parameters, halves }: ConcatenatingActivation): string {
  const names = ["x", ...parameters.map((parameter) => parameter.name)];
  const formulas = halves.map(({ definition }) => printExpression(inlineLets(definition)));
  return `${name}(${names.join(", ")}) = [${formulas.join(", ")}]`;
}

/** What promise an error line states. */
type AccuracyLine = (pass: HalfPass) => string;

export function forwardText(
  activation: ConcatenatingActivation,
  pair: PassPair,
  accuracy: AccuracyLine,
): string {
  const { title, description, reference } = activation;
  return [
    `${title}: a row of n numbers becomes one of 2n, the first numbers of all pairs before the second ones.`,
    "",
    `\`${pairFormulaText(activation)}\``,
    ...(description === "" ? [] : ["", description]),
    ...requirementLine(activation).flatMap((line) => ["", line]),
    ...halfNotes(pair, accuracy),
    "",
    `@see ${reference}`,
  ].join("\n");
}

export function backwardText(
  { name }: ConcatenatingActivation,
  pair: PassPair,
  accuracy: AccuracyLine,
): string {
  return [
    `The gradient of x from the gradient of y = {@link ${name}}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.`,
    ...halfNotes(pair, accuracy),
  ].join("\n");
}

/** A paragraph for each half. */
function halfNotes({ halves }: PassPair, accuracy: AccuracyLine): string[] {
  return halves.flatMap((pass) => [
    "",
    `In the ${pass.which} half:`,
    ...kinkLines(pass.half, pass.one.kind, pass.one.pass),
    ...limitLine(pass.one.pass),
    accuracy(pass),
  ]);
}
