/**
 * Where a body changes its formula. Every comparison that involves x must be affine in it, so that the point
 * has a name (a constant or an expression of parameters) on which emitters and oracle agree.
 * @module
 */
import * as build from "../ir/build.ts";
import { compares } from "../ir/evaluate.ts";
import type { CompareNode, ComparisonOperator, Condition, ConditionalNode, Expression } from "../ir/nodes.ts";
import { literal, simplify } from "../ir/simplify.ts";
import { inlineLets, locatedAt, substitute } from "../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression, mentions, nodes, same } from "../ir/walk.ts";
import type { Model } from "../model.ts";

export type Side = "left" | "right";

/** A comparison solved for x: left − right has the sign of `slope` · (x − at). */
export interface Switch {
  readonly at: Expression;
  readonly slope: number;
}

/** The switch that a comparison makes; "fixed" where the input, or `const`, does not matter; undefined where it cannot be solved. */
export function solve(node: CompareNode, input: string): Switch | "fixed" | undefined {
  if (!mentions(node, input)) return "fixed";
  const line = affine(build.subtract(node.left, node.right), input);
  if (line === undefined || line.slope === 0) return line && "fixed";
  const opposite = line.slope > 0 ? build.negate(line.offset) : line.offset;
  return { at: simplify(build.divide(opposite, build.number(Math.abs(line.slope)))), slope: line.slope };
}

interface Line {
  readonly slope: number;
  readonly offset: Expression;
}

function affine(node: Expression, input: string): Line | undefined {
  if (!mentions(node, input)) return { slope: 0, offset: node };
  switch (node.kind) {
    case "variable":
      return { slope: 1, offset: build.number(0) };
    case "negate": {
      const inner = affine(node.operand, input);
      return inner && { slope: -inner.slope, offset: simplify(build.negate(inner.offset)) };
    }
    case "binary":
      return affineBinary(node, input);
    default:
      return undefined;
  }
}

function affineBinary(node: Expression & { kind: "binary" }, input: string): Line | undefined {
  const left = affine(node.left, input);
  const right = affine(node.right, input);
  if (left === undefined || right === undefined) return undefined;
  if (node.operator === "+" || node.operator === "-") {
    const sign = node.operator === "+" ? 1 : -1;
    const offset = simplify(build.binary(node.operator, left.offset, right.offset));
    return { slope: left.slope + sign * right.slope, offset };
  }
  const factor = literal(simplify(right.slope === 0 ? right.offset : left.offset));
  if (factor === undefined || (node.operator === "/" && right.slope !== 0) || left.slope * right.slope !== 0)
    return undefined;
  const line = right.slope === 0 ? left : right;
  return node.operator === "*"
    ? { slope: line.slope * factor, offset: simplify(build.multiply(line.offset, build.number(factor))) }
    : { slope: line.slope / factor, offset: simplify(build.divide(line.offset, build.number(factor))) };
}

/** The truth of a comparison just beside the switch that it makes. */
export function truthBeside(operator: ComparisonOperator, slope: number, side: Side): boolean {
  return compares(operator, side === "right" ? Math.sign(slope) : -Math.sign(slope));
}

const facing: {
  readonly [operator in ComparisonOperator]: readonly [strict: ComparisonOperator, weak: ComparisonOperator];
} = {
  "<": ["<", "<="],
  "<=": ["<", "<="],
  ">": [">", ">="],
  ">=": [">", ">="],
  "===": ["===", "==="],
  "!==": ["!==", "!=="],
};

/** The operator that answers at the point what the given one answers beside it. */
export function facingSide(operator: ComparisonOperator, slope: number, side: Side): ComparisonOperator {
  const wanted = truthBeside(operator, slope, side);
  return facing[operator].find((candidate) => compares(candidate, 0) === wanted) ?? operator;
}

/** Rewrites each comparison that switches at `at`, seen through the `const`s of the body. */
export function mapSwitchesAt(
  body: Expression,
  input: string,
  at: Expression,
  rewrite: (node: CompareNode, found: Switch) => Condition,
): Expression {
  return mapSolved(body, input, (node, found) =>
    found !== undefined && found !== "fixed" && same(found.at, at) ? rewrite(node, found) : node,
  );
}

