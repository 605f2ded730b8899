/** One element at a time: the private functions that the loops call, and the answers at kinks, found before them. */
import type { Dialect } from "../../ir/print.ts";
import type { Activation, OneSided, ParameterPass, Parametrised, Pass } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { pascalCase } from "../../text.ts";
import { kinkOf } from "../kinks.ts";
import { chosenText, guards, resolveText, testText } from "../typescript/conventions.ts";
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
  /** Its arguments after x: parameters, points and the answers at kinks. */
  readonly values: readonly PassValue[];
  /** Resolves the rules at its kinks; undefined where the pass has no such option. */
  readonly rules: (caller: string) => string | undefined;
}

export function elementPasses(activation: Activation, dialect: Dialect): ElementPass[] {
  const one = (kind: PassKind, pass: Pass, name: string): ElementPass => ({
    kind,
    pass,
    name,
    values: passValues(activation, kind, pass, dialect),
    rules: (caller) =>
      kind === "forward" && pass.atKinks.length === 0
        ? undefined
        : resolveText(activation, kind, caller, dialect),
  });
  return [
    one("forward", activation.forward, "value"),
    one("derivative", activation.derivatives[0]!, "slope"),
    ...activation.parameterDerivatives.map((pass) =>
      one("parameterDerivatives", pass, `${pass.parameter}Slope`),
    ),
  ];
}

/** Gradients of several parameters are set up side by side. */
function answerName({ kink }: OneSided, pass: Pass | ParameterPass): string {
  return `${kink}${"parameter" in pass ? pascalCase(pass.parameter) : ""}Answer`;
}

/** Points are rounded to the element type, and rules give their answers, once and outside the loop. */
function passValues(activation: Activation, kind: PassKind, pass: Pass, dialect: Dialect): PassValue[] {
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
  const answers = answersAtPoints(pass, activation).atKinks.map((sides) =>
    computed(answerName(sides, pass), chosenText(placed, sides, dialect), [...parameters, ...points]),
  );
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

/** The private function of one element. */
export function elementFunction(activation: Activation, one: ElementPass, dialect: Dialect): FunctionText {
  const tests = one.pass.atKinks.map((sides) => {
    const kink = kinkOf(activation, sides);
    return `if (${testText(kink, pointExpression(kink), dialect)}) return ${answerName(sides, one.pass)};`;
  });
  const body = bodyAtPoints(one.pass, activation);
  return {
    kind: "function",
    name: one.name,
    exported: false,
    parameters: ["x", ...one.values.map(({ name }) => name)].map(
      (name) => `${name}: ${typeOf(activation, name)}`,
    ),
    returns: "number",
    body: [...guards(one.pass, tests, dialect), ...bodyStatements(body, dialect)],
  };
}

/** The type of a parameter, point or answer. */
export function typeOf(activation: Parametrised, name: string): string {
  const parameter = activation.parameters.find((one) => one.name === name);
  return parameter?.kind === "choice"
    ? parameter.choices.map((choice) => JSON.stringify(choice)).join(" | ")
    : "number";
}
