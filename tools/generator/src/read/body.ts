/** Functions of a spec to IR: the inputs they take and a block of `const`s, early `return`s and one result. */
import {
  type IfStatement,
  Node,
  type ParameterDeclaration,
  type Statement,
  VariableDeclarationKind,
  type VariableStatement,
} from "ts-morph";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { mentions } from "../ir/walk.ts";
import type { Half } from "../model.ts";
import { type BodyReading, readCondition, readExpression, spanOf } from "./expression.ts";
import { isSpellable } from "./reserved.ts";
import { rowFunctions } from "./row-call.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

/** The IR of `({ x, alpha }) => ...`; undefined after a diagnostic. Of a formula that answers pairs it is that of a half. */
export function readFunction(
  node: Node,
  scope: Scope,
  reading: Reading,
  half?: Half,
): Expression | undefined {
  const opened = openFunction(node, scope, reading);
  if (opened === undefined) return undefined;
  const { body } = opened;
  const inner = { ...opened.inner, half };
  return Node.isBlock(body) ? readBlock(body.getStatements(), inner, body) : readResult(body, inner);
}

function readResult(node: Node, reading: BodyReading): Expression | undefined {
  if (reading.half === undefined) return readExpression(node, reading);
  const elements = Node.isArrayLiteralExpression(node) ? node.getElements() : [];
  const [first, second, ...others] = elements;
  if (first === undefined || second === undefined || others.length > 0)
    return complain(reading, "SG008", spanOf(node), "the result must be a pair", "write [first, second]");
  return readExpression(reading.half === "first" ? first : second, reading);
}

/** The IR of `({ b }) => b === 0`. */
export function readPredicate(node: Node, scope: Scope, reading: Reading) {
  const opened = openFunction(node, scope, reading);
  return opened && readCondition(opened.body, opened.inner);
}

/** The result of an arrow function, and the names that it takes. */
export function openFunction(
  node: Node,
  scope: Scope,
  reading: Reading,
): { body: Node; inner: BodyReading } | undefined {
  if (!Node.isArrowFunction(node)) {
    const remedy = "write an arrow function of the inputs: ({ x }) => ...";
    return complain(reading, "SG008", spanOf(node), "a formula must be an arrow function", remedy);
  }
  if (node.isAsync())
    return complain(reading, "SG003", spanOf(node), "a formula cannot be async", "remove async");
  const bound = readInputs(node.getParameters(), scope, node, reading);
  return bound && { body: node.getBody(), inner: { ...reading, scope, bound } };
}

function readInputs(
  parameters: readonly ParameterDeclaration[],
  scope: Scope,
  owner: Node,
  reading: Reading,
): Set<string> | undefined {
  const bound = new Set<string>();
  const remedy = `take the inputs apart by name: ({ ${[...scope.names].join(", ")} }) => ...`;
  if (parameters.length === 0) return bound;
  const pattern = parameters[0]!.getNameNode();
  if (parameters.length > 1 || !Node.isObjectBindingPattern(pattern))
    return complain(reading, "SG008", spanOf(owner), "a formula takes one object of inputs", remedy);
  for (const element of pattern.getElements()) {
    const name = element.getName();
    const plain = element.getText() === name;
    if (!plain)
      return complain(
        reading,
        "SG003",
        spanOf(element),
        "inputs keep their names and have no defaults",
        remedy,
      );
    if (!scope.names.has(name) && !scope.choices.has(name))
      return complain(
        reading,
        "SG004",
        spanOf(element),
        `${name} is neither an input nor a parameter`,
        remedy,
      );
    bound.add(name);
  }
  return bound;
}

function readBlock(list: readonly Statement[], reading: BodyReading, owner: Node): Expression | undefined {
  const [first, ...rest] = list;
  if (first === undefined)
    return complain(
      reading,
      "SG003",
      spanOf(owner),
      "this block ends without a result",
      "end it with return ...;",
    );
  if (Node.isReturnStatement(first)) {
    const value = first.getExpression();
    nothingFollows(rest, reading);
    if (value !== undefined) return readResult(value, reading);
  }
  if (Node.isVariableStatement(first) && first.getDeclarationKind() === VariableDeclarationKind.Const)
    return readConst(first, rest, reading, owner);
  if (Node.isIfStatement(first)) return readIf(first, rest, reading, owner);
  const remedy = "a block is made of const name = ...; if (...) return ...; and return ...;";
  return complain(reading, "SG003", spanOf(first), "this statement is not part of the spec language", remedy);
}

/** Code that is never reached is code that nobody has read. */
function nothingFollows([first]: readonly Statement[], reading: BodyReading): void {
  if (first !== undefined)
    complain(reading, "SG003", spanOf(first), "this statement is never reached", "remove it");
}

function readConst(
  statement: VariableStatement,
  rest: readonly Statement[],
  reading: BodyReading,
  owner: Node,
): Expression | undefined {
  const [declaration, ...others] = statement.getDeclarations();
  const span = spanOf(statement);
  const initializer = declaration?.getInitializer();
  if (
    declaration === undefined ||
    others.length > 0 ||
    initializer === undefined ||
    !Node.isIdentifier(declaration.getNameNode())
  )
    return complain(reading, "SG003", span, "a const binds one name to one value", "write const name = ...;");
  const name = declaration.getName();
  if (isTaken(name, reading))
    return complain(
      reading,
      "SG011",
      spanOf(declaration),
      `${name} means something else here already`,
      "choose another name",
    );
  if (!isSpellable(name)) {
    const remedy =
      "begin with a lower-case letter; use letters and digits, and no word of JavaScript or WGSL";
    return complain(reading, "SG012", spanOf(declaration), `${name} cannot be a name in all targets`, remedy);
  }
  const value = readExpression(initializer, reading);
  const bound = new Set(reading.bound).add(name);
  const body = readBlock(rest, { ...reading, bound }, owner);
  // Not every `const` is for both halves.
  if (reading.half !== undefined && body !== undefined && !mentions(body, name)) return value && body;
  return value && body && build.bind(name, value, body, span);
}

/** Inputs and parameters are names of the emitted function, whether this formula takes them or not. */
function isTaken(name: string, { bound, scope }: BodyReading): boolean {
  if (scope.ofRows && rowFunctions.includes(name)) return true;
  return [bound, scope.names, scope.choices, scope.functions, scope.constants, scope.numbers].some((names) =>
    names.has(name),
  );
}

function readIf(
  statement: IfStatement,
  rest: readonly Statement[],
  reading: BodyReading,
  owner: Node,
): Expression | undefined {
  const branch = statement.getThenStatement();
  const alternative = statement.getElseStatement();
  if (alternative !== undefined) nothingFollows(rest, reading);
  const test = readCondition(statement.getExpression(), reading);
  const then = readBlock(Node.isBlock(branch) ? branch.getStatements() : [branch], reading, branch);
  const following =
    alternative === undefined
      ? rest
      : Node.isBlock(alternative)
        ? alternative.getStatements()
        : [alternative];
  const otherwise = readBlock(following, reading, owner);
  return test && then && otherwise && build.conditional(test, then, otherwise, spanOf(statement));
}
