import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import type { EvaluateRows, RowEvaluation, RowInputs } from "./adapters/evaluation.ts";
import type { RowCase } from "./cases.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import type { RowPlan } from "./plan.ts";

/** One pass of one plan on one target. */
export interface RowJob {
  readonly adapter: Adapter;
  readonly evaluate: EvaluateRows;
  readonly plan: RowPlan;
  readonly pass: RowPassName;
  readonly row: Row;
  /** The results of each case, once they have been asked for. */
  readonly results: Map<RowCase, Promise<Float64Array>>;
}

/** In gradients y is what the target itself answered. */
export async function resultsOf(
  { evaluate, plan: { activation, set }, results }: Pick<RowJob, "evaluate" | "plan" | "results">,
  pass: RowPassName,
  one: RowCase,
): Promise<Float64Array> {
  const { x, mask, dy } = one;
  const parameters = Object.fromEntries([...set.numbers, ...set.choices]);
  const own = { activation, parameters, rowLength: x.length };
  const found = results.get(one) ?? evaluate({ ...own, pass: "forward", inputs: { x, mask } });
  results.set(one, found);
  const y = await found;
  return pass === "forward" ? y : evaluate({ ...own, pass, inputs: { x, mask, y, dy } });
}

/** No result is this number. */
export const UNTOUCHED = -77.25;

/** All rows in one array, and between them what nobody may read or write. */
export async function together(
  job: RowJob,
  pass: RowPassName,
  cases: readonly RowCase[],
  stride: number,
): Promise<RowEvaluation> {
  const { activation, set } = job.plan;
  const parameters = Object.fromEntries([...set.numbers, ...set.choices]);
  const own = { activation, pass, parameters, rowLength: cases[0]!.x.length, rowStride: stride };
  const rows = (parts: readonly Float64Array[]): Float64Array => {
    const length = parts[0]!.length === 1 ? 1 : stride;
    const all = new Float64Array(parts.length * length).fill(UNTOUCHED);
    parts.forEach((part, row) => all.set(part, row * length));
    return all;
  };
  const x = rows(cases.map((one) => one.x));
  const mask = Uint8Array.from(rows(cases.map((one) => Float64Array.from(one.mask))));
  const inputs: RowInputs = { x, mask };
  if (pass === "forward") return { ...own, inputs };
  const y = rows(await Promise.all(cases.map((one) => resultsOf(job, "forward", one))));
  return { ...own, inputs: { ...inputs, y, dy: rows(cases.map((one) => one.dy)) } };
}

/** As resultsOf, for all rows of one length by one call. */
export async function resultsTogether(job: RowJob, pass: RowPassName): Promise<Float64Array[]> {
  const { adapter, evaluate, plan, results } = job;
  const isSum = typeof pass !== "string" && adapter.manyRows?.sums === true;
  if (adapter.manyRows === undefined || isSum)
    return Promise.all(plan.cases.map((one) => resultsOf(job, pass, one)));
  const answers = new Map<RowCase, Float64Array>();
  for (const cases of byLength(plan.cases)) {
    const all = await evaluate(await together(job, pass, cases, cases[0]!.x.length));
    const length = all.length / cases.length;
    cases.forEach((one, row) => {
      const own = all.subarray(row * length, (row + 1) * length);
      answers.set(one, own);
      if (pass === "forward") results.set(one, Promise.resolve(own));
    });
  }
  return plan.cases.map((one) => answers.get(one)!);
}

function byLength(cases: readonly RowCase[]): RowCase[][] {
  const lengths = new Set(cases.map(({ x }) => x.length));
  return [...lengths].map((length) => cases.filter(({ x }) => x.length === length));
}
