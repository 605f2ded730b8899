/** A definition at its default parameters, as formulas of x between the points where it switches. */
import { binary64 } from "../arithmetic/binary64.ts";
import { parameterSets } from "../analyse/samples.ts";
import { expandPiecewise, mapSolved } from "../analyse/switches.ts";
import * as build from "../ir/build.ts";
import { compares, evaluate, holds } from "../ir/evaluate.ts";
import type { CompareNode, Condition, Expression } from "../ir/nodes.ts";
import { simplify } from "../ir/simplify.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression } from "../ir/walk.ts";
import type { Activation, Model } from "../model.ts";
import { noiseKinds } from "../noise.ts";
import { fuse } from "./fuse.ts";

/** What holds between two points, neither of which belongs to it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly formula: Expression;
}

/** Ascending and without gaps, from one end of the domain to the other; undefined where a comparison is no point of x. */
export function piecesOf(
  activation: Activation,
  intrinsics: Model["intrinsics"],
): readonly Piece[] | undefined {
  const formula = atDefaults(activation, intrinsics);
  const switches = switchesOf(formula);
  if (switches === undefined) return undefined;
  const { domain, singularities } = activation;
  const first = domain.min ?? domain.above ?? -Infinity;
  const last = domain.max ?? domain.below ?? Infinity;
  const points = [...switches, ...singularities.map(({ at }) => at)];
  const inside = [...new Set(points)].filter((at) => at > first && at < last).sort((a, b) => a - b);
  const ends = [first, ...inside, last];
  return ends.slice(1).map((to, index) => {
    const from = ends[index]!;
    const own = simplify(decided(formula, between(from, to)));
    return { from, to, formula: fuse(own, intrinsics) };
  });
}

function between(from: number, to: number): number {
  if (from === -Infinity) return to === Infinity ? 0 : to - 1;
  return to === Infinity ? from + 1 : from + (to - from) / 2;
}

/** Without parameters, noise, `const`s and choices. */
function atDefaults(activation: Activation, intrinsics: Model["intrinsics"]): Expression {
  const { numbers, choices } = parameterSets(activation)[0]!;
  const { noise } = activation;
  const values = new Map([...numbers].map(([name, value]) => [name, build.number(value)]));
  if (noise !== undefined) values.set(noise, build.number(noiseKinds[noise].atInference));
  const to: Rewriter = {
    expression: (node) => mapExpression(node, to),
    condition: (node) =>
      node.kind === "choice" ? build.truth(choices.get(node.parameter) === node.is) : mapCondition(node, to),
  };
  const chosen = to.expression(substitute(inlineLets(activation.definition), values));
  return simplify(expandPiecewise(chosen, intrinsics));
}

const context = { arithmetic: binary64, library: () => undefined };
const valueOf = (at: Expression): number => evaluate(at, new Map(), context) + 0;

function switchesOf(formula: Expression): number[] | undefined {
  const found: (number | undefined)[] = [];
  mapSolved(formula, "x", (node, solved) => {
    if (solved !== "fixed") found.push(solved && valueOf(solved.at));
    return node;
  });
  return found.includes(undefined) ? undefined : (found as number[]).filter(Number.isFinite);
}

function decided(formula: Expression, x: number): Expression {
  return mapSolved(formula, "x", (node: CompareNode, solved): Condition => {
    if (solved === undefined || solved === "fixed") return build.truth(holds(node, new Map(), context));
    return build.truth(compares(node.operator, Math.sign(x - valueOf(solved.at)) * Math.sign(solved.slope)));
  });
}
