import * as build from "./build.ts";
import type { Expression } from "./nodes.ts";
import { freeName } from "./names.ts";
import { simplify } from "./simplify.ts";
import { inlineLets, substitute } from "./substitute.ts";
import { mentions, nodes } from "./walk.ts";

/** The partial derivatives of a vocabulary function: its inputs, and one expression of them for each. */
export interface DerivativeRule {
  readonly inputs: readonly string[];
  readonly derivatives: { readonly [input: string]: Expression };
}
export type DerivativeRules = (name: string) => DerivativeRule | undefined;

/**
 * The derivative of a body in one of its names, piece by piece: at a switch of pieces it is the derivative of
 * the piece that the body takes there, which is why kinks are handled apart from it.
 */
export function differentiate(body: Expression, by: string, rules: DerivativeRules): Expression {
  return simplify(derive(body, { by, rules, taken: namesIn(body), moving: new Map() }));
}

interface Context {
  readonly by: string;
  readonly rules: DerivativeRules;
  /** Every name of the body, which the names of derivatives have to differ from. */
  readonly taken: ReadonlySet<string>;
  /** Names bound by a `let` that depend on `by`, with the name of their derivative. */
  readonly moving: ReadonlyMap<string, string>;
}

function derive(node: Expression, context: Context): Expression {
  switch (node.kind) {
    case "number":
    case "constant":
      return build.number(0);
    case "variable":
      return ofVariable(node.name, context);
    case "negate":
      return build.negate(derive(node.operand, context));
    case "binary":
      return ofBinary(node, context);
    case "call":
      return ofCall(node, context);
    case "conditional":
      return build.conditional(node.test, derive(node.then, context), derive(node.otherwise, context));
    case "let":
      return ofLet(node, context);
    case "reduce":
      return ofReduction(node, context);
    case "row":
      return build.number(0);
    case "solve":
      throw new Error("the derivative of a root is not differentiated through");
  }
}

/** Only of sums: the element that is largest may change with `by`. */
function ofReduction(node: Expression & { kind: "reduce" }, context: Context): Expression {
  const inner = simplify(derive(node.operand, context));
  if (inner.kind === "number" && inner.value === 0) return build.number(0);
  if (node.operator !== "sum") throw new Error(`a row${node.operator} of what varies is not differentiated`);
  return build.reduce("sum", inner, node.where);
}

function ofVariable(name: string, context: Context): Expression {
  if (name === context.by) return build.number(1);
  const moving = context.moving.get(name);
  return moving === undefined ? build.number(0) : build.variable(moving);
}

function ofBinary(node: Expression & { kind: "binary" }, context: Context): Expression {
  const { left, right } = node;
  const dLeft = derive(left, context);
  const dRight = derive(right, context);
  switch (node.operator) {
    case "+":
      return build.add(dLeft, dRight);
    case "-":
      return build.subtract(dLeft, dRight);
    case "*":
      return build.add(build.multiply(dLeft, right), build.multiply(left, dRight));
    case "/":
      return build.divide(build.subtract(dLeft, build.multiply(build.divide(left, right), dRight)), right);
  }
}

function ofCall(node: Expression & { kind: "call" }, context: Context): Expression {
  const rule = context.rules(node.name);
  const terms = node.arguments.flatMap((argument, index): Expression[] => {
    const inner = simplify(derive(argument, context));
    if (inner.kind === "number" && inner.value === 0) return [];
    const outer = rule?.derivatives[rule.inputs[index] ?? ""];
    if (rule === undefined || outer === undefined)
      throw new Error(`no derivative rule for ${node.name} in its input ${index + 1}`);
    const at = new Map(rule.inputs.map((input, position) => [input, node.arguments[position]!]));
    // A rule's own `const`s could stand neither inside of an expression nor beside those of the body.
    return [build.multiply(substitute(inlineLets(outer), at), inner)];
  });
  return terms.length === 0 ? build.number(0) : terms.reduce(build.add);
}

function ofLet(node: Expression & { kind: "let" }, context: Context): Expression {
  const slope = simplify(derive(node.value, context));
  if (slope.kind === "number" && slope.value === 0)
    return build.bind(node.name, node.value, derive(node.body, context));
  const name = freeName(`${node.name}Slope`, context.taken);
  const moving = new Map(context.moving).set(node.name, name);
  const body = derive(node.body, { ...context, moving });
  const bound = mentions(body, name) ? build.bind(name, slope, body) : body;
  return build.bind(node.name, node.value, bound);
}

function namesIn(body: Expression): Set<string> {
  const names = new Set<string>();
  for (const node of nodes(body)) if (node.kind === "variable" || node.kind === "let") names.add(node.name);
  return names;
}
