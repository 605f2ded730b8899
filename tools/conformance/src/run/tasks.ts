/** The work that is shared out to threads, as plain data. */
import { f32, f64 } from "../generator.ts";
import { sectionOf } from "../cases/sections.ts";
import type { FloatFormat, Model, ParameterSet } from "../generator.ts";
import { createOracle } from "../oracle/oracle.ts";
import type { Oracle, PassName } from "../oracle/oracle.ts";
import { collect } from "../oracle/references.ts";
import type { References } from "../oracle/references.ts";
import type { Workbench } from "../oracle/workbench.ts";

export type FormatName = "f64" | "f32";

export interface ReferenceTask {
  readonly activation: string;
  /** The input that is x; the others are among the parameters. */
  readonly swept: string;
  readonly format: FormatName;
  readonly set: ParameterSet;
  readonly pass: PassName;
  readonly xs: Float64Array;
}

export type Reply = { readonly references: References } | { readonly error: string };

export const formatNamed = (name: FormatName): FloatFormat => (name === "f64" ? f64 : f32);

/** Answers tasks, keeping the oracle of the last few parameter sets. */
export function createTaskRunner(bench: Workbench, model: Model): (task: ReferenceTask) => References {
  const activations = new Map(model.activations.map((activation) => [activation.name, activation]));
  let last: { readonly key: string; readonly oracle: Oracle } | undefined;
  return ({ activation: name, swept, format, set, pass, xs }) => {
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
