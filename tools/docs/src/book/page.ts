/** The page of an activation: formula, picture, facts, conventions, accuracy and code. */
import { namesText } from "../activations.ts";
import { type AnyDeviceResult, anyDeviceCell } from "../any-device.ts";
import { errorText } from "../digits.ts";
import {
  type Activation,
  type Facts,
  type Model,
  type Parameter,
  derivativeRules,
  describeDomain,
  differentiate,
  inlineLets,
  passKinds,
} from "../generator.ts";
import type { KinkAnswers } from "../kinks/answers.ts";
import { type AnyActivation, type Report, find, isOfRows, passesOf, targetsOf } from "../report.ts";
import { escapeCell, passNames, table, targetNames } from "../tables.ts";
import { exampleCode } from "./code.ts";
import { factLines } from "./facts-text.ts";
import { fromOutputSection } from "./from-output.ts";
import { kinkSection } from "./kink-section.ts";
import { nameTex } from "./tex-names.ts";
import { type Setting, formulaTex } from "./tex.ts";

/** What a page is made of. */
export interface Sources {
  readonly model: Model;
  readonly report: Report;
  readonly onAnyDevice: readonly AnyDeviceResult[];
  readonly facts: ReadonlyMap<string, Facts>;
  readonly kinks: readonly KinkAnswers[];
}

/** The halves of a concatenating function, or the function itself; nothing of rows. */
export function drawnOf(
  { name }: AnyActivation,
  { concatenating, activations }: Model,
): readonly Activation[] {
  const pair = concatenating.find((one) => one.name === name);
  return pair?.halves ?? activations.filter((one) => one.name === name);
}

/** The small pictures of an activation, relative to `docs`. */
export const thumbnails = (activation: AnyActivation, model: Model): string =>
  drawnOf(activation, model)
    .map(({ name }) => `<img src="images/thumbnails/${name}.svg" width="96" alt="">`)
    .join(" ");

export function page(activation: AnyActivation, sources: Sources): string {
  const { name, title, description, reference, aliases } = activation;
  const facts = sources.facts.get(name);
  const isPair = sources.model.concatenating.some((one) => one.name === name);
  const sections = [
    `<!-- Generated from specs/activations/${name}.ts. Do not edit. -->`,
    `# ${name}`,
    [`**${title}.**`, description, aliases.length === 0 ? "" : `Also called ${aliases.join(", ")}.`]
      .filter(Boolean)
      .join(" "),
    formulas(activation, sources.model),
    ...drawnOf(activation, sources.model).map(
      (one) => `![${pictureText(one)}](../images/activations/${one.name}.svg)`,
    ),
    parameterSection(activation, sources.model),
    facts && `## Facts\n\nAt the default parameters.\n\n${factTable(facts)}`,
    "fromOutput" in activation ? fromOutputSection(activation, sources.model) : undefined,
    kinkSection(activation, sources),
    `## Accuracy\n\nLargest measured error and bound, in [ULP](../conventions.md#ulp).\n\n${accuracyTable(activation, sources)}`,
    `## Code\n\n${exampleCode(activation, isPair, sources.model)}`,
    activation.spellings.length === 0
      ? undefined
      : `## In frameworks\n\n${namesText(activation).replaceAll("<br>", "\n\n")}`,
    `## Reference\n\n${reference}. Spec: [${name}.ts](../../specs/activations/${name}.ts).`,
    `[All activations](../activations.md)`,
  ];
  return `${sections.filter((text) => text !== undefined).join("\n\n")}\n`;
}

const pictureText = ({ title, inputs }: Activation): string =>
  `${title}, its derivative and its second derivative${inputs.length === 1 ? "" : ", as functions of the gate where the value is 1"}`;

const block = (text: string): string => ["```math", text, "```"].join("\n");

function formulas(activation: AnyActivation, model: Model): string {
  const setting: Setting = { intrinsics: model.intrinsics, indices: isOfRows(activation) ? ["i"] : [] };
  const drawn = drawnOf(activation, model);
  if (drawn.length < 2)
    return block(`${leftSide(activation)} = ${formulaTex(activation.definition, setting)}`);
  const rows = drawn.map(
    ({ definition }, index) => `f_${index + 1}(x) &= ${formulaTex(definition, setting)}`,
  );
  return block(`\\begin{aligned} ${rows.join(" \\\\ ")} \\end{aligned}`);
}

/** "f(x)", and of a row its element i. */
function leftSide(activation: AnyActivation): string {
  if (isOfRows(activation)) return activation.forward.rank === "row" ? "f(x)_{i}" : "f(x)";
  return `f(${activation.inputs.map((input) => nameTex(input)).join(", ")})`;
}

function parameterSection(activation: AnyActivation, model: Model): string | undefined {
  if (activation.parameters.length === 0) return undefined;
  const rows = activation.parameters.map((parameter) =>
    [
      `\`${parameter.name}\``,
      `${parameter.default}`,
      parameter.kind === "choice" ? parameter.choices.join(", ") : describeDomain(parameter.domain),
      parameter.description,
    ].map(escapeCell),
  );
  const gradients = activation.parameters.flatMap((one) => gradientTex(one, activation, model) ?? []);
  return [
    "## Parameters",
    table(["name", "default", "allowed", "what it is"], rows, 4),
    ...gradients.map(block),
  ].join("\n\n");
}

/** Longer formulas say less than a picture. */
const LONGEST_GRADIENT = 400;

/** The derivative of the definition; that of rows is a sum over all elements. */
function gradientTex({ kind, name }: Parameter, activation: AnyActivation, model: Model): string | undefined {
  if (kind === "choice" || isOfRows(activation) || drawnOf(activation, model).length !== 1) return undefined;
  const slope = differentiate(inlineLets(activation.definition), name, derivativeRules(model.intrinsics));
  const text = formulaTex(slope, { intrinsics: model.intrinsics, indices: [] });
  if (text.length > LONGEST_GRADIENT) return undefined;
  return `\\frac{\\partial f}{\\partial ${nameTex(name)}} = ${text}`;
}

const factTable = (facts: Facts): string =>
  table(
    ["property", "value"],
    factLines(facts).map((line) => line.map(escapeCell)),
    2,
  );

function accuracyTable(activation: AnyActivation, { report, onAnyDevice }: Sources): string {
  const rows = targetsOf(activation).map((target) => [
    targetNames[target],
    ...passKinds.map((pass) => {
      if (!passesOf(activation).includes(pass)) return "";
      const { worst, bound } = find(report, activation, target, pass)!;
      return `${errorText(Number(worst?.ulp ?? 0))} of ${bound}`;
    }),
  ]);
  const worst = passKinds.map((pass) => anyDeviceCell(activation.name, pass, onAnyDevice));
  if (worst.some((cell) => cell !== ""))
    rows.push(["wgsl, f32, on [any device](../any-device.md)", ...worst]);
  // A pass that the function does not have is no column.
  const isFilled = (_: string, column: number): boolean => rows.some((cells) => cells[column] !== "");
  const head = ["", ...Object.values(passNames)];
  return table(
    head.filter(isFilled),
    rows.map((cells) => cells.filter(isFilled)),
    1,
  );
}
