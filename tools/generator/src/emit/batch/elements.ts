/** One element at a time: the private functions that the loops call, and the answers at kinks, found before them. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, Kink, Pass } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { kinkOf } from "../kinks.ts";
import { chosenText, guards, resolveText } from "../typescript/conventions.ts";
import { bodyStatements, expressionText } from "../typescript/javascript.ts";
import type { FunctionText } from "../typescript/writer.ts";
import { bodyAtPoints, namedPoint, pointExpression } from "./points.ts";

/** A pass as the batch package computes it. */
export interface ElementPass {
  readonly kind: PassKind;
  readonly pass: Pass;
  /** The element function: `value`, `slope`, `alphaSlope`. */
  readonly name: string;
  /** Its arguments after x: parameters, points and the answers at kinks. */
  readonly values: readonly string[];
  /** Sets up points and answers from the options, before the loop. */
  readonly setup: (caller: string) => readonly string[];
}

export function elementPasses(activation: Activation, dialect: Dialect): ElementPass[] {
  const one = (kind: PassKind, pass: Pass, name: string): ElementPass => ({
    kind,
    pass,
    name,
    values: [
      ...activation.parameters.map((parameter) => parameter.name),
      ...conventionValues(activation, pass),
    ],
    setup: (caller) => setup(activation, kind, pass, dialect, caller),
  });
  return [
    one("forward", activation.forward, "value"),
    one("derivative", activation.derivative, "slope"),
    ...activation.parameterDerivatives.map((pass) =>
      one("parameterDerivatives", pass, `${pass.parameter}Slope`),
    ),
  ];
}

const answerName = (kink: Kink): string => `${kink.name}Answer`;

function conventionValues(activation: Activation, pass: Pass): string[] {
  return pass.atKinks.flatMap((sides) => {
    const kink = kinkOf(activation, sides);
    const point = namedPoint(kink);
    return point === undefined ? [answerName(kink)] : [point.name, answerName(kink)];
  });
}

/** Points are rounded to the element type and rules are resolved once, outside the loop. */
function setup(
  activation: Activation,
  kind: PassKind,
  pass: Pass,
  dialect: Dialect,
  caller: string,
): string[] {
  if (kind === "forward" && pass.atKinks.length === 0) return [];
  const option = kind === "forward" ? "jumps" : "kinks";
  const resolved = `${resolveText(activation, kind, caller, dialect)};`;
  if (pass.atKinks.length === 0) return [resolved];
  const answers = pass.atKinks.flatMap((sides) => {
    const kink = kinkOf(activation, sides);
    const point = namedPoint(kink);
    const rounded = point && `const ${point.name} = asElementOf(x, ${expressionText(point.at, dialect)});`;
    const answer = `const ${answerName(kink)} = ${chosenText(activation, kind, sides, dialect)};`;
    return rounded === undefined ? [answer] : [rounded, answer];
  });
  return [`const ${option} = ${resolved}`, ...answers];
}

/** The private function of one element. */
export function elementFunction(activation: Activation, one: ElementPass, dialect: Dialect): FunctionText {
  const tests = one.pass.atKinks.map((sides) => {
    const kink = kinkOf(activation, sides);
    return `if (x === ${expressionText(pointExpression(kink), dialect)}) return ${answerName(kink)};`;
  });
  const body = bodyAtPoints(one.pass, activation);
  return {
    kind: "function",
    name: one.name,
    exported: false,
    parameters: ["x", ...one.values].map((name) => `${name}: ${typeOf(activation, name)}`),
    returns: "number",
    body: [...guards(one.pass, tests, dialect), ...bodyStatements(body, dialect)],
  };
}

/** The type of a parameter, point or answer. */
export function typeOf(activation: Activation, name: string): string {
  const parameter = activation.parameters.find((one) => one.name === name);
  return parameter?.kind === "choice"
    ? parameter.choices.map((choice) => JSON.stringify(choice)).join(" | ")
    : "number";
}
