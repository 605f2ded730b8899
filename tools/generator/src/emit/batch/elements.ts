/** One element at a time: the private functions that the loops call, and the answers at kinks, found before them. */
import type { Dialect } from "../../ir/print.ts";
import { mentions } from "../../ir/walk.ts";
import type {
  Activation,
  InputPass,
  Model,
  OneSided,
  ParameterPass,
  Parametrised,
  Pass,
  SecondPass,
} from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { partOf, partPrefix } from "../../seconds.ts";
import { pascalCase } from "../../text.ts";
import { shorterWide } from "../../wide.ts";
import { kinkOf, slopesAt } from "../kinks.ts";
import { drawnNames } from "../noise.ts";
import {
  answerText,
  chosenRuleText,
  chosenText,
  guards,
  resolveText,
  testText,
} from "../typescript/conventions.ts";
import { bodyStatements, expressionText } from "../typescript/javascript.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { type PassValue, learnableNames, variablesIn } from "./channels.ts";
import { answersAtPoints, bodyAtPoints, pointExpression, pointsOf } from "./points.ts";

/** A pass as the batch package computes it. */
export interface ElementPass {
  readonly kind: PassKind;
  readonly pass: Pass;
  /** The element function: `value`, `slope`, `alphaSlope`. */
  readonly name: string;
  /** Its arguments after x and noise: parameters, points and the answers at kinks. */
  readonly values: readonly PassValue[];
  /** What Float32Arrays are computed with in binary64, where that is something else: `value32`. */
  readonly wide?: ElementPass;
  /** Resolves the rules at its kinks; undefined where the pass has no such option. */
  readonly rules: (caller: string) => string | undefined;
}

export function elementPasses(
  activation: Activation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"],
): ElementPass[] {
  const one = (kind: PassKind, pass: Pass, name: string): ElementPass =>
    withWide(intrinsics, {
      kind,
      pass,
      name: inHalf(name, activation),
      values: passValues(activation, pass, dialect),
      rules: (caller) =>
        kind === "forward" && pass.atKinks.length === 0
          ? undefined
          : resolveText(activation, kind, caller, dialect),
    });
  const isOfOne = activation.inputs.length === 1;
  return [
    one("forward", activation.forward, isOfOne ? "value" : "output"),
    ...activation.derivatives.map((pass) =>
      one("derivative", pass, isOfOne ? "slope" : `${pass.input}Slope`),
    ),
    ...activation.secondDerivatives.map((pass) =>
      one("secondDerivative", pass, isOfOne ? "bend" : `${partOf(pass.inputs)}Bend`),
    ),
    ...activation.parameterDerivatives.map((pass) =>
      one("parameterDerivatives", pass, `${pass.parameter}Slope`),
    ),
  ];
}

/** Sums are not rounded to binary32: their terms may cancel. */
function withWide(intrinsics: Model["intrinsics"], one: ElementPass): ElementPass {
  const body = one.kind === "parameterDerivatives" ? undefined : shorterWide(one.pass.body, intrinsics);
  if (body === undefined) return one;
  return { ...one, wide: { ...one, name: `${one.name}32`, pass: { ...one.pass, body } } };
}

/** The halves of a concatenating function are there side by side. */
const inHalf = (name: string, { half }: Activation): string =>
  half === undefined ? name : `${half.which}${pascalCase(name)}`;

/** Gradients of several parameters, slopes in several inputs, and slopes of slopes are set up side by side. */
export function answerName(
  { kink }: OneSided,
  pass: Pass | ParameterPass | InputPass | SecondPass,
  activation: Activation,
): string {
  const name = inHalf(kink, activation);
  if ("parameter" in pass) return `${name}${pascalCase(pass.parameter)}Answer`;
  if ("inputs" in pass) return `${name}${partPrefix(pass.inputs, activation)}BendAnswer`;
  const isOfOne = activation.inputs.length === 1;
  return `${name}${"input" in pass && !isOfOne ? pascalCase(pass.input) : ""}Answer`;
}

