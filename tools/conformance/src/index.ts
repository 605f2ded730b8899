/** One suite for every target: cases, multiprecision oracle, comparison, report. */
export type { Adapter, Convention, Evaluation } from "./adapters/adapter.ts";
export { createOracle, type Oracle, type PassName } from "./oracle/oracle.ts";
export { createWorkbench, type Workbench } from "./oracle/workbench.ts";
export { run, type Outcome, type RunOptions } from "./run/run.ts";
