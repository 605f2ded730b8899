/** Judges a target on one plan of rows. */
import type { Adapter } from "../adapters/adapter.ts";
import { addProblem, count } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { leastRowScale, roundReference, ulpError } from "../generator.ts";
import { referenceAt } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import type { RowCase } from "./cases.ts";
import type { GatheredRows } from "./gather.ts";
import { resultsOf, resultsTogether } from "./job.ts";
import type { RowJob } from "./job.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import { rowPassesOf } from "./plan.ts";
import type { RowPlan } from "./plan.ts";
import { placesOf } from "./task.ts";
import { checkArrays } from "./whole-arrays.ts";

export async function checkRowPlan(
  adapter: Adapter,
  plan: RowPlan,
  gathered: GatheredRows,
  rowOf: (pass: RowPassName) => Row,
): Promise<void> {
  const results: RowJob["results"] = new Map();
  for (const pass of rowPassesOf(plan.activation)) {
    const row = rowOf(pass);
    try {
      const evaluate = adapter.evaluateRows;
      if (evaluate === undefined) throw new Error(`${adapter.id} has no functions of rows`);
      const job: RowJob = { adapter, evaluate, plan, pass, row, results };
      const references = await gathered(plan, pass);
      if (references instanceof Error) throw references;
      await checkValues(job, references);
      await checkArrays(job);
    } catch (error) {
      addProblem(row, error, plan.setting);
    }
  }
}

async function checkValues(job: RowJob, references: References): Promise<void> {
  const { plan, pass } = job;
  const half = references.nearest.length / 2;
  // Asked for at once: a shader runs while the next one is prepared.
  const all = plan.isMany
    ? await resultsTogether(job, pass)
    : await Promise.all(
        plan.cases.map((one) => (mayBeTied(job, one) ? undefined : resultsOf(job, pass, one))),
      );
  let index = 0;
  for (const [number, one] of plan.cases.entries()) {
    const results = all[number];
    if (results === undefined) {
      index += placesOf(plan.activation, pass, one).length;
      continue;
    }
    for (const place of placesOf(plan.activation, pass, one)) {
      const scale = references.nearest[half + index]!;
      settle(job, one, place, results[place]!, referenceAt(references, index), scale);
      index += 1;
    }
  }
}

/** A shader may take subnormal numbers for 0, which are then as large as each other. */
function mayBeTied({ adapter }: RowJob, { x }: RowCase): boolean {
  const isSubnormal = (value: number): boolean =>
    value !== 0 && Math.abs(value) < adapter.format.smallestNormal;
  return adapter.id === "wgsl-f32" && x.some(isSubnormal);
}

function settle(
  { adapter, plan, pass, row }: RowJob,
  { label, x }: RowCase,
  place: number,
  actual: number,
  reference: ReturnType<typeof referenceAt>,
  scale: number,
): void {
  const format = (typeof pass === "string" ? undefined : adapter.gradientFormat) ?? adapter.format;
  const expected = roundReference(format, reference);
  const least = Math.max(scale, leastRowScale(adapter.id));
  // Terms of a gradient that are subnormal may have been flushed before they are multiplied.
  const isTiny = (value: number): boolean => Math.abs(value) < format.smallestNormal;
  const isTinyGradient =
    adapter.id === "wgsl-f32" && pass !== "forward" && isTiny(expected) && isTiny(actual);
  const ulp = isTinyGradient ? 0 : ulpError(format, actual, reference, least);
  const isOfElement =
    typeof pass === "string" && !(pass === "forward" && plan.activation.forward.rank === "number");
  const where = `row of ${label}${isOfElement ? `, element ${place}` : ""}`;
  const detail = typeof pass === "string" ? where : `d/d ${pass.parameter}, ${where}`;
  const finding = { setting: plan.setting, detail, x: isOfElement ? x[place]! : NaN, expected, actual, ulp };
  count(row, finding, ulp <= row.bound);
}
