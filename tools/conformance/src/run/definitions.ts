import { nodes } from "../generator.ts";
import type { Expression, Model } from "../generator.ts";

/** What a formula means: the definition of every function that it calls, and of those that these call. */
export function transitiveDefinitions(
  node: Expression,
  model: Model,
  found: Map<string, unknown>,
): Map<string, unknown> {
  for (const inner of nodes(node)) {
    if (inner.kind !== "call" || found.has(inner.name)) continue;
    const intrinsic = model.intrinsics.get(inner.name);
    found.set(inner.name, [intrinsic?.inputs, intrinsic?.definition]);
    if (intrinsic !== undefined && typeof intrinsic.definition !== "string") {
      transitiveDefinitions(intrinsic.definition, model, found);
    }
  }
  return found;
}
