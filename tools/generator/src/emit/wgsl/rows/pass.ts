/** One pass of a function of rows as a WGSL function. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { mentions } from "../../../ir/walk.ts";
import type { Model, RowActivation, RowInput, RowPass } from "../../../model.ts";
import { loweringOf, programNodes } from "../../../rows/formulas.ts";
import { type OnlineSum, type RowStart, startOf } from "../../../rows/online.ts";
import { type RowProgram, type RowStep, lowerRow } from "../../../rows/program.ts";
import { numberParameters } from "../../documentation.ts";
import { helpersOf } from "../helpers.ts";
import { helperName } from "../text.ts";
import {
  type Accumulator,
  type Writing,
  accumulate,
  accumulatorOf,
  elementLines,
  indent,
  loadLine,
  overElements,
  reduceAll,
} from "./loops.ts";
import { gatherLine, onlineAccumulator } from "./online.ts";
import { rowDialect, rowExpression } from "./text.ts";

export interface RowPassText {
  readonly code: string;
  /** The helpers it calls, by the names of their constants. */
  readonly dependencies: readonly string[];
}

export function rowPassText(
  name: string,
  pass: RowPass,
  activation: RowActivation,
  intrinsics: Model["intrinsics"],
): RowPassText {
  const lowering = loweringOf(pass, activation, intrinsics);
  const lowered = (formula: Expression): RowProgram => lowerRow(formula, lowering);
  const varying = pass.inputs.filter((input) => lowering.varying.has(input));
  const writing: Writing = { dialect: rowDialect(intrinsics), varying };
  const body = lowered(pass.body);
  const special = specialRows(pass).map((one) => ({ ...one, program: lowered(one.formula) }));
  const nodes = [body, ...special.map(({ program }) => program)].flatMap(programNodes);
  const lines = [
    ...numberParameters(activation)
      .filter((parameter) => nodes.some((node) => mentions(node, parameter.name)))
      .map((parameter) => `let ${parameter.name} = uniforms.${parameter.name};`),
    ...bodyLines(body, startOf(body, lowering.varying, intrinsics), special, pass, writing),
  ];
  const code = functionText(name, pass, lines);
  const made = ["infinity", "notANumber"].filter((helper) => code.includes(`${helperName(helper)}(`));
  return { code, dependencies: [...helpersOf(nodes, intrinsics), ...made].sort() };
}

function functionText(name: string, pass: RowPass, lines: readonly string[]): string {
  const text = lines.join("\n");
  const ofElements = text.includes("row_start");
  return [
    pass.rank === "row"
      ? `fn ${name}(row_index: u32, lane_index: u32, is_live: bool) {`
      : `fn ${name}(row_index: u32, lane_index: u32) -> f32 {`,
    ...(ofElements ? ["  let row_start = row_index * uniforms.row_stride;"] : []),
    ...(text.includes("block_length") ? ["  let block_length = row_block();"] : []),
    ...indent(lines),
    "}",
  ].join("\n");
}

interface SpecialProgram {
  readonly test: string;
  readonly program: RowProgram;
}

/** In the order in which they are tested. */
function specialRows({ special }: RowPass): { readonly test: string; readonly formula: Expression }[] {
  const { plusInfinity, allMinusInfinity, minusInfinity } = special;
  const infinite = "some_plus_infinity | some_minus_infinity";
  const one = (formula: Expression | undefined, test: string) =>
    formula === undefined ? [] : [{ formula, test }];
  return [
    ...one(plusInfinity, "(row_kinds & some_plus_infinity) != 0u"),
    ...one(allMinusInfinity, "(row_kinds & (some_finite | some_plus_infinity)) == 0u"),
    ...one(
      minusInfinity,
      `(row_kinds & (${infinite})) == some_minus_infinity && (row_kinds & some_finite) != 0u`,
    ),
  ];
}

