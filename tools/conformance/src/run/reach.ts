/** Inputs beyond the reach of a kernel: their results have to be numbers, and are not measured. */
import { count } from "../compare/tally.ts";
import { binary64, evaluate, gradeOf, kernelLibrary, kernelsOf, reachText } from "../generator.ts";
import type { Model } from "../generator.ts";
import type { Job } from "./job.ts";
import { passNamed } from "./plan.ts";

/** Whether accuracy is promised at x. Infinities are within: limits are promised. */
export function isWithinReach(
  { adapter, plan, pass }: Pick<Job, "plan" | "pass"> & { readonly adapter: Pick<Job["adapter"], "id"> },
  { intrinsics }: Model,
): (x: number) => boolean {
  const { reach = [] } = passNamed(plan.activation, pass);
  const { numbers, choices } = plan.set;
  const context = { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64"), choices };
  return (x) =>
    !Number.isFinite(x) ||
    reach.every(
      (one) =>
        Math.abs(evaluate(one.of, new Map(numbers).set("x", x), context)) <=
        one[kernelsOf(gradeOf(adapter.id, plan.source))],
    );
}

/** One more input that is not measured; NaN is wrong all the same. */
export function passOver({ adapter, plan, pass, row }: Job, x: number, actual: number): void {
  const text = reachText(passNamed(plan.activation, pass), adapter.id);
  row.beyond[text] = (row.beyond[text] ?? 0) + 1;
  if (!Number.isNaN(actual)) return;
  const finding = {
    setting: plan.setting,
    detail: "beyond the reach of a kernel",
    x,
    expected: Infinity,
    actual,
  };
  count(row, { ...finding, ulp: Infinity }, false);
}