export const ruleName = ({ kink }: OneSided): string => `${kink}Rule`;

/** Whether what is answered at a kink differs by element: then a loop is given the rule, and not the answer. */
export function differsByElement(sides: OneSided, activation: Activation): boolean {
  const { of } = kinkOf(activation, sides);
  const slopes = sides.decides === "gradient" ? slopesAt(activation, sides) : undefined;
  const others = [...activation.inputs, ...drawnNames(activation)].filter((input) => input !== of);
  return [sides, slopes].some(
    (one) => one && others.some((input) => mentions(one.left, input) || mentions(one.right, input)),
  );
}

/** Points are rounded to the element type, and rules give their answers, once and outside the loop. */
function passValues(activation: Activation, pass: Pass, dialect: Dialect): PassValue[] {
  const learnable = learnableNames(activation);
  const parameters = activation.parameters.map(({ name }) => ({
    name,
    variesWith: learnable.includes(name) ? [name] : [],
  }));
  const points = pointsOf(pass, activation).map(({ name, at }) =>
    computed(name, expressionText(at, dialect), parameters),
  );
  const placed = {
    ...activation,
    derivatives: activation.derivatives.map((one) => answersAtPoints(one, activation)),
  };
  const answers = answersAtPoints(pass, activation).atKinks.map((sides): PassValue => {
    const known = [...parameters, ...points];
    if (!differsByElement(sides, activation))
      return computed(answerName(sides, pass, activation), chosenText(placed, sides, dialect), known);
    const type = sides.decides === "value" ? "ValueRule" : "SlopeRule";
    return { ...computed(ruleName(sides), chosenRuleText(activation, sides, dialect), known), type };
  });
  return [...parameters, ...points, ...answers];
}

function computed(name: string, text: string, from: readonly PassValue[]): PassValue {
  const varying = from.filter(({ variesWith }) => variesWith.length > 0);
  return {
    name,
    text,
    variesWith: variablesIn(
      text,
      varying.map((value) => value.name),
    ),
  };
}

/** The private functions of one element: one, or one for each element type. */
export const elementFunctions = (
  activation: Activation,
  one: ElementPass,
  dialect: Dialect,
): FunctionText[] =>
  [one, ...(one.wide ? [one.wide] : [])].map((each) => elementFunction(activation, each, dialect));

/** What computes an element of an array of numbers of so many bits. */
export const elementName = ({ name, wide }: ElementPass, bits: string): string =>
  bits === "32" && wide ? wide.name : name;

export function elementFunction(activation: Activation, one: ElementPass, dialect: Dialect): FunctionText {
  const tests = one.pass.atKinks.map((sides) => {
    // A const of the body is there before the tests.
    const { through: _, ...kink } = kinkOf(activation, sides);
    const answer = differsByElement(sides, activation)
      ? answerText(activation, sides, ruleName(sides), dialect)
      : answerName(sides, one.pass, activation);
    return `if (${testText(kink, pointExpression(kink), dialect)}) return ${answer};`;
  });
  const statements = bodyStatements(bodyAtPoints(one.pass, activation), dialect);
  const ofConst = one.pass.atKinks.some((sides) => kinkOf(activation, sides).through !== undefined);
  const consts = ofConst ? statements.findIndex((statement) => !statement.startsWith("const ")) : 0;
  return {
    kind: "function",
    name: one.name,
    exported: false,
    parameters: [
      ...[...activation.inputs, ...drawnNames(activation)].map((input) => `${input}: number`),
      ...one.values.map((value) => `${value.name}: ${value.type ?? typeOf(activation, value.name)}`),
    ],
    returns: "number",
    body: [...statements.slice(0, consts), ...guards(one.pass, tests, dialect), ...statements.slice(consts)],
  };
}

/** The type of a parameter, point or answer. */
export function typeOf(activation: Parametrised, name: string): string {
  const parameter = activation.parameters.find((one) => one.name === name);
  return parameter?.kind === "choice"
    ? parameter.choices.map((choice) => JSON.stringify(choice)).join(" | ")
    : "number";
}
