/** What the language does not have, and what to write instead. */
import { Node } from "ts-morph";
import { rowFunctions } from "./row-call.ts";
import { type BodyReading, complain, spanOf } from "./scope.ts";

export function unknownFunction(callee: Node, reading: BodyReading): undefined {
  const name = callee.getText();
  const { functions, ofRows } = reading.scope;
  const known = [...functions.keys(), ...(ofRows ? rowFunctions : [])].sort();
  const message = `${name} is not a function of the vocabulary`;
  if (rowFunctions.includes(name)) {
    const whole = "only functions of rows have it: define one by defineRowActivation";
    return complain(reading, "SG005", spanOf(callee), message, whole);
  }
  const bare = name.replace(/^Math\./, "");
  const remedy = functions.has(bare)
    ? `write ${bare}(...), imported from "@subgrad/spec"`
    : `call one of ${known.join(", ")}, or add specs/intrinsics/${bare.replace(/\W.*$/s, "")}.ts`;
  return complain(reading, "SG005", spanOf(callee), message, remedy);
}

export function unknownOperator(node: Node, reading: BodyReading): undefined {
  const text = Node.isBinaryExpression(node) ? node.getOperatorToken().getText() : node.getText();
  const remedy =
    text === "**"
      ? "write x * x, or call a function of the vocabulary"
      : "a value is made of + - * /, calls and ?:; comparisons belong in conditions";
  return complain(
    reading,
    "SG003",
    spanOf(node),
    `the operator ${text} is not part of the spec language here`,
    remedy,
  );
}

export function unknownSyntax(node: Node, reading: BodyReading): undefined {
  const kind = node
    .getKindName()
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const remedy =
    "a formula is made of numbers, names, + - * /, unary -, comparisons, ?: and calls to the vocabulary";
  return complain(reading, "SG003", spanOf(node), `${kind} is not part of the spec language`, remedy);
}
