/** References of rows as work that is shared out to threads. */
import type { Model, ParameterSet, RowActivation } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import type { Workbench } from "../oracle/workbench.ts";
import type { FormatName } from "../run/format-name.ts";
import { formatNamed } from "../run/format-name.ts";
import type { RowCase } from "./cases.ts";
import { rowReferences } from "./oracle/oracle.ts";
import type { RowPassName, RowReference } from "./oracle/oracle.ts";

export interface RowTask {
  readonly row: string;
  readonly format: FormatName;
  readonly set: ParameterSet;
  readonly pass: RowPassName;
  readonly cases: readonly RowCase[];
}

/** The places of the results: all of them are judged. */
export function placesOf({ forward }: RowActivation, pass: RowPassName, { x }: RowCase): number[] {
  const isOne = typeof pass !== "string" || (pass === "forward" && forward.rank === "number");
  return isOne ? [0] : [...x.keys()];
}

/** References one after the other, and behind all of them their scales. */
export function runRowTask(bench: Workbench, model: Model, task: RowTask): References {
  const activation = model.rows.find(({ name }) => name === task.row)!;
  const format = formatNamed(task.format);
  const { numbers, choices } = task.set;
  const subject = { bench, activation, intrinsics: model.intrinsics, parameters: numbers, choices, format };
  const found = task.cases.flatMap((one): readonly RowReference[] => {
    const row = { x: [...one.x], mask: [...one.mask], dy: [...one.dy] };
    try {
      return rowReferences(subject, row, task.pass, placesOf(activation, task.pass, one));
    } catch (error) {
      throw new Error(`row of ${one.label}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
  const scales = found.map(({ scale }) => ({ nearest: scale, rest: 0 }));
  const all = [...found.map(({ reference }) => reference), ...scales];
  return {
    nearest: Float64Array.from(all, ({ nearest }) => nearest),
    rest: Float64Array.from(all, ({ rest }) => rest),
  };
}
