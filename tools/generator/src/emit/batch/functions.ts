/** The exported functions of one activation over arrays, and the loops behind them. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Model } from "../../model.ts";
import { type Target, bound } from "../../promises.ts";
import {
  derivativeNoun,
  formulaText,
  kinkLines,
  limitLine,
  limitation,
  noiseLine,
  pointLines,
  requirementLine,
} from "../documentation.ts";
import { profilesConstant } from "../typescript/conventions.ts";
import { parameterConstants } from "../typescript/parameters.ts";
import { requirementsConstant } from "../typescript/requirements.ts";
import type { Declaration, FunctionText } from "../typescript/writer.ts";
import { type ElementPass, elementFunction, elementPasses } from "./elements.ts";
import { exported, setup } from "./exported.ts";
import { gradientsFunction } from "./gradients.ts";
import { type Lanes, lanesOf, lanesStatement } from "./lanes.ts";
import { loopArguments, loops, sumLoops } from "./loops.ts";
import { batchNames } from "./names.ts";
import { optionInterfaces } from "./options.ts";

/** How Float32Arrays are computed with: what the functions of an activation find in the module of its lanes. */
export interface Grade {
  readonly target: Target;
  readonly lanes: readonly Lanes[];
}

/** The passes that lanes compute, by the arrays that they take. */
export function lanesOfPasses(
  activation: Activation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): Lanes[] {
  const [forward, derivative] = elementPasses(activation, dialect);
  return [
    lanesOf("forward", activation, ["x"], forward!, intrinsics),
    lanesOf("derivative", activation, ["x"], derivative!, intrinsics),
    lanesOf("backward", activation, ["dy", "x"], derivative!, intrinsics),
  ];
}

export function batchDeclarations(activation: Activation, dialect: Dialect, grade: Grade): Declaration[] {
  const [forward, derivative, ...gradients] = elementPasses(activation, dialect);
  const passes = [forward!, derivative!, ...gradients];
  const profiles = profilesConstant(activation, dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(activation),
    forwardFunction(activation, forward!, grade),
    derivativeFunction(activation, derivative!, grade),
    backwardFunction(activation, derivative!, grade),
    gradientsFunction(activation, gradients),
    ...passes.map((one) => elementFunction(activation, one, dialect)),
    ...loops("forward", activation, forward!, ["x"], (element) => `out[i] = ${element};`),
    ...loops("derivative", activation, derivative!, ["x"], (element) => `out[i] = ${element};`),
    ...loops("backward", activation, derivative!, ["dy", "x"], (element) => `out[i] = dy[i]! * ${element};`),
    ...activation.parameterDerivatives.flatMap(({ parameter }, index) =>
      sumLoops(activation, gradients[index]!, parameter),
    ),
  ];
}

/** Sets up, runs the loop of the right kind, and answers the output. */
function mapping(
  loop: string,
  activation: Activation,
  arrays: readonly string[],
  one: ElementPass,
  caller: string,
  { lanes }: Grade,
): string[] {
  const fast = lanes.find(({ constant }) => constant === `${loop}Lanes`);
  const inputs = [...arrays].reverse().join(", ");
  return [
    ...setup([one], caller),
    `const out = outputFor(${JSON.stringify(caller)}, options.out, ${inputs});`,
    ...(fast === undefined ? [] : [lanesStatement(fast, arrays, one)]),
    `const loop = isFloat32(x) ? ${loop}32 : ${loop}64;`,
    `loop(${[...arrays, "out", ...loopArguments(activation, one)].join(", ")});`,
    "return out;",
  ];
}

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

function forwardFunction(activation: Activation, one: ElementPass, grade: Grade): FunctionText {
  const { forward } = batchNames(activation.name);
  return exported(
    activation,
    forward,
    ["x"],
    "forward",
    forwardNotes(activation, one, grade.target),
    "A",
    mapping("forward", activation, ["x"], one, forward, grade),
  );
}

function derivativeFunction(activation: Activation, one: ElementPass, grade: Grade): FunctionText {
  const { forward, derivative } = batchNames(activation.name);
  const documentation = [
    `The ${derivativeNoun(activation)} of {@link ${forward}} in x, element by element.`,
    ...notes(activation, one, grade.target),
  ];
  const body = mapping("derivative", activation, ["x"], one, derivative, grade);
  return exported(activation, derivative, ["x"], "derivative", documentation, "A", body);
}

function backwardFunction(activation: Activation, one: ElementPass, grade: Grade): FunctionText {
  const { forward, derivative, backward } = batchNames(activation.name);
  const documentation = [
    `The gradient of x from the gradient of y = {@link ${forward}}(x): dy · {@link ${derivative}}(x), element by element${replayed(activation)}.`,
  ];
  const body = mapping("backward", activation, ["dy", "x"], one, backward, grade);
  return exported(activation, backward, ["dy", "x"], "derivative", documentation, "A", body);
}

/** Gradients store no noise. */
export const replayed = ({ noise }: Activation): string =>
  noise === undefined ? "" : "; the same seed and offset draw the same noise";

export function accuracyNote(activation: Activation, { kind, pass }: ElementPass, float32: Target): string {
  const ulp = (target: Target): number => bound(activation.accuracy, target, kind);
  return `Error: at most ${ulp(float32)} ULP in a Float32Array${limitation(pass, float32)}, ${ulp("batch-f64")} ULP in a Float64Array${limitation(pass, "batch-f64")}.`;
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
