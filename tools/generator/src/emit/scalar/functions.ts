/** The exported functions of one activation: every pass, and its creator where a convention can be chosen. */
import { isRounded } from "../../analyse/points.ts";
import type { Expression } from "../../ir/nodes.ts";
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Kink, Pass } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import {
  accuracyLine,
  derivativeNoun,
  formulaText,
  kinkLines,
  limitLine,
  noiseLine,
  outputSummary,
  parameterText,
  pointLines,
  secondText,
  requirementLine,
} from "../documentation.ts";
import { kinkOf, ruleOf } from "../kinks.ts";
import { compareAtPoints } from "../points.ts";
import {
  answerText,
  chosenText,
  conventionType,
  guards,
  nanGuard,
  resolveText,
  ruleText,
  testText,
} from "../typescript/conventions.ts";
import { bodyStatements } from "../typescript/javascript.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { argumentsOf } from "./arguments.ts";
import { scalarNames } from "./names.ts";
import { drawing } from "./stochastic.ts";

/** One exported function. */
export interface ScalarFunction {
  readonly name: string;
  readonly kind: PassKind;
  readonly pass: Pass;
  readonly summary: string;
}

export function scalarFunctions(activation: Activation): ScalarFunction[] {
  const names = scalarNames(activation.name);
  if (activation.outputOf !== undefined)
    return [
      { name: names.forward, kind: "forward", pass: activation.forward, summary: outputSummary(activation) },
    ];
  return [
    { name: names.forward, kind: "forward", pass: activation.forward, summary: activation.title },
    ...activation.derivatives.map((pass): ScalarFunction => ({
      name: activation.inputs.length === 1 ? names.derivative : names.derivativeIn(pass.input),
      kind: "derivative",
      pass,
      summary: `The ${derivativeNoun(activation)} of {@link ${names.forward}} in ${pass.input}`,
    })),
    ...activation.secondDerivatives.map((pass): ScalarFunction => ({
      name: names.secondDerivative(pass.inputs, activation),
      kind: "secondDerivative",
      pass,
      summary: secondText(activation, pass.inputs),
    })),
    ...activation.parameterDerivatives.map((pass): ScalarFunction => ({
      name: names.derivativeIn(pass.parameter),
      kind: "parameterDerivatives",
      pass,
      summary: `The ${derivativeNoun(activation)} of {@link ${names.forward}} in ${pass.parameter}`,
    })),
  ];
}

export function plainFunction(activation: Activation, one: ScalarFunction, dialect: Dialect): FunctionText {
  const { noise, kinks } = activation;
  const body = [
    ...guards(one.pass, fixedKinks(activation, one, dialect), dialect),
    ...bodyStatements(compareAtPoints(one.pass.body, kinks, roundedPoint), dialect),
  ];
  const given = { caller: one.name, options: "options" };
  return {
    kind: "function",
    name: one.name,
    documentation: documentation(activation, one),
    exported: true,
    parameters: argumentsOf(activation).declared,
    returns: "number",
    body: noise === undefined ? body : drawing(activation, noise, given, body),
  };
}

const roundedPoint = ({ at }: Kink): Expression | undefined => (isRounded(at) ? at : undefined);

/** Comparisons can only answer a side; as soon as one kink wants something else, all are tested, in their order. */
function fixedKinks(activation: Activation, one: ScalarFunction, dialect: Dialect): string[] {
  const rules = one.pass.atKinks.map((sides) => ({ sides, kink: kinkOf(activation, sides) }));
  const isSide = (rule: unknown): boolean => rule === "left" || rule === "right";
  if (rules.every(({ kink }) => isSide(ruleOf(one.kind, kink)))) return [];
  return rules.map(({ sides, kink }) => {
    const answer = answerText(activation, sides, ruleText(ruleOf(one.kind, kink)!, dialect), dialect);
    return `if (${testText(kink, kink.at, dialect)}) return ${answer};`;
  });
}

/** `createEluDerivative({ kinks })`: the same function under a convention of the caller's. */
export function creator(activation: Activation, one: ScalarFunction, dialect: Dialect): FunctionText {
  const name = scalarNames(activation.name).create(one.name);
  const option = one.kind === "forward" ? "jumps" : "kinks";
  const tests = one.pass.atKinks.map((sides) => {
    const kink = kinkOf(activation, sides);
    const answer = chosenText(activation, sides, dialect);
    return `if (${testText(kink, kink.at, dialect)}) return ${answer};`;
  });
  const resolved = resolveText(activation, one.kind, name, dialect);
  const { untyped, names, types, prepared } = argumentsOf(activation);
  // An only input that is at a kink is a number.
  const guarded = activation.inputs.length > 1 ? one.pass.guardNaN.map(nanGuard) : [];
  const rest = [...guarded, ...tests, `return ${one.name}(${names.join(", ")});`];
  const inner = prepared(one.name, rest).join("\n");
  return {
    kind: "function",
    name,
    documentation: `{@link ${one.name}} with a chosen convention at its ${option}.`,
    exported: true,
    parameters: [`options: { readonly ${option}?: ${conventionType(activation, one.kind)} } = {}`],
    returns: `(${types.join(", ")}) => number`,
    body:
      tests.length === 0
        ? [`${resolved};`, `return ${one.name};`]
        : [`const ${option} = ${resolved};`, `return (${untyped.join(", ")}) => { ${inner} };`],
  };
}

function documentation(activation: Activation, one: ScalarFunction): string {
  const isForward = one.kind === "forward";
  return [
    `${one.summary}.`,
    ...paragraph(isForward ? [`\`${formulaText(activation)}\``] : []),
    ...paragraph(isForward && activation.description !== "" ? [activation.description] : []),
    ...paragraph(isForward ? noiseLine(activation) : []),
    ...paragraph(isForward ? requirementLine(activation) : []),
    ...paragraph(pointLines(activation, one.pass)),
    ...paragraph(kinkLines(activation, one.kind, one.pass)),
    ...paragraph(limitLine(one.pass)),
    ...paragraph([accuracyLine(activation, "scalar", one.kind, one.pass)]),
    ...paragraph(
      (activation.noise === undefined ? activation.parameters : []).map(
        (parameter) => `@param ${parameter.name} ${parameterText(parameter, activation)}`,
      ),
    ),
    ...paragraph(isForward && activation.outputOf === undefined ? [`@see ${activation.reference}`] : []),
  ].join("\n");
}

const paragraph = (list: readonly string[]): string[] => (list.length === 0 ? [] : ["", ...list]);
