/**
 * Many more inputs than multiprecision has time for: functions of f32, judged by the scalar package in binary64, which is
 * itself judged by multiprecision and errs by millionths of an ULP of f32.
 */
import type { Target } from "./generator.ts";
import type { Row } from "./compare/tally.ts";
import { reportedName } from "./run/functions.ts";
import { type Outcome, type RunOptions, run } from "./run/run.ts";

/** Beside the numbers of these binary64 is exact. */
export const DENSE_TARGETS: readonly Target[] = ["batch-f32", "batch-f32-exact", "wgsl-f32"];

/** Functions at a time: the inputs and results of all would fill the memory. */
const TOGETHER = 8;

type DenseOptions = Omit<RunOptions, "cache" | "identities" | "byScalar">;

type Chosen = Required<Pick<DenseOptions, "activations" | "functionsOfRows">>;

export async function checkDensely(options: DenseOptions): Promise<Outcome> {
  const { activations, functionsOfRows = [], progress } = options;
  const ofElements: Chosen[] = [...new Set(activations.map(reportedName))].map((name) => ({
    activations: activations.filter((activation) => reportedName(activation) === name),
    functionsOfRows: [],
  }));
  const ofRows: Chosen[] = functionsOfRows.map((one) => ({ activations: [], functionsOfRows: [one] }));
  const all = [...ofElements, ...ofRows];
  if (all.length === 0) throw new RangeError("--dense has no function to judge, expected one");
  const outcomes: Outcome[] = [];
  for (let start = 0; start < all.length; start += TOGETHER) {
    const some = all.slice(start, start + TOGETHER);
    const own = {
      activations: some.flatMap((one) => one.activations),
      functionsOfRows: some.flatMap((one) => one.functionsOfRows),
    };
    const quiet = { ...progress, say: () => undefined, step: () => undefined };
    outcomes.push(await run({ ...options, ...own, cache: undefined, byScalar: true, progress: quiet }));
    progress.step("functions", start + some.length, all.length);
  }
  return joined(outcomes);
}

/** All rows, and the rest as it was at the end. */
function joined(outcomes: readonly Outcome[]): Outcome {
  const rows: Row[] = outcomes.flatMap((outcome) => outcome.rows);
  const contradictions = outcomes.flatMap((outcome) => outcome.contradictions);
  return { ...outcomes.at(-1)!, rows, contradictions };
}
