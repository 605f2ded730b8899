/** The points of kinks as numbers of an element type. */
import type { Expression } from "../ir/nodes.ts";
import { isShort, literal } from "../ir/simplify.ts";

/**
 * Whether a point has to be rounded to the element type. Parameters and short literals are elements already; of any
 * other point only the rounded number is known, so that formulas there are formulas of x.
 */
export function isRounded(at: Expression): boolean {
  const bare = at.kind === "negate" ? at.operand : at;
  const value = literal(bare);
  return bare.kind !== "variable" && (value === undefined || !isShort(value));
}
