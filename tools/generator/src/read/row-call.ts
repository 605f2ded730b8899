/** Calls that formulas of rows may make beside the vocabulary. */
import { type CallExpression, Node } from "ts-morph";
import * as build from "../ir/build.ts";
import type { Condition, Expression, ReduceOperator } from "../ir/nodes.ts";
import { isSpellable } from "./reserved.ts";
import { type BodyReading, complain, spanOf } from "./scope.ts";

const reductions: { readonly [name: string]: ReduceOperator } = {
  rowMax: "max",
  rowMin: "min",
  rowSum: "sum",
};
const places: { readonly [name: string]: "count" | "index" } = { rowCount: "count", rowIndex: "index" };

/** The names of all of them. */
export const rowFunctions: readonly string[] = [
  ...Object.keys(reductions),
  ...Object.keys(places),
  "rowSolve",
];

export const isRowCall = (node: CallExpression, { scope }: BodyReading): boolean =>
  scope.ofRows === true && rowFunctions.includes(node.getExpression().getText());

type Read<T> = (node: Node, reading: BodyReading) => T | undefined;

/** Expressions hold calls and calls expressions: what reads those is handed over. */
export function readRowCall(
  node: CallExpression,
  reading: BodyReading,
  readExpression: Read<Expression>,
  readCondition: Read<Condition>,
): Expression | undefined {
  const name = node.getExpression().getText();
  const values = node.getArguments();
  const operator = reductions[name];
  if (operator !== undefined) return readReduction(operator, node, reading, readExpression, readCondition);
  const place = places[name];
  if (place === undefined) return readRoot(node, reading, readExpression);
  if (values.length === 0) return build.row(place, spanOf(node));
  return complain(reading, "SG006", spanOf(node), `${name} takes no arguments`, `write ${name}()`);
}

function readReduction(
  operator: ReduceOperator,
  node: CallExpression,
  reading: BodyReading,
  readExpression: Read<Expression>,
  readCondition: Read<Condition>,
): Expression | undefined {
  const name = node.getExpression().getText();
  const [value, where, ...rest] = node.getArguments();
  if (value === undefined || rest.length > 0) {
    const message = `${name} takes a value, and a condition where not all elements count`;
    return complain(reading, "SG006", spanOf(node), message, `write ${name}(x) or ${name}(x, mask !== 0)`);
  }
  const operand = readExpression(value, reading);
  const condition = where && readCondition(where, reading);
  if (operand === undefined || (where !== undefined && condition === undefined)) return undefined;
  return build.reduce(operator, operand, condition, spanOf(node));
}

function readRoot(
  node: CallExpression,
  reading: BodyReading,
  readExpression: Read<Expression>,
): Expression | undefined {
  const [start, equation, ...rest] = node.getArguments();
  const remedy = "write rowSolve(from, (unknown) => equation), the unknown with a name of its own";
  const [unknown, ...others] = Node.isArrowFunction(equation) ? equation.getParameters() : [];
  const body = Node.isArrowFunction(equation) ? equation.getBody() : undefined;
  if (start === undefined || unknown === undefined || others.length > 0 || rest.length > 0) {
    const message = "rowSolve takes a start and a function of one unknown";
    return complain(reading, "SG006", spanOf(node), message, remedy);
  }
  if (Node.isBlock(body) || !Node.isIdentifier(unknown.getNameNode()))
    return complain(reading, "SG003", spanOf(equation!), "an equation is one expression of a name", remedy);
  const name = unknown.getName();
  const taken = [reading.bound, reading.scope.names, reading.scope.functions, reading.scope.constants];
  if (!isSpellable(name) || taken.some((names) => names.has(name)))
    return complain(reading, "SG011", spanOf(unknown), `${name} means something else already`, remedy);
  const from = readExpression(start, reading);
  const inner = body && readExpression(body, { ...reading, bound: new Set(reading.bound).add(name) });
  return from && inner && build.solve(name, from, inner, spanOf(node));
}
