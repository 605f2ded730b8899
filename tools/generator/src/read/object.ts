/** Object literals of a spec: properties by name, strings, numbers and lists; anything else is a diagnostic. */
import { Node, type ObjectLiteralExpression } from "ts-morph";
import * as build from "../ir/build.ts";
import type { Expression, Span } from "../ir/nodes.ts";
import type { Half } from "../model.ts";
import { readFunction } from "./body.ts";
import { spanOf } from "./expression.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

/** The properties of an object literal, in source order. */
export interface Properties {
  readonly node: Node;
  readonly entries: ReadonlyMap<string, Node>;
}

export function readObject(node: Node | undefined, what: string, reading: Reading): Properties | undefined {
  if (node === undefined) return undefined;
  const object = unwrap(node);
  if (!Node.isObjectLiteralExpression(object))
    return complain(reading, "SG008", spanOf(node), `${what} must be an object`, "write { ... }");
  return { node: object, entries: readEntries(object, what, reading) };
}

function readEntries(object: ObjectLiteralExpression, what: string, reading: Reading): Map<string, Node> {
  const entries = new Map<string, Node>();
  for (const property of object.getProperties()) {
    const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
    if (!Node.isPropertyAssignment(property) || value === undefined) {
      complain(
        reading,
        "SG003",
        spanOf(property),
        `${what} holds something other than name: value`,
        "write name: value",
      );
      continue;
    }
    const nameNode = property.getNameNode();
    const name = Node.isStringLiteral(nameNode) ? nameNode.getLiteralValue() : nameNode.getText();
    if (entries.has(name)) complain(reading, "SG011", spanOf(property), `${name} is there twice`, "keep one");
    entries.set(name, value);
  }
  return entries;
}

/** Where the properties of an object literal are named. */
export function nameSpans(node: Node | undefined): Map<string, Span> {
  const object = node && unwrap(node);
  const properties = Node.isObjectLiteralExpression(object) ? object.getProperties() : [];
  return new Map(
    properties.flatMap((property) =>
      Node.isPropertyAssignment(property)
        ? [[property.getName(), spanOf(property.getNameNode())] as const]
        : [],
    ),
  );
}

/** Complains about every property that is not in the list. */
export function onlyKnown(
  properties: Properties,
  known: readonly string[],
  what: string,
  reading: Reading,
): void {
  for (const [name, value] of properties.entries)
    if (!known.includes(name)) {
      const property = value.getParentOrThrow();
      complain(
        reading,
        "SG009",
        spanOf(property),
        `${what} has no property ${name}`,
        known.length === 0 ? "remove it" : `known: ${known.join(", ")}`,
      );
    }
}

export function requireProperty(
  properties: Properties,
  name: string,
  what: string,
  reading: Reading,
): Node | undefined {
  const found = properties.entries.get(name);
  if (found !== undefined) return found;
  const start = properties.node.getStart();
  return complain(reading, "SG007", [start, start + 1], `${what} has no ${name}`, `add ${name}: ...`);
}

export function readString(node: Node | undefined, what: string, reading: Reading): string | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (Node.isStringLiteral(bare) || Node.isNoSubstitutionTemplateLiteral(bare)) return bare.getLiteralValue();
  return complain(reading, "SG008", spanOf(node), `${what} must be a string`, `write "..."`);
}

export function readStrings(
  node: Node | undefined,
  what: string,
  reading: Reading,
): readonly string[] | undefined {
  return readList(node, what, reading)?.map((item) => readString(item, what, reading) ?? "");
}

export function readList(
  node: Node | undefined,
  what: string,
  reading: Reading,
): readonly Node[] | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (Node.isArrayLiteralExpression(bare)) return bare.getElements();
  return complain(reading, "SG008", spanOf(node), `${what} must be a list`, "write [...]");
}

/** The part of a pair that is a half's; undefined where it is no pair, which is told. */
export function readHalf(node: Node, half: Half, what: string, reading: Reading): Node | undefined {
  const list = readList(node, what, reading);
  if (list === undefined) return undefined;
  if (list.length === 2) return list[half === "first" ? 0 : 1];
  return complain(reading, "SG008", spanOf(node), `${what} must be a pair`, "write [first, second]");
}

export function readFlag(node: Node | undefined, what: string, reading: Reading): boolean {
  if (node === undefined) return false;
  if (node.getText() === "true") return true;
  complain(reading, "SG008", spanOf(node), `${what} must be true or absent`, "write true, or leave it out");
  return false;
}

/** A literal, a negative one, ±Infinity or a number constant of the module. */
export function readNumber(
  node: Node | undefined,
  what: string,
  numbers: ReadonlyMap<string, number>,
  reading: Reading,
): number | undefined {
  if (node === undefined) return undefined;
  const value = numberOf(unwrap(node), numbers);
  if (value !== undefined && !Number.isFinite(value) && !node.getText().endsWith("Infinity"))
    return complain(
      reading,
      "SG014",
      spanOf(node),
      `${node.getText()} is not a finite binary64 number`,
      "write a literal below 1.8e308",
    );
  if (value !== undefined) return value;
  return complain(
    reading,
    "SG008",
    spanOf(node),
    `${what} must be a number`,
    "write a literal or the name of a number constant of the module",
  );
}

export function numberOf(node: Node, numbers: ReadonlyMap<string, number>): number | undefined {
  if (Node.isNumericLiteral(node)) return Number(node.getText().replaceAll("_", ""));
  if (Node.isIdentifier(node)) return node.getText() === "Infinity" ? Infinity : numbers.get(node.getText());
  if (Node.isPrefixUnaryExpression(node) && node.getText().startsWith("-")) {
    const operand = numberOf(node.getOperand(), numbers);
    return operand === undefined ? undefined : -operand;
  }
  return undefined;
}

/** A number, or a formula of the names in scope. */
export function readValue(
  node: Node | undefined,
  what: string,
  scope: Scope,
  reading: Reading,
): Expression | undefined {
  if (node === undefined) return undefined;
  const bare = unwrap(node);
  if (Node.isArrowFunction(bare)) return readFunction(bare, scope, reading);
  const value = readNumber(bare, what, scope.numbers, reading);
  if (value === undefined) return undefined;
  if (!Number.isFinite(value) && !scope.allowsInfinity)
    return complain(
      reading,
      "SG014",
      spanOf(bare),
      `${what} is not finite`,
      "only limits and defaults may be infinite",
    );
  return build.number(value, spanOf(bare));
}

/** `as const` and parentheses mean nothing to a spec. */
export function unwrap(node: Node): Node {
  if (Node.isParenthesizedExpression(node) || Node.isAsExpression(node) || Node.isSatisfiesExpression(node))
    return unwrap(node.getExpression());
  return node;
}
