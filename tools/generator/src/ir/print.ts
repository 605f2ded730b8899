/**
 * IR to text. One printer serves every C-like language: a dialect says how literals, calls and choices look.
 * @module
 */
import type { Condition, Expression, ReduceNode, RowNode, SolveNode } from "./nodes.ts";

export interface Dialect {
  number(value: number): string;
  constant(name: string): string;
  /** Where a name is spelled otherwise than in the formula. */
  variable?(name: string): string;
  call(name: string, values: readonly string[]): string;
  conditional(test: string, then: string, otherwise: string): string;
  /** A conditional is spelled as a call, and so needs no parentheses. */
  readonly conditionalIsCall: boolean;
  /** `===` and `!==` as the language spells them. */
  readonly equal: string;
  readonly unequal: string;
  /** `a && b || c` needs parentheses. */
  readonly separatesLogical?: boolean;
  choice(parameter: string, is: string): string;
}

/** The spec language itself. */
export const specDialect: Dialect = {
  number: (value) => String(value),
  constant: (name) => name,
  call: (name, values) => `${name}(${values.join(", ")})`,
  conditional: (test, then, otherwise) => `${test} ? ${then} : ${otherwise}`,
  conditionalIsCall: false,
  equal: "===",
  unequal: "!==",
  choice: (parameter, is) => `${parameter} === ${JSON.stringify(is)}`,
};

/** Binding strengths; a child is parenthesised when it binds less tightly than its place asks for. */
const strength = {
  conditional: 0,
  or: 1,
  and: 2,
  equality: 3,
  relation: 4,
  sum: 5,
  product: 6,
  unary: 7,
  atom: 8,
} as const;

/** The text of an expression without `let`. */
export function printExpression(node: Expression, dialect: Dialect = specDialect): string {
  return expression(node, dialect, strength.conditional);
}

export function printCondition(node: Condition, dialect: Dialect = specDialect): string {
  return condition(node, dialect, strength.conditional);
}

const rowFunctions = {
  max: "rowMax",
  min: "rowMin",
  sum: "rowSum",
  count: "rowCount",
  index: "rowIndex",
} as const;

function wrap(text: string, own: number, needed: number): string {
  return own < needed ? `(${text})` : text;
}

function expression(node: Expression, dialect: Dialect, needed: number): string {
  switch (node.kind) {
    case "number":
      return dialect.number(node.value);
    case "constant":
      return dialect.constant(node.name);
    case "variable":
      return dialect.variable?.(node.name) ?? node.name;
    case "negate":
      return wrap(`-${expression(node.operand, dialect, strength.atom)}`, strength.unary, needed);
    case "binary":
      return binary(node.operator, node.left, node.right, dialect, needed);
    case "call":
      return dialect.call(
        node.name,
        node.arguments.map((argument) => expression(argument, dialect, strength.conditional)),
      );
    case "conditional": {
      const text = dialect.conditional(
        condition(node.test, dialect, strength.or),
        expression(node.then, dialect, strength.conditional),
        expression(node.otherwise, dialect, strength.conditional),
      );
      return wrap(text, dialect.conditionalIsCall ? strength.atom : strength.conditional, needed);
    }
    case "reduce":
    case "row":
    case "solve":
      return ofRow(node, dialect);
    case "let":
      throw new Error(`a const (${node.name}) stands where only an expression can be printed`);
  }
}

function ofRow(node: ReduceNode | RowNode | SolveNode, dialect: Dialect): string {
  const whole = (inner: Expression): string => expression(inner, dialect, strength.conditional);
  if (node.kind === "row") return dialect.call(rowFunctions[node.of], []);
  if (node.kind === "solve")
    return dialect.call("rowSolve", [whole(node.from), `(${node.name}) => ${whole(node.equation)}`]);
  const where = node.where === undefined ? [] : [condition(node.where, dialect, strength.conditional)];
  return dialect.call(rowFunctions[node.operator], [whole(node.operand), ...where]);
}

function binary(
  operator: "+" | "-" | "*" | "/",
  left: Expression,
  right: Expression,
  dialect: Dialect,
  needed: number,
): string {
  const own = operator === "+" || operator === "-" ? strength.sum : strength.product;
  // Floating-point operations do not associate: a right operand of equal strength keeps its parentheses.
  const text = `${expression(left, dialect, own)} ${operator} ${expression(right, dialect, own + 1)}`;
  return wrap(text, own, needed);
}

function condition(node: Condition, dialect: Dialect, needed: number): string {
  switch (node.kind) {
    case "truth":
      return String(node.value);
    case "choice":
      return wrap(dialect.choice(node.parameter, node.is), strength.equality, needed);
    case "not":
      return wrap(`!${condition(node.operand, dialect, strength.atom)}`, strength.unary, needed);
    case "logical": {
      const own = node.operator === "&&" ? strength.and : strength.or;
      const operand = (child: Condition, least: number): string => {
        const isOther = child.kind === "logical" && child.operator !== node.operator;
        return condition(child, dialect, isOther && dialect.separatesLogical ? strength.atom : least);
      };
      return wrap(`${operand(node.left, own)} ${node.operator} ${operand(node.right, own + 1)}`, own, needed);
    }
    case "compare":
      return comparison(node, dialect, needed);
  }
}

function comparison(node: Condition & { kind: "compare" }, dialect: Dialect, needed: number): string {
  const equality = node.operator === "===" || node.operator === "!==";
  const operator =
    node.operator === "===" ? dialect.equal : node.operator === "!==" ? dialect.unequal : node.operator;
  const left = expression(node.left, dialect, strength.sum);
  const right = expression(node.right, dialect, strength.sum);
  return wrap(`${left} ${operator} ${right}`, equality ? strength.equality : strength.relation, needed);
}

/** A body as a sequence of statements: what a block of a function holds. */
export type Statement =
  | { readonly kind: "const"; readonly name: string; readonly value: Expression }
  | { readonly kind: "if"; readonly test: Condition; readonly then: readonly Statement[] }
  | { readonly kind: "return"; readonly value: Expression };

/** Splits a body at its `let`s; conditionals become `if` only where a branch needs statements of its own. */
export function statements(node: Expression): Statement[] {
  if (node.kind === "let")
    return [{ kind: "const", name: node.name, value: node.value }, ...statements(node.body)];
  if (node.kind === "conditional" && (endsInBlock(node.then) || endsInBlock(node.otherwise)))
    return [{ kind: "if", test: node.test, then: statements(node.then) }, ...statements(node.otherwise)];
  return [{ kind: "return", value: node }];
}

function endsInBlock(node: Expression): boolean {
  if (node.kind === "let") return true;
  return node.kind === "conditional" && (endsInBlock(node.then) || endsInBlock(node.otherwise));
}

/** The canonical text of a body: an expression, or a block in braces. Reading it gives the same IR. */
export function printBody(body: Expression): string {
  const list = statements(body);
  const [only] = list;
  if (list.length === 1 && only?.kind === "return") return printExpression(only.value);
  return `{ ${list.map(statement).join(" ")} }`;
}

function statement(node: Statement): string {
  switch (node.kind) {
    case "const":
      return `const ${node.name} = ${printExpression(node.value)};`;
    case "if":
      return `if (${printCondition(node.test)}) { ${node.then.map(statement).join(" ")} }`;
    case "return":
      return `return ${printExpression(node.value)};`;
  }
}
