/**
 * Straight-line code for vectors: what a formula becomes once its kernels are inlined, its choices are made lane by
 * lane, and what occurs twice is computed once. How many vectors are worked on side by side is decided later.
 * @module
 */
import { constantValue } from "../../arithmetic/constants.ts";
import type { ComparisonOperator, Condition, Expression } from "../../ir/nodes.ts";
import type { Model } from "../../model.ts";
import { withoutHints } from "../hints.ts";
import { integerLiteral, markIntegers } from "../kernel-types.ts";
import { choose, extremum } from "./choices.ts";
import type { ElementType } from "./element.ts";
import { arithmetic, native, negate } from "./arithmetic.ts";
import {
  type Block,
  type Scope,
  type Typed,
  add,
  apply,
  constant,
  emptyBlock,
  float,
  join,
  noFacts,
} from "./scope.ts";
import { type Program, type Value, needed } from "./steps.ts";

/**
 * From this many steps on that the other arm does not take as well, an arm is a function of its own, called where a lane
 * needs it: such as the reduction of huge arguments. Shorter ones are worked on for all lanes, which costs less than a branch that is hard to foresee.
 */
const RARE_STEPS = 200;

export function vectorProgram(
  body: Expression,
  intrinsics: Model["intrinsics"],
  element: ElementType,
): Program {
  const { steps, results } = vectorPrograms([body], intrinsics, element);
  return { element, steps, result: results[0]! };
}

/** Several results at once, which share what they have in common. */
export function vectorPrograms(
  bodies: readonly Expression[],
  intrinsics: Model["intrinsics"],
  element: ElementType,
): Pick<Program, "steps"> & { readonly results: readonly Value[] } {
  let count = 0;
  const block: Block = { steps: [], known: new Map() };
  const scope: Scope = {
    names: new Map(),
    block,
    intrinsics,
    element,
    next: () => count++,
    facts: noFacts(),
    calls: false,
  };
  const results = bodies.map((body) => lower(prepared(body), scope).id);
  return { steps: needed(block.steps, new Set(results)), results };
}

const preparedForms = new WeakMap<Expression, Expression>();

/** As lanes compute it; kernels are inlined thousands of times. */
function prepared(body: Expression): Expression {
  const found = preparedForms.get(body) ?? markIntegers(withoutHints(body));
  preparedForms.set(body, found);
  return found;
}

function lower(node: Expression, scope: Scope): Typed {
  switch (node.kind) {
    case "number":
      return constant(scope, "float", scope.element.literal(node.value));
    case "constant":
      return constant(scope, "float", scope.element.literal(constantValue(node.name)));
    case "variable":
      return (
        scope.names.get(node.name) ??
        float(add(scope, `input ${node.name}`, { kind: "input", name: node.name }))
      );
    case "negate":
      return negate(scope, lower(node.operand, scope));
    case "binary":
      return arithmetic(scope, node.operator, lower(node.left, scope), lower(node.right, scope));
    case "conditional":
      return lowerConditional(node, scope);
    case "let": {
      const names = new Map(scope.names).set(node.name, lower(node.value, scope));
      return lower(node.body, { ...scope, names });
    }
    case "call":
      return lowerCall(node.name, node.arguments, scope);
    case "reduce":
    case "row":
    case "solve":
      throw new Error("reductions are computed before the expressions that use them");
  }
}

function lowerConditional(node: Expression & { kind: "conditional" }, scope: Scope): Typed {
  const known = decided(node.test, scope);
  if (known !== undefined) return lower(known ? node.then : node.otherwise, scope);
  const test = lowerCondition(node.test, scope);
  const otherwise = lower(node.otherwise, scope);
  const arm = emptyBlock(scope.block);
  const then = lower(node.then, { ...scope, block: arm });
  if (arm.steps.length >= RARE_STEPS) return lowerRare(node, test, otherwise, scope);
  join(arm, scope.block);
  return shorter(node.test, then, otherwise, scope) ?? choose(scope, test, then, otherwise);
}

