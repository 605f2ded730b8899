/** Sums over a row: which of them round, and what they are computed with for Float32Arrays. */
import type { Expression } from "../ir/nodes.ts";
import { nodes } from "../ir/walk.ts";
import type { Model, RowPass } from "../model.ts";
import { shorterWide, widened } from "../wide.ts";
import type { RowReduction } from "./program.ts";
import { suitsBinary32 } from "./vectors.ts";

/** Whole numbers add up without rounding. */
export const isRounded = ({ operator, operand }: Pick<RowReduction, "operator" | "operand">): boolean =>
  operator === "sum" && !isWhole(operand);

function isWhole(value: Expression): boolean {
  if (value.kind === "conditional") return isWhole(value.then) && isWhole(value.otherwise);
  if (value.kind === "negate") return isWhole(value.operand);
  return value.kind === "number" && Number.isInteger(value.value);
}

/**
 * What Float32Arrays are computed with in binary64, where that is something else: wide kernels, and plain sums. What a plain
 * sum of 2²⁴ numbers of binary64 loses is less than 2⁻²⁹ of what their magnitudes sum to.
 */
export function widePass(pass: RowPass, intrinsics: Model["intrinsics"]): RowPass | undefined {
  // Noise is binary64 in memory, too, and drawing it takes most of the time.
  if (!suitsBinary32(pass)) return undefined;
  const sums = [...nodes(pass.body)].some((node) => node.kind === "reduce" && isRounded(node));
  const isWide = sums || shorterWide(pass.body, intrinsics) !== undefined;
  return isWide ? { ...pass, body: widened(pass.body, intrinsics) } : undefined;
}
