import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import type { EvaluateRows } from "./adapters/evaluation.ts";
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
