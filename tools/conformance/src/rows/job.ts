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
}

/** In gradients y is what the target itself answered. */
export async function resultsOf(
  { evaluate, plan: { activation, set } }: Pick<RowJob, "evaluate" | "plan">,
  pass: RowPassName,
  { x, mask, dy }: RowCase,
): Promise<Float64Array> {
  const parameters = Object.fromEntries([...set.numbers, ...set.choices]);
  const own = { activation, parameters, rowLength: x.length };
  const y = await evaluate({ ...own, pass: "forward", inputs: { x, mask } });
  return pass === "forward" ? y : evaluate({ ...own, pass, inputs: { x, mask, y, dy } });
}
