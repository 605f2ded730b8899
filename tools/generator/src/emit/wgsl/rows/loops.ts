/** The loops of a function of rows: every invocation of a workgroup takes the elements that are its own. */
import type { Dialect } from "../../../ir/print.ts";
import { type Node, mentions } from "../../../ir/walk.ts";
import type { RowInput } from "../../../model.ts";
import { reductionNodes } from "../../../rows/formulas.ts";
import type { RowLocal, RowReduction } from "../../../rows/program.ts";
import { rowCondition, rowExpression } from "./text.ts";

/** What the text of a pass is written with. */
export interface Writing {
  readonly dialect: Dialect;
  /** The inputs of the pass that have a value for each element. */
  readonly varying: readonly RowInput[];
}

/** One number that a loop finds: what an invocation starts with, does with an element, and takes from the others. */
export interface Accumulator {
  readonly name: string;
  readonly start: string;
  readonly isSum: boolean;
  /** Variables beside it. */
  readonly further?: readonly string[];
  /** Given the variable. */
  readonly lines: (variable: string) => readonly string[];
  readonly reduce: string;
  /** What the lines mention. */
  readonly needs: readonly Node[];
}

export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const functions = { max: "max", min: "min" } as const;
const starts = { max: "lowest", min: "highest", sum: "0.0" } as const;

export function accumulatorOf(reduction: RowReduction, { dialect }: Writing): Accumulator {
  const { name, operator, operand, where } = reduction;
  const value = rowExpression(operand, dialect);
  const line = (variable: string): string =>
    operator === "sum"
      ? `${variable} += ${value};`
      : `${variable} = ${functions[operator]}(${variable}, ${value});`;
  return {
    name,
    start: starts[operator],
    isSum: operator === "sum",
    lines: (variable) =>
      where === undefined ? [line(variable)] : [`if (${rowCondition(where, dialect)}) { ${line(variable)} }`],
    reduce: `row_${operator}`,
    needs: reductionNodes(reduction),
  };
}

/** The variables and the loop that fills them. */
export function accumulate(
  locals: readonly RowLocal[],
  accumulators: readonly Accumulator[],
  writing: Writing,
): string[] {
  const sums = accumulators.filter(({ isSum }) => isSum);
  const starting = accumulators.flatMap(({ name, start, further = [] }) => [
    `var own_${name} = ${start};`,
    ...further,
  ]);
  const element = [
    ...elementLines(
      locals,
      accumulators.flatMap(({ needs }) => needs),
      writing,
    ),
    ...accumulators.flatMap(({ name, isSum, lines }) => lines(isSum ? `block_${name}` : `own_${name}`)),
  ];
  if (sums.length === 0) return [...starting, ...overElements(element)];
  return [
    ...starting,
    "for (var element_index = lane_index; element_index < uniforms.row_length;) {",
    ...indent(sums.map(({ name }) => `var block_${name} = 0.0;`)),
    "  for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {",
    ...indent(indent([...element, "element_index += workgroup_size;"])),
    "  }",
    ...indent(sums.map(({ name }) => `own_${name} += block_${name};`)),
    "}",
  ];
}

/** What the invocations have found, taken together. */
export const reduceAll = (accumulators: readonly Accumulator[]): string[] =>
  accumulators.map(({ name, reduce }) => `let ${name} = ${reduce}(own_${name}, lane_index);`);

export const overElements = (lines: readonly string[]): string[] => [
  "for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {",
  ...indent(lines),
  "}",
];

/** The inputs of an element, as far as something needs them, and what is computed from them. */
export function elementLines(
  locals: readonly RowLocal[],
  needs: readonly Node[],
  { dialect, varying }: Writing,
): string[] {
  const all = [...locals.map(({ value }) => value), ...needs];
  const used = varying.filter((input) => all.some((node) => mentions(node, input)));
  return [
    ...used.map((input) => loadLine(input, "row_start + element_index")),
    ...locals.map(({ name, value }) => `let ${name} = ${rowExpression(value, dialect)};`),
  ];
}

/** The name hides that of the buffer from here on. Noise has none: the runtime draws it, or not. */
export function loadLine(input: RowInput, place: string): string {
  if (input === "g") return `let g = row_noise(${place});`;
  const value = `${input}[${place}]`;
  return `let ${input} = ${input === "mask" ? `f32(${value})` : value};`;
}
