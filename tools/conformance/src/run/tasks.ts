/** The work that is shared out to threads, as plain data. */
import { sectionOf } from "../cases/sections.ts";
import { functionsOfInputsAndOutputs } from "../generator.ts";
import type { Model, ParameterSet } from "../generator.ts";
import { createOracle } from "../oracle/oracle.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { collect } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { runRowTask } from "../rows/task.ts";
import type { RowTask } from "../rows/task.ts";
import { formatNamed } from "./format-name.ts";
import type { FormatName } from "./format-name.ts";

export interface ReferenceTask {
  readonly activation: string;
  /** The input that is x; the others are among the parameters. */
  readonly swept: string;
  readonly format: FormatName;
  readonly set: ParameterSet;
  readonly pass: PassName;
  readonly xs: Float64Array;
}

export type Task = ReferenceTask | RowTask;

export type Reply = { readonly references: References } | { readonly error: string };

/** Answers tasks, keeping the oracle of the last few parameter sets. */
export function createTaskRunner(bench: Workbench, model: Model): (task: Task) => References {
  const activations = new Map(
    functionsOfInputsAndOutputs(model).map((activation) => [activation.name, activation]),
  );
  let last: { readonly key: string; readonly oracle: Oracle } | undefined;
  return (task) => {
    if ("row" in task) return runRowTask(bench, model, task);
    const { activation: name, swept, format, set, pass, xs } = task;
    const key = JSON.stringify([
      name,
      swept,
      format,
      [...set.numbers].map(([parameter, value]) => [parameter, String(value)]),
      [...set.choices],
    ]);
    if (last?.key !== key) {
      const activation = sectionOf(activations.get(name)!, swept, model.intrinsics);
      last = { key, oracle: createOracle(bench, activation, model.intrinsics, set, formatNamed(format)) };
    }
    const { oracle } = last;
    return collect(xs, (x) => oracle.reference(pass, x));
  };
}