/** Rewrites each comparison, given what it solves to. */
export function mapSolved(
  body: Expression,
  input: string,
  rewrite: (node: CompareNode, found: Switch | "fixed" | undefined) => Condition,
): Expression {
  const visit = (known: ReadonlyMap<string, Expression>): Rewriter => {
    const to: Rewriter = {
      expression: (node) => {
        if (node.kind !== "let") return mapExpression(node, to);
        // A `const` that is asked about is not looked through.
        const seen = node.name === input ? [] : [inlineLets(substitute(node.value, known))];
        const inner = visit(new Map([...known, ...seen.map((value) => [node.name, value] as const)]));
        return { ...node, value: to.expression(node.value), body: inner.expression(node.body) };
      },
      condition: (node) => {
        if (node.kind !== "compare") return mapCondition(node, to);
        const seen = { ...node, left: substitute(node.left, known), right: substitute(node.right, known) };
        return rewrite(node, solve(seen, input));
      },
    };
    return to;
  };
  return visit(new Map()).expression(body);
}

/**
 * Functions that are piecewise by definition (abs, min, max, sign), written out as conditionals. A comparison is
 * written out as a whole, so that what `wanted` is asked about has no call left that hides where it switches.
 */
export function expandPiecewise(
  body: Expression,
  intrinsics: Model["intrinsics"],
  wanted: (expanded: Expression | Condition) => boolean = () => true,
): Expression {
  const everything: Rewriter = {
    expression: (node) => expandCall(mapExpression(node, everything), intrinsics),
    condition: (node) => liftConditionals(mapCondition(node, everything)),
  };
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      const expanded = expandCall(mapped, intrinsics);
      return expanded !== mapped && wanted(expanded) ? expanded : mapped;
    },
    condition: (node) => {
      if (node.kind !== "compare") return mapCondition(node, to);
      const expanded = everything.condition(node);
      return wanted(expanded) ? expanded : mapCondition(node, to);
    },
  };
  return to.expression(body);
}

/** Comparisons inside of definitions meet the pieces of their arguments. */
const lifting: Rewriter = {
  expression: (node) => mapExpression(node, lifting),
  condition: (node) => liftConditionals(mapCondition(node, lifting)),
};

/** The call written out, or the node itself where it is no call of a piecewise function. */
function expandCall(node: Expression, intrinsics: Model["intrinsics"]): Expression {
  const intrinsic = node.kind === "call" ? intrinsics.get(node.name) : undefined;
  if (node.kind !== "call" || intrinsic === undefined || typeof intrinsic.definition === "string")
    return node;
  if (![...nodes(intrinsic.definition)].some((inner) => inner.kind === "compare")) return node;
  const at = new Map(intrinsic.inputs.map((input, index) => [input, node.arguments[index]!]));
  // The place of a definition is in another file: whatever is wrong with it here is wrong at the call.
  return lifting.expression(substitute(locatedAt(inlineLets(intrinsic.definition), node.span), at));
}

/** (t ? a : b) < c becomes t && a < c || !t && b < c: comparisons of pieces are affine where the pieces are. */
function liftConditionals(node: Condition): Condition {
  if (node.kind !== "compare") return node;
  const choice = firstConditional(node.left) ?? firstConditional(node.right);
  if (choice === undefined) return node;
  const branch = (value: Expression): Condition => {
    const to: Rewriter = {
      expression: (inner) => (inner === choice ? value : mapExpression(inner, to)),
      condition: (inner) => inner,
    };
    return liftConditionals(mapCondition(node, to));
  };
  return build.logical(
    "||",
    build.logical("&&", choice.test, branch(choice.then)),
    build.logical("&&", build.not(choice.test), branch(choice.otherwise)),
  );
}

/** The first conditional that sums and products of an operand reach. */
function firstConditional(node: Expression): ConditionalNode | undefined {
  if (node.kind === "conditional") return node;
  if (node.kind === "negate") return firstConditional(node.operand);
  return node.kind === "binary" ? (firstConditional(node.left) ?? firstConditional(node.right)) : undefined;
}
