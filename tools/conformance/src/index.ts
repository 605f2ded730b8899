/** One suite for every target: cases, multiprecision oracle, comparison, report. */
export type { Adapter, Convention, Evaluation } from "./adapters/adapter.ts";
export { createOracle, type Oracle } from "./oracle/oracle.ts";
export type { PassName } from "./oracle/pass-name.ts";
export { createWorkbench, type Workbench } from "./oracle/workbench.ts";
export { run, type Outcome, type RunOptions } from "./run/run.ts";
