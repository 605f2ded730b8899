/** One answer of a target against what is right. */
import { judge } from "../compare/judge.ts";
import type { Expectation } from "../compare/judge.ts";
import { count } from "../compare/tally.ts";
import { roundReference } from "../generator.ts";
import { detailOf, kindOf } from "./job.ts";
import type { Job } from "./job.ts";

/** Counts it, and answers its error. */
export function settle(
  { adapter, plan, pass, row }: Job,
  expectation: Expectation,
  actual: number,
  detail: string,
): number {
  const isSum = kindOf(pass, plan.source) === "parameterDerivatives";
  const format = (isSum ? adapter.gradientFormat : undefined) ?? adapter.format;
  const { ulp, passes } = judge(adapter.id, format, actual, expectation);
  const which = detailOf(pass, plan.source, detail);
  const { x, odd, reference } = expectation;
  const expected = odd && x === 0 ? x : roundReference(format, reference);
  count(row, { setting: plan.setting, detail: which, x, expected, actual, ulp }, passes);
  return ulp;
}
