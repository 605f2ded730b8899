/** Programs of rows, run by plain loops, and what their formulas say. */
import { derivativeRules } from "../src/analyse/rules.ts";
import { binary64 } from "../src/arithmetic/binary64.ts";
import * as build from "../src/ir/build.ts";
import { elementOf, evaluateRow } from "../src/ir/evaluate-row.ts";
import { type Environment, type Evaluation, evaluate, holds } from "../src/ir/evaluate.ts";
import { kernelLibrary } from "../src/ir/library.ts";
import type { Condition, Expression } from "../src/ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "../src/ir/walk.ts";
import type { RowLocal, RowProgram, RowReduction, RowStep } from "../src/rows/program.ts";
import { fixtureIntrinsics } from "./specs.ts";

const intrinsics = fixtureIntrinsics();
export const rules = derivativeRules(intrinsics);
const context: Evaluation<number> = { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64") };

const alpha = 0.75;

/** The inputs of one row. */
export interface Row {
  readonly x: readonly number[];
  readonly dy: readonly number[];
}

/** What the formula itself says. */
export function directly(formula: Expression, { x, dy }: Row): number[] {
  const names = new Map([
    ["x", { each: x }],
    ["dy", { each: dy }],
    ["alpha", { all: alpha }],
  ]);
  const values = evaluateRow<number>(formula, names, { ...context, rules, length: x.length });
  return x.map((_, index) => elementOf(values, index));
}

/** What loops over the row answer. */
export function byLoops(program: RowProgram, row: Row): number[] {
  const numbers = new Map([["alpha", alpha]]);
  const kept = new Map<string, number[]>();
  program.steps.forEach((step) => take(step, row, numbers, kept));
  return row.x.map((_, index) => value(program.result, namesAt(program.locals, index, row, numbers, kept)));
}

function take(step: RowStep, row: Row, numbers: Map<string, number>, kept: Map<string, number[]>): void {
  if (step.kind === "constant") numbers.set(step.name, value(step.value, place(0, row, numbers)));
  if (step.kind === "root") {
    numbers.set(step.name, value(step.from, place(0, row, numbers)));
    for (;;) {
      const inner = new Map(numbers);
      step.steps.forEach((one) => take(one, row, inner, kept));
      const [rise, slope] = [step.equation, step.slope].map((one) => value(one, place(0, row, inner)));
      const next = numbers.get(step.name)! - rise! / slope!;
      if (!(next > numbers.get(step.name)!)) return;
      numbers.set(step.name, next);
    }
  }
  if (step.kind === "loop") {
    const found = new Map(step.reductions.map(({ name, operator }) => [name, starts[operator]]));
    row.x.forEach((_, index) => {
      const inner = namesAt(step.locals, index, row, numbers, kept);
      for (const one of step.reductions) found.set(one.name, reduced(one, found.get(one.name)!, inner));
    });
    found.forEach((total, name) => numbers.set(name, total));
  }
}

const starts = { max: -Infinity, min: Infinity, sum: 0 } as const;

function reduced({ operator, operand, where }: RowReduction, soFar: number, names: Environment<number>) {
  if (where !== undefined && !holds(plainCondition(where), names, context)) return soFar;
  const one = value(operand, names);
  return operator === "sum" ? soFar + one : operator === "max" ? Math.max(soFar, one) : Math.min(soFar, one);
}

function namesAt(
  locals: readonly RowLocal[],
  index: number,
  row: Row,
  numbers: ReadonlyMap<string, number>,
  kept: Map<string, number[]>,
): Map<string, number> {
  const found = place(index, row, numbers);
  for (const local of locals) {
    const column = kept.get(local.name) ?? [];
    const one = local.kept === "read" ? column[index]! : value(local.value, found);
    if (local.kept === "written") kept.set(local.name, Object.assign(column, { [index]: one }));
    found.set(local.name, one);
  }
  return found;
}

const place = (index: number, { x, dy }: Row, numbers: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...numbers, ["x", x[index]!], ["dy", dy[index]!], ["row index", index], ["row count", x.length]]);

/** A formula without reductions, its place in the row as a name. */
const plain: Rewriter = {
  condition: (node) => mapCondition(node, plain),
  expression: (node) => (node.kind === "row" ? build.variable(`row ${node.of}`) : mapExpression(node, plain)),
};
const plainCondition = (node: Condition): Condition => plain.condition(node);
const value = (node: Expression, names: Environment<number>): number =>
  evaluate(plain.expression(node), names, context);
