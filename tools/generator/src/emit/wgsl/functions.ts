/** The WGSL functions of one activation and the data that lets conventions be chosen later. */
import { answerAt, isAt, weigh } from "../../../../../packages/wgsl/src/runtime/answer.ts";
import type { WgslSwitch } from "../../../../../packages/wgsl/src/runtime/types.ts";
import type { Expression } from "../../ir/nodes.ts";
import { type Dialect, printCondition } from "../../ir/print.ts";
import { literal } from "../../ir/simplify.ts";
import type { Activation, Kink, Model, OneSided, Pass, Rule } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { partOf } from "../../seconds.ts";
import { snakeCase } from "../../text.ts";
import { numberParameters } from "../documentation.ts";
import { kinkOf, ruleOf, slopesAt } from "../kinks.ts";
import { expressionsOf } from "../reachable.ts";
import { compareAtPoints } from "../points.ts";
import { functionObject, helpersOf, parameterConstant } from "./helpers.ts";
import { parameterObject } from "./parameters.ts";
import { domainLines, pointLines } from "./points.ts";
import { roundedPoint } from "./rounded-points.ts";
import { helperName, wgslBody, wgslDialect, wgslExpression } from "./text.ts";

export interface WgslPass {
  readonly name: string;
  readonly pass: Pass;
  readonly kind: PassKind;
  /** What it is the slope in; of a second derivative, what it is called among those. */
  readonly by?: string;
}

/** Forward, the derivative in each input, second ones, and then one pass per parameter. */
export function passesOf(activation: Activation): WgslPass[] {
  const name = `act_${snakeCase(activation.name)}`;
  return [
    { name, pass: activation.forward, kind: "forward" },
    ...activation.derivatives.map((pass): WgslPass => ({
      name: activation.inputs.length === 1 ? `${name}_derivative` : `${name}_d_${snakeCase(pass.input)}`,
      pass,
      kind: "derivative",
      by: pass.input,
    })),
    ...activation.secondDerivatives.map((pass): WgslPass => ({
      name:
        activation.inputs.length === 1 ? `${name}_second_derivative` : `${name}_d2_${partOf(pass.inputs)}`,
      pass,
      kind: "secondDerivative",
      by: partOf(pass.inputs),
    })),
    ...activation.parameterDerivatives.map((pass): WgslPass => ({
      name: `${name}_d_${snakeCase(pass.parameter)}`,
      pass,
      kind: "parameterDerivatives",
      by: pass.parameter,
    })),
  ];
}

/** The object of one function, and the helpers it needs. */
export function passObject(
  one: WgslPass,
  activation: Activation,
  intrinsics: Model["intrinsics"],
): { text: string; dependencies: string[] } {
  const dialect = wgslDialect(intrinsics);
  const switches = one.pass.atKinks.map((sides) => switchOf(one, sides, activation, dialect));
  const parameters = numberParameters(activation).map((parameter) => parameter.name);
  const body = compareAtPoints(one.pass.body, activation.kinks, roundedPoint);
  const noise = activation.noise === undefined ? [] : [activation.noise];
  const signature = [...activation.inputs, ...noise, ...parameters].map((name) => `${name}: f32`).join(", ");
  const code = [
    `fn ${one.name}(${signature}) -> f32 {`,
    ...activation.inputs.map((input) => `  if (act_fn_is_nan(${input})) { return ${input}; }`),
    ...domainLines(one.pass, dialect),
    ...fixedSwitches(switches),
    ...pointLines(one.pass, dialect),
    ...limitLines(one.pass, dialect),
    ...wgslBody(body, dialect),
    "}",
  ].join("\n");
  const points =
    one.pass.atKinks.length === 0 ? [] : activation.kinks.flatMap((kink) => roundedPoint(kink) ?? []);
  const expressions = [...expressionsOf({ ...one.pass, body }), ...points, ...slopesFor(one, activation)];
  const weighs = code.includes(`${weigh.name}(`) ? ["weigh"] : [];
  const made = ["infinity", "notANumber"].filter((name) => code.includes(`${helperName(name)}(`));
  const dependencies = ["isNaN", ...helpersOf(expressions, intrinsics), ...made, ...weighs];
  const requirements = activation.requirements.length === 0 ? "" : "requirements,";
  const entries = switches.map(([name, point]) => `${name}: ${dataText(point)}`).join(", ");
  return {
    text: functionObject(code, parameterTexts(activation), dependencies, entries, requirements),
    dependencies,
  };
}