/** Whether a comparison of numbers that are known holds: kernels ask whether a factor is 1. */
function decided(test: Condition, scope: Scope): boolean | undefined {
  if (test.kind !== "compare" || test.operator !== "===") return undefined;
  const { constants } = scope.facts;
  const [left, right] = [test.left, test.right].map((side) => constants.get(lower(side, scope).id));
  return left === undefined || right === undefined ? undefined : left === right;
}

function shorter(test: Condition, then: Typed, otherwise: Typed, scope: Scope): Typed | undefined {
  if (test.kind !== "compare") return undefined;
  const sides = { left: lower(test.left, scope), right: lower(test.right, scope) };
  return extremum(scope, { operator: test.operator, ...sides }, then, otherwise);
}

function lowerRare(
  node: Expression & { kind: "conditional" },
  test: Typed,
  otherwise: Typed,
  scope: Scope,
): Typed {
  const { steps, ...block } = emptyBlock(scope.block);
  const then = lower(node.then, { ...scope, block: { ...block, steps }, calls: true });
  const step = { kind: "rare", test: test.id, steps, then: then.id, otherwise: otherwise.id } as const;
  return { id: add(scope, `rare ${scope.next()}`, step), isInteger: then.isInteger };
}

const comparisons: { readonly [operator in ComparisonOperator]: "lt" | "le" | "gt" | "ge" | "eq" | "ne" } = {
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
  "===": "eq",
  "!==": "ne",
};

/** A mask: all bits of the lanes for which the condition holds. */
function lowerCondition(node: Condition, scope: Scope): Typed {
  switch (node.kind) {
    case "compare": {
      const [left, right] = [lower(node.left, scope), lower(node.right, scope)];
      const name = comparisons[node.operator];
      if (!left.isInteger) return apply(scope, `${scope.element.float}.${name}`, [left, right]);
      const operation = name === "eq" || name === "ne" ? name : (`${name}_s` as const);
      return apply(scope, `${scope.element.integer}.${operation}`, [left, right]);
    }
    case "logical": {
      const sides = [lowerCondition(node.left, scope), lowerCondition(node.right, scope)];
      return apply(scope, node.operator === "&&" ? "v128.and" : "v128.or", sides);
    }
    case "not":
      return apply(scope, "v128.not", [lowerCondition(node.operand, scope)]);
    case "truth":
      return constant(scope, "integer", node.value ? -1 : 0);
    case "choice":
      throw new Error(`the parameter ${node.parameter} must be chosen before vectors are computed with`);
  }
}

function lowerCall(name: string, given: readonly Expression[], scope: Scope): Typed {
  if (name === integerLiteral) return constant(scope, "integer", literalOf(given[0]!));
  const operation = scope.element.operations[name];
  if (operation !== undefined && isShift(name))
    return operation(scope, [lower(given[0]!, scope)], literalOf(given[1]!));
  const values = given.map((one) => lower(one, scope));
  if (operation !== undefined) return operation(scope, values);
  const intrinsic = scope.intrinsics.get(name);
  if (intrinsic === undefined) throw new Error(`${name} is no operation on vectors`);
  const kernel = intrinsic[scope.element.name];
  if (kernel === "native") return native(scope, name, values);
  if (scope.calls) {
    const operands = values.map(({ id }) => id);
    return float(add(scope, [name, ...operands].join(" "), { kind: "call", kernel: name, operands }));
  }
  const names = new Map(intrinsic.inputs.map((input, place) => [input, values[place]!]));
  return lower(prepared(kernel), { ...scope, names });
}

const isShift = (name: string): boolean => name === "shiftLeft" || name === "shiftRight";

/** The number of a literal that stands where an integer is meant. */
function literalOf(node: Expression): number {
  if (node.kind === "number") return node.value;
  if (node.kind === "call" && node.name === integerLiteral) return literalOf(node.arguments[0]!);
  throw new Error("a shift count must be a literal");
}
