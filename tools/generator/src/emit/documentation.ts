/** What the documentation comments of every target say, from one place. */
import { reachText } from "../analyse/reach.ts";
import { printCondition, printExpression } from "../ir/print.ts";
import type { Expression } from "../ir/nodes.ts";
import { inlineLets } from "../ir/substitute.ts";
import { elsewhereText } from "./elsewhere.ts";
import { kinkOf, ruleOf } from "./kinks.ts";
import type { Drawing } from "./noise.ts";
import { describeDomain } from "../read/parameters.ts";
import type {
  Activation,
  Described,
  InputPair,
  NumberParameter,
  OneSided,
  Parameter,
  Parametrised,
  Pass,
  Rule,
} from "../model.ts";
import { noiseKinds } from "../noise.ts";
import { type PassKind, type Target, bound, promisedAs } from "../promises.ts";
import { requirementText } from "../requirements.ts";

/** What the slopes of an activation are called. */
export const derivativeNoun = ({ surrogate }: Activation): string =>
  surrogate === undefined ? "derivative" : "surrogate derivative";

/** Of a function that answers the derivative of another one. */
export const outputSummary = ({ outputOf, inputs: [y] }: Activation): string =>
  `The derivative of \`${outputOf}\` in x, from its result ${y}; at kinks as its spec has it`;

/** "The mixed second derivative of {@link glu} in value and gate" */
export function secondText(activation: Activation, [first, second]: InputPair): string {
  const of = `second ${derivativeNoun(activation)} of {@link ${activation.name}} in`;
  return first === second ? `The ${of} ${first}` : `The mixed ${of} ${first} and ${second}`;
}

/** The formula on one line, in the spec language. */
export const formulaText = (activation: Activation): string =>
  `${signature(activation)} = ${printExpression(inlineLets(activation.definition))}`;

export function signature({ name, inputs, parameters }: Activation): string {
  return `${name}(${[...inputs, ...parameters.map((parameter) => parameter.name)].join(", ")})`;
}

const sideText: { readonly [side: string]: (left: string, right: string) => string } = {
  left: (left, right) => `${left}, from the left (from the right: ${right})`,
  right: (left, right) => `${right}, from the right (from the left: ${left})`,
  mid: (left, right) => `the mean of ${left} on the left and ${right} on the right`,
  minNorm: (left, right) =>
    `the number of least magnitude between ${left} on the left and ${right} on the right`,
};

/** Longer formulas say less than that there is a limit. */
const LONGEST_SIDE = 100;

function sideFormula(side: Expression): string {
  const text = printExpression(side);
  return text.length > LONGEST_SIDE ? "its limit" : text;
}

function answerText(rule: Rule, sides: OneSided): string {
  if (typeof rule !== "string") return printExpression(rule);
  const [left, right] = [sideFormula(sides.left), sideFormula(sides.right)];
  return left === right ? `${left}, on both sides` : sideText[rule]!(left, right);
}

/** What a function answers at its kinks, one line each. */
export function kinkLines(activation: Activation, kind: PassKind, pass: Pass): string[] {
  return pass.atKinks.map((sides) => {
    const kink = kinkOf(activation, sides);
    const rule: Rule = ruleOf(kind, kink)!;
    const noun = kind === "forward" ? "jump" : kink.smooth ? "smooth point" : "kink";
    const place = `${noun} \`${kink.name}\`, ${kink.of} = ${printExpression(kink.at)}`;
    const condition = kink.when === undefined ? "" : ` where ${printCondition(kink.when)}`;
    return `At the ${place}${condition}: ${answerText(rule, sides)}. ${kink.why}`;
  });
}

/** Where a function has values, and what it answers at the points where its formula has none, one line each. */
export function pointLines({ domain, singularities }: Activation, pass: Pass): string[] {
  const inside = describeDomain(domain);
  const domainLine = inside === "any number" ? [] : [`Defined where x is ${inside}; elsewhere NaN.`];
  const points = pass.answers.map(({ at, left, right }) => {
    const one = singularities.find((singularity) => singularity.at === at);
    const [low, high] = [infinityText(printExpression(left)), infinityText(printExpression(right))];
    const both = `${low} from the left${at === 0 ? " and at −0" : ""}, ${high} from the right`;
    const answer = low === high ? high : both;
    if (one === undefined) return `At x = ${at}: ${answer}.`;
    if (one.kind === "pole") return `At the pole \`${one.name}\`, x = ${at}: ${answer}. ${one.why}`;
    return `At x = ${at}, where the formula is 0/0: its limit, ${answer}.`;
  });
  return [...domainLine, ...points];
}

const infinityText = (text: string): string => text.replace("Infinity", "∞").replace("-", "−");

/** What a function tends to. */
export function limitLine(pass: Pass): string[] {
  const [low, high] = pass.ends;
  const tends = (end: Expression | undefined, at: string): string[] =>
    end === undefined ? [] : [`${infinityText(printExpression(end))} at ${at}`];
  const parts = [...tends(low, "−∞"), ...tends(high, "+∞")];
  return parts.length === 0 ? [] : [`Limits: ${parts.join(", ")}.`];
}

export function accuracyLine(activation: Activation, target: Target, kind: PassKind, pass: Pass): string {
  return `Error: at most ${bound(activation.accuracy, target, promisedAs(kind, activation))} ULP${limitation(pass, target)}.`;
}

/** What the promise of a pass depends on; nothing where it holds everywhere. */
export function limitation(pass: Pass, target: Target): string {
  const text = reachText(pass, target);
  return text === "" ? "" : ` where ${text}; beyond, results are numbers of the right size`;
}

/** What it is, what it may be, and what others call it. */
export function parameterText(parameter: Parameter, activation: Described): string {
  const elsewhere = elsewhereText(parameter, activation);
  return `${parameter.description} ${valuesText(parameter)}${elsewhere === "" ? "" : ` ${elsewhere}`}`;
}

function valuesText(parameter: Parameter): string {
  if (parameter.kind === "choice")
    return `One of ${parameter.choices.map((choice) => JSON.stringify(choice)).join(", ")}; default ${JSON.stringify(parameter.default)}.`;
  return `${capitalise(describeDomain(parameter.domain))}; default ${parameter.default}.`;
}

/** What is drawn, and what takes its place without training. */
export function noiseLine({ noise }: Drawing): string[] {
  if (noise === undefined) return [];
  const { title, atInference } = noiseKinds[noise];
  return [`In training ${noise} is ${title} and drawn for every element, without training ${atInference}.`];
}

/** What its parameters have to meet together. */
export function requirementLine({ requirements }: Parametrised): string[] {
  const texts = requirements.map((one) => `\`${requirementText(one)}\``);
  return texts.length === 0 ? [] : [`Requires ${texts.join(" and ")}.`];
}

export const numberParameters = (activation: Parametrised): readonly NumberParameter[] =>
  activation.parameters.filter((parameter) => parameter.kind === "number");

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