/** All passes share them, but for one that takes the result, which may allow less. */
const parameterTexts = (activation: Activation): string[] =>
  numberParameters(activation).map((parameter) =>
    activation.outputOf === undefined ? parameterConstant(parameter.name) : parameterObject(parameter),
  );

/** JSON, but for NaN, which a framework may answer. */
const dataText = (point: WgslSwitch): string =>
  JSON.stringify(point, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value)).replaceAll(
    ':"NaN"',
    ":NaN",
  );

/** The slopes whose weights a parameter gradient takes over at kinks: it calls what they call. */
function slopesFor({ pass }: WgslPass, activation: Activation): Expression[] {
  return pass.atKinks.flatMap((sides) => {
    const slopes = sides.decides === "gradient" ? slopesAt(activation, sides) : undefined;
    return slopes === undefined ? [] : [slopes.left, slopes.right];
  });
}

type NamedSwitch = readonly [name: string, point: WgslSwitch];

function switchOf(one: WgslPass, sides: OneSided, activation: Activation, dialect: Dialect): NamedSwitch {
  const kink = kinkOf(activation, sides);
  const text = (node: Expression): string =>
    wgslExpression(compareAtPoints(node, activation.kinks, roundedPoint), dialect);
  const slopes = slopesAt(activation, sides);
  const jump = kink.value !== undefined && sides.decides !== "slope";
  return [
    kink.name,
    {
      ...(kink.of === "x" ? {} : { of: kink.through === undefined ? kink.of : text(kink.through) }),
      at: text(roundedPoint(kink) ?? kink.at),
      ...(kink.when === undefined ? {} : { when: printCondition(kink.when, dialect) }),
      left: text(sides.left),
      right: text(sides.right),
      use: useOf(ruleOf(one.kind, kink)!, text),
      ...(one.kind === "forward" ? {} : elsewhereOf(kink, text)),
      ...(sides.decides === "gradient"
        ? { slopes: slopes === undefined ? ["0.0", "0.0"] : [text(slopes.left), text(slopes.right)] }
        : {}),
      ...(jump ? { jump } : {}),
    },
  ];
}

function elsewhereOf(kink: Kink, text: (node: Expression) => string): Pick<WgslSwitch, "elsewhere"> {
  const answers = Object.entries(kink.elsewhere).sort(([a], [b]) => (a < b ? -1 : 1));
  if (answers.length === 0) return {};
  return { elsewhere: Object.fromEntries(answers.map(([profile, rule]) => [profile, useOf(rule, text)])) };
}

function useOf(rule: Rule, text: (node: Expression) => string): WgslSwitch["use"] {
  if (typeof rule === "string") return rule;
  return literal(rule) ?? { expression: text(rule) };
}

/** Comparisons can only answer a side; as soon as one switch wants something else, all are tested, in their order. */
function fixedSwitches(switches: readonly NamedSwitch[]): string[] {
  if (switches.every(([, { use }]) => use === "left" || use === "right")) return [];
  return switches.map(([, point]) => `  if (${isAt(point)}) { return ${answerAt(point, point.use)}; }`);
}

/** Infinities are found by their bits, as NaN is. */
function limitLines(pass: Pass, dialect: Dialect): string[] {
  return pass.limits.map(({ of, at, value }) => {
    const bits = at < 0 ? "0xff800000u" : "0x7f800000u";
    return `  if (bitcast<u32>(${of}) == ${bits}) { return ${wgslExpression(value, dialect)}; }`;
  });
}
