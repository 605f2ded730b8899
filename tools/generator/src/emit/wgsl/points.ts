/** Answers that WGSL arithmetic need not give: NaN and infinities are made of bits, where no compiler rules them out. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import type { Dialect } from "../../ir/print.ts";
import { literal } from "../../ir/simplify.ts";
import type { Domain, Pass, PointAnswer } from "../../model.ts";
import { formatF32 } from "../../../../../packages/wgsl/src/runtime/number.ts";
import { helperName, wgslExpression } from "./text.ts";

const SMALLEST_NORMAL = 2 ** -126;

const outsideOperators: { readonly [K in keyof Domain]-?: string } = {
  min: "<",
  above: "<=",
  max: ">",
  below: ">=",
};

/** One comparison to a statement keeps parsers from taking `<` and `>` for a template list. */
export function domainLines({ domain }: Pass, dialect: Dialect): string[] {
  return (["min", "above", "max", "below"] as const).flatMap((key) => {
    const end = domain[key];
    if (end === undefined) return [];
    const test = `x ${outsideOperators[key]} ${wgslExpression(build.number(end), dialect)}`;
    return [`  if (${test}) { return ${helperName("notANumber")}(x); }`];
  });
}

export function pointLines({ answers }: Pass, dialect: Dialect): string[] {
  return answers
    .filter(({ right, reached }) => !reached || isInfinite(right))
    .map((one) => `  if (${testOf(one, dialect)}) { return ${answerOf(one, dialect)}; }`);
}

/** A subnormal x may become 0 in one operation and not in another: so it is 0 from the beginning. */
function testOf({ at }: PointAnswer, dialect: Dialect): string {
  if (at === 0) return `abs(x) < ${formatF32(SMALLEST_NORMAL)}`;
  return `x == ${wgslExpression(build.number(at), dialect)}`;
}

function answerOf({ at, left, right }: PointAnswer, dialect: Dialect): string {
  if (!isInfinite(right)) return wgslExpression(right, dialect);
  const [low, high] = [literal(left)!, literal(right)!];
  const sign = at !== 0 || low === high ? formatF32(Math.sign(high)) : high > 0 ? "x" : "-x";
  return `${helperName("infinity")}(${sign})`;
}

const isInfinite = (node: Expression): boolean => Math.abs(literal(node) ?? 0) === Infinity;
