/** What the documentation comments of functions of elements say. */
import type { Activation } from "../../model.ts";
import { type Target, bound, promisedAs } from "../../promises.ts";
import {
  formulaText,
  kinkLines,
  limitLine,
  limitation,
  noiseLine,
  outputSummary,
  pointLines,
  requirementLine,
} from "../documentation.ts";
import type { ElementPass } from "./elements.ts";

export const forwardNotes = (activation: Activation, one: ElementPass, float32: Target): string[] => [
  `${activation.title}, element by element.`,
  "",
  `\`${formulaText(activation)}\``,
  ...(activation.description === "" ? [] : ["", activation.description]),
  ...[...noiseLine(activation), ...requirementLine(activation)].flatMap((line) => ["", line]),
  ...notes(activation, one, float32),
  "",
  `@see ${activation.reference}`,
];

/** Of a derivative in terms of results, and of the backward pass with it. */
export function outputNotes(
  activation: Activation,
  pass: string,
  one: ElementPass,
  float32: Target,
): string[] {
  const { name, outputOf, inputs } = activation;
  const [y] = inputs;
  if (pass === "backward")
    return [
      `The gradient of x from the gradient of ${y} = \`${outputOf}(x)\` and from ${y} itself: dy · {@link ${name}}(${y}), element by element.`,
    ];
  return [
    `${outputSummary(activation)}, element by element.`,
    "",
    `\`${formulaText(activation)}\``,
    ...requirementLine(activation).flatMap((line) => ["", line]),
    ...notes(activation, one, float32),
  ];
}

export function accuracyNote(
  activation: Activation,
  { kind, pass }: ElementPass,
  float32: Target,
  what = "Error",
): string {
  const ulp = (target: Target): number => bound(activation.accuracy, target, promisedAs(kind, activation));
  return `${what}: at most ${ulp(float32)} ULP in a Float32Array${limitation(pass, float32)}, ${ulp("batch-f64")} ULP in a Float64Array${limitation(pass, "batch-f64")}.`;
}

export function notes(activation: Activation, one: ElementPass, float32: Target): string[] {
  const paragraphs = [
    pointLines(activation, one.pass),
    kinkLines(activation, one.kind, one.pass),
    limitLine(one.pass),
    [accuracyNote(activation, one, float32)],
  ];
  return paragraphs.flatMap((paragraph) => (paragraph.length === 0 ? [] : ["", ...paragraph]));
}
