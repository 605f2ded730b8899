/** How far out the kernels that a formula calls keep their accuracy. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { printExpression } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import { inlineLets } from "../ir/substitute.ts";
import { nodes, same } from "../ir/walk.ts";
import type { Model, Pass, Reach } from "../model.ts";
import { type Target, kernelsOf } from "../promises.ts";

/** One entry for each magnitude that some kernel's range is about. */
export function reachOf(body: Expression, intrinsics: Model["intrinsics"]): readonly Reach[] {
  const found: Reach[] = [];
  for (const node of nodes(inlineLets(body))) {
    const range = node.kind === "call" ? intrinsics.get(node.name)?.range : undefined;
    if (node.kind !== "call" || range === undefined) continue;
    const of = withoutSign(simplify(node.arguments.reduce(build.multiply)));
    if (!found.some((one) => same(one.of, of) && one.f32 <= range.f32 && one.f64 <= range.f64))
      found.push({ of, ...range });
  }
  return found;
}

const withoutSign = (node: Expression): Expression =>
  node.kind === "negate" ? withoutSign(node.operand) : node;

/** The inputs for which accuracy is promised; empty where it is promised everywhere. */
export const reachText = ({ reach = [] }: Pick<Pass, "reach">, target: Target): string =>
  reach.map((one) => `|${printExpression(one.of)}| ≤ ${one[kernelsOf(target)]}`).join(" and ");
