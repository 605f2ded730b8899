/** NaN in another input than the one that varies. */
import { count } from "../compare/tally.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";

/** Wherever the one that varies is: a NaN in any data input is the answer. */
export async function checkNaN(job: Job): Promise<void> {
  const { adapter, plan, pass, row } = job;
  const others = plan.source.inputs.filter((input) => input !== plan.swept);
  // Sums of a NaN are judged as its elements are.
  const xs = plan.xs.filter((_, index) => index % 16 === 0 || plan.oracle.points.includes(plan.xs[index]!));
  for (const other of others) {
    const evaluation = evaluationOf(job, xs);
    const parameters = { ...evaluation.parameters, [other]: NaN };
    for (const kinks of [undefined, "left", "mid"] as const) {
      if (kinks !== undefined && (pass === "forward" || plan.oracle.kinks.length === 0)) continue;
      const results = await adapter.evaluate({ ...evaluation, parameters, ...(kinks && { kinks }) });
      results.forEach((actual, index) => {
        const detail = `${other} = NaN${kinks === undefined ? "" : `, kinks: ${kinks}`}`;
        const finding = { setting: plan.setting, detail, x: xs[index]!, expected: NaN, actual };
        const passes = Number.isNaN(actual);
        count(row, { ...finding, ulp: passes ? 0 : Infinity }, passes);
      });
    }
  }
}
