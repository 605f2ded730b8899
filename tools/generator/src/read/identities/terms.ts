/** One side of an identity: arithmetic between calls of exported functions. */
import { Node, SyntaxKind } from "ts-morph";
import type { Term } from "../../identities.ts";
import { readExpression } from "../expression.ts";
import { type BodyReading, complain, spanOf } from "../scope.ts";
import { unknownFunction, unknownOperator } from "../unknown.ts";
import { readConcatenatingCall, readElementCall, readRowElement } from "./calls.ts";
import type { Exported } from "./exports.ts";

export interface TermReading extends BodyReading {
  readonly exported: ReadonlyMap<string, Exported>;
}

const operators: { readonly [kind: number]: "+" | "-" | "*" | "/" } = {
  [SyntaxKind.PlusToken]: "+",
  [SyntaxKind.MinusToken]: "-",
  [SyntaxKind.AsteriskToken]: "*",
  [SyntaxKind.SlashToken]: "/",
};

/** Undefined after a diagnostic. */
export function readTerm(node: Node, reading: TermReading): Term | undefined {
  if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node))
    return readTerm(node.getExpression(), reading);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.MinusToken) {
    const operand = readTerm(node.getOperand(), reading);
    return operand && { kind: "negate", operand };
  }
  if (Node.isBinaryExpression(node)) {
    const operator = operators[node.getOperatorToken().getKind()];
    if (operator === undefined) return unknownOperator(node, reading);
    const [left, right] = [readTerm(node.getLeft(), reading), readTerm(node.getRight(), reading)];
    return left && right && { kind: "binary", operator, left, right };
  }
  if (Node.isCallExpression(node)) return readCall(node, undefined, reading);
  if (Node.isElementAccessExpression(node)) return readElement(node, reading);
  // Numbers, constants and names; what else there is has no place here.
  if (Node.isNumericLiteral(node) || Node.isIdentifier(node)) return readExpression(node, reading) as Term;
  const remedy = "a side is made of numbers, names, + - * /, and calls of functions";
  return complain(reading, "SG003", spanOf(node), `${node.getText()} has no place in an identity`, remedy);
}

/** `softmax([x, 0])[0]` */
function readElement(
  node: Node & { getExpression(): Node; getArgumentExpression(): Node | undefined },
  reading: TermReading,
): Term | undefined {
  const [called, index] = [node.getExpression(), node.getArgumentExpression()];
  if (Node.isCallExpression(called) && Node.isNumericLiteral(index))
    return readCall(called, Number(index.getText()), reading);
  const remedy = "write the number of an element behind a call, as in softmax([x, 0])[0]";
  return complain(reading, "SG003", spanOf(node), "this is no element of a result", remedy);
}

function readCall(
  node: Node & { getExpression(): Node; getArguments(): Node[] },
  index: number | undefined,
  reading: TermReading,
): Term | undefined {
  const callee = node.getExpression();
  const name = callee.getText();
  const exported = reading.exported.get(name);
  const call = { node, name, values: node.getArguments(), index };
  if (exported?.kind === "row") return readRowElement(call, exported, reading, readTerm);
  if (exported?.kind === "concatenating") return readConcatenatingCall(call, exported, reading, readTerm);
  if (index !== undefined && (exported !== undefined || reading.scope.functions.has(name)))
    return complain(reading, "SG008", spanOf(node), `${name} answers one number`, "remove the brackets");
  if (exported !== undefined) return readElementCall(call, exported, reading, readTerm);
  const expected = reading.scope.functions.get(name);
  if (expected === undefined) return unknownFunction(callee, reading);
  const values = call.values.map((value) => readTerm(value, reading));
  if (values.length !== expected) {
    const message = `${name} takes ${expected} ${expected === 1 ? "argument" : "arguments"}, not ${values.length}`;
    return complain(reading, "SG006", spanOf(node), message, `see specs/intrinsics/${name}.ts`);
  }
  if (values.some((value) => value === undefined)) return undefined;
  return { kind: "vocabulary", name, arguments: values as Term[] };
}