/** The first loop over the row finds its kinds too, so that a special row is answered before anything else. */
function bodyLines(
  body: RowProgram,
  { constants, loop, online, rest }: RowStart,
  special: readonly SpecialProgram[],
  pass: RowPass,
  writing: Writing,
): string[] {
  const reductions = loop.reductions.map((one) => accumulatorOf(one, writing));
  const sums = online.map((one) => onlineAccumulator(one, writing));
  const numbers = pass.inputs.filter((input) => !writing.varying.includes(input));
  const notANumber = `${helperName("notANumber")}(0.0)`;
  return [
    ...numbers.map((input) => loadLine(input, "row_index")),
    ...constants.flatMap((one) => stepLines(one, writing)),
    ...accumulate(loop.locals, [kinds(pass, numbers, writing), ...reductions, ...sums], writing),
    "let row_kinds = row_kinds_of(own_row_kinds, lane_index);",
    "if ((row_kinds & some_nan) != 0u) {",
    ...indent(answerLines([], notANumber, pass)),
    "}",
    ...special.flatMap(({ test, program }) => [
      `if (${test}) {`,
      ...indent(programLines(program, program.steps, pass, writing, true)),
      "}",
    ]),
    ...reduceAll(reductions),
    ...programLines(body, rest, pass, writing, false),
  ];
}

/** Elements that the mask leaves out are none of the row; noise is always a finite number. */
function kinds(pass: RowPass, numbers: readonly RowInput[], { varying }: Writing): Accumulator {
  const hasSpecial = Object.keys(pass.special).length > 0;
  const kindOf = (input: RowInput): string =>
    input === "x" && hasSpecial ? "row_kind(x)" : `(row_kind(${input}) & some_nan)`;
  const looked = varying.filter((input) => input !== "g");
  const data = looked.filter((input) => input !== "mask");
  const own = numbers.map(kindOf).join(" | ");
  return {
    name: "row_kinds",
    start: own === "" ? "0u" : own,
    isSum: false,
    lines: (variable) => {
      if (data.length === 0) return [];
      const line = `${variable} |= ${data.map(kindOf).join(" | ")};`;
      return [varying.includes("mask") ? `if (mask != 0.0) { ${line} }` : line];
    },
    reduce: "row_kinds_of",
    needs: looked.map((input) => build.variable(input)),
  };
}

function programLines(
  program: RowProgram,
  steps: readonly (RowStep | OnlineSum)[],
  pass: RowPass,
  writing: Writing,
  returns: boolean,
): string[] {
  const { locals, result } = program;
  const element = elementLines(locals, [result], writing);
  const answer = rowExpression(result, writing.dialect);
  return [
    ...steps.flatMap((step) => stepLines(step, writing)),
    ...answerLines(element, answer, pass, returns),
  ];
}

/** Nothing but this is stored, and by nobody but live workgroups. */
function answerLines(element: readonly string[], answer: string, pass: RowPass, returns = true): string[] {
  if (pass.rank === "number") return [`return ${answer};`];
  const loop = overElements([...element, `output[row_start + element_index] = ${answer};`]);
  return ["if (is_live) {", ...indent(loop), "}", ...(returns ? ["return;"] : [])];
}

function stepLines(step: RowStep | OnlineSum, writing: Writing): string[] {
  const text = (node: Expression): string => rowExpression(node, writing.dialect);
  if (step.kind === "online") return [gatherLine(step, writing)];
  if (step.kind === "constant") return [`let ${step.name} = ${text(step.value)};`];
  if (step.kind === "loop") {
    const accumulators = step.reductions.map((one) => accumulatorOf(one, writing));
    return [...accumulate(step.locals, accumulators, writing), ...reduceAll(accumulators)];
  }
  return [
    `var ${step.name} = ${text(step.from)};`,
    "loop {",
    ...indent(step.steps.flatMap((inner) => stepLines(inner, writing))),
    ...indent([
      `let next_place = ${step.name} - ${text(build.divide(step.equation, step.slope))};`,
      // Compilers may turn !(a > b) into a <= b, which lets a NaN go on for ever.
      `if (row_kind(next_place) == some_nan || next_place <= ${step.name}) { break; }`,
      `${step.name} = next_place;`,
    ]),
    "}",
  ];
}
