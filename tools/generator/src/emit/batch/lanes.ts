/** The passes of elements on Float32Arrays as WebAssembly: f32 kernels, four lanes to a vector. */
import binaryen from "binaryen";
import * as build from "../../ir/build.ts";
import type { Condition, Expression } from "../../ir/nodes.ts";
import type { Activation, Kink, Model, Pass, PointAnswer } from "../../model.ts";
import { f32 } from "../lanes/element.ts";
import { type Kernel, kernelModule } from "../lanes/module.ts";
import { vectorProgram } from "../lanes/program.ts";
import type { Step } from "../lanes/steps.ts";
import { kinkOf } from "../kinks.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { nameOf } from "./channels.ts";
import { type ElementPass, answerName } from "./elements.ts";
import { bodyAtPoints, pointExpression } from "./points.ts";

/** What a pass is computed with: `constant` is what the module of its code exports. */
export interface Lanes {
  readonly constant: string;
  readonly kernel: Kernel;
  /** Of the values that a kernel reads, those that may differ by channel. */
  readonly varying: readonly string[];
}

export function lanesOf(
  loop: string,
  activation: Activation,
  arrays: readonly string[],
  one: ElementPass,
  intrinsics: Model["intrinsics"],
): Lanes {
  const element = guarded(activation, one);
  const body = arrays.includes("dy") ? build.multiply(build.variable("dy"), element) : element;
  const program = vectorProgram(body, intrinsics, f32);
  const used = new Set(program.steps.flatMap(inputName));
  const values = one.values.filter(({ name }) => used.has(name));
  const varying = values.flatMap(({ name, variesWith }) => (variesWith.length > 0 ? [name] : []));
  const numbers = values.flatMap(({ name, variesWith }) => (variesWith.length > 0 ? [] : [name]));
  return { constant: `${loop}Lanes`, kernel: { program, arrays: [...arrays, ...varying], numbers }, varying };
}

const inputName = (step: Step): string[] => (step.kind === "input" ? [step.name] : []);

/** `if (inLanes(forwardLanes, [x], out, [alpha])) return out;` */
export function lanesStatement(
  { constant, kernel, varying }: Lanes,
  arrays: readonly string[],
  one: ElementPass,
): string {
  const values = varying.map((name) => nameOf(one.values.find((value) => value.name === name)!));
  const channels = varying.length === 0 ? "" : `, channels, [${values.join(", ")}]`;
  const call = `inLanes(${constant}, [${arrays.join(", ")}], out, [${kernel.numbers.join(", ")}]${channels})`;
  return `if (${call}) return out;`;
}

/** The module that holds the code of an activation. */
export function lanesModule(
  { name }: Activation,
  lanes: readonly Lanes[],
  intrinsics: Model["intrinsics"],
): ModuleText {
  const declarations = lanes.map(({ constant, kernel }): Declaration => {
    const code = Buffer.from(kernelModule(binaryen, kernel, intrinsics)).toString("hex");
    return { kind: "constant", name: constant, exported: true, value: `/* @__PURE__ */ lanes("${code}")` };
  });
  const imports = new Map([["../../runtime/index.ts", ["lanes"]]]);
  return { origin: `specs/activations/${name}.ts`, imports, declarations };
}

/** What an element function answers, as one expression. */
function guarded(activation: Activation, { pass }: ElementPass & { pass: Pass }): Expression {
  const x = build.variable("x");
  const body = withLimits(bodyAtPoints(pass, activation), pass);
  const zero = pass.guardZero ? build.conditional(build.compare("===", x, build.number(0)), x, body) : body;
  const answers = pass.answers.filter(({ reached }) => !reached);
  const points = answers.reduceRight(
    (rest, answer) => build.conditional(atPoint(answer), answerOf(answer), rest),
    zero,
  );
  const kinks = pass.atKinks.reduceRight((rest, sides) => {
    const kink = kinkOf(activation, sides);
    return build.conditional(atKink(kink), build.variable(answerName(sides, pass, activation)), rest);
  }, points);
  return insideDomain(pass, kinks);
}

function withLimits(body: Expression, { limits }: Pass): Expression {
  return limits.reduceRight(
    (rest, { of, at, value }) =>
      build.conditional(build.compare("===", build.variable(of), build.number(at)), value, rest),
    body,
  );
}

function atKink(kink: Kink): Condition {
  const meets = build.compare("===", kink.through ?? build.variable(kink.of), pointExpression(kink));
  return kink.when === undefined ? meets : build.logical("&&", meets, kink.when);
}

const atPoint = ({ at }: PointAnswer): Condition =>
  build.compare("===", build.variable("x"), build.number(at));

/** At 0 the sides are told apart by the sign of the zero. */
function answerOf({ at, left, right }: PointAnswer): Expression {
  if (at !== 0) return right;
  const isNegative = build.compare("<", build.call("bits", [build.variable("x")]), build.number(0));
  return build.conditional(isNegative, left, right);
}

const insideOperators = { min: ">=", above: ">", max: "<=", below: "<" } as const;

/** NaN is in no domain. */
function insideDomain({ domain, guardNaN }: Pass, body: Expression): Expression {
  const x = build.variable("x");
  const tests = (["min", "above", "max", "below"] as const).flatMap((key) => {
    const end = domain[key];
    return end === undefined ? [] : [build.compare(insideOperators[key], x, build.number(end))];
  });
  if (tests.length > 0)
    return build.conditional(
      tests.reduce<Condition>((all, test) => build.logical("&&", all, test), { kind: "truth", value: true }),
      body,
      build.number(NaN),
    );
  return guardNaN.length === 0 ? body : build.conditional(build.compare("!==", x, x), x, body);
}
