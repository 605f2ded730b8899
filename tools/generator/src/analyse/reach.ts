/** How far out the kernels that a formula calls keep their accuracy. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { printExpression } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import { inlineLets } from "../ir/substitute.ts";
import { nodes, same } from "../ir/walk.ts";
import type { Model, Pass, Reach } from "../model.ts";
import { type Target, kernelsOf } from "../promises.ts";

/** One entry for each magnitude that some kernel's range is about, with the narrowest of its bounds. */
export function reachOf(body: Expression, intrinsics: Model["intrinsics"]): readonly Reach[] {
  const found: Reach[] = [];
  for (const node of nodes(inlineLets(body))) {
    const range = node.kind === "call" ? intrinsics.get(node.name)?.range : undefined;
    if (node.kind !== "call" || range === undefined) continue;
    const { factor, rest } = withoutFactor(simplify(node.arguments.reduce(build.multiply)));
    const reach = { of: rest, f32: range.f32 / factor, f64: range.f64 / factor };
    const index = found.findIndex(({ of }) => same(of, rest));
    if (index < 0) found.push(reach);
    else found[index] = narrower(found[index]!, reach);
  }
  return found;
}

const narrower = (a: Reach, b: Reach): Reach => ({
  of: a.of,
  f32: Math.min(a.f32, b.f32),
  f64: Math.min(a.f64, b.f64),
});

/** A product as a positive number times the rest, up to the sign. */
function withoutFactor(node: Expression): { factor: number; rest: Expression } {
  if (node.kind === "negate") return withoutFactor(node.operand);
  if (node.kind !== "binary" || node.operator !== "*") return { factor: 1, rest: node };
  const [left, right] = [withoutFactor(node.left), withoutFactor(node.right)];
  const factor = left.factor * right.factor;
  if (left.rest.kind === "number") return { factor: factor * Math.abs(left.rest.value), rest: right.rest };
  if (right.rest.kind === "number") return { factor: factor * Math.abs(right.rest.value), rest: left.rest };
  return { factor, rest: build.multiply(left.rest, right.rest) };
}

/** The inputs for which accuracy is promised; empty where it is promised everywhere. */
export const reachText = ({ reach = [] }: Pick<Pass, "reach">, target: Target): string =>
  reach.map((one) => `|${printExpression(one.of)}| ≤ ${one[kernelsOf(target)]}`).join(" and ");
