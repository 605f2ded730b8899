/** The whole suite on all targets. */
import { createAdapter } from "../adapters/index.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { runEveryF16 } from "../every-f16/run.ts";
import { isOffered } from "../generator.ts";
import type { Activation, Identity, Model, RowActivation, Target } from "../generator.ts";
import { type IdentityResult, isKept, runIdentities } from "../identities/run.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { runRows } from "../rows/run.ts";
import { FIRST_STACK, nameOf, type Stack } from "../adapters/wgsl/stacks.ts";
import type { Cache } from "./cache.ts";
import { reportedName, runFunctions } from "./functions.ts";
import { createPool } from "./pool.ts";
import type { Progress } from "./progress.ts";
import { notesOf, type StackNote } from "./stacks.ts";

export interface RunOptions {
  readonly model: Model;
  readonly targets: readonly Target[];
  readonly activations: readonly Activation[];
  /** Functions of rows; none where absent. */
  readonly functionsOfRows?: readonly RowActivation[];
  /** What is equal between functions; nothing where absent. */
  readonly identities?: readonly Identity[];
  readonly cases: number;
  /** Whether the scalar package is the judge in place of multiprecision. */
  readonly byScalar?: boolean;
  readonly allowMissing: ReadonlySet<string>;
  readonly cache: Cache | undefined;
  readonly progress: Progress;
  /** What shaders run on, where they are a target; the first alone if not given. */
  readonly stacks?: readonly Stack[];
  /** For tests; the packages otherwise. */
  readonly adapterFor?: (target: Target, stack: Stack | undefined) => Adapter;
}

export interface MissingTarget {
  readonly target: Target;
  readonly stack?: string;
  readonly reason: string;
  readonly allowed: boolean;
}

export interface Outcome {
  readonly rows: readonly Row[];
  readonly missing: readonly MissingTarget[];
  readonly stacks: readonly StackNote[];
  /** What the specs declare and the oracle does not find. */
  readonly contradictions: readonly string[];
  readonly identities: readonly IdentityResult[];
}

/** Whether every promise was judged and kept. */
export function holds({ rows, missing, contradictions, identities }: Outcome): boolean {
  const complete = rows.length > 0 && missing.every(({ allowed }) => allowed);
  return complete && rows.every(isPassed) && contradictions.length === 0 && identities.every(isKept);
}

export async function run(options: RunOptions): Promise<Outcome> {
  const { model, activations, functionsOfRows: functions = [], cases, cache, progress } = options;
  const { adapters, missing } = await startAdapters(options);
  const scalar = options.byScalar ? scalarOf(options) : undefined;
  await scalar?.start();
  const pool = createPool(model);
  const isF16 = ({ id }: Adapter): boolean => id === "wgsl-f16";
  const halves = adapters.find(isF16);
  const inF16 = activations.filter((activation) => halves !== undefined && isOffered("wgsl-f16", activation));
  const total = activations.length + functions.length + inF16.length;
  let judged = 0;
  const done = (): void => progress.step("functions", (judged += 1), total);
  const bench = await createWorkbench();
  const own = { adapters: adapters.filter((adapter) => !isF16(adapter)), bench, pool, cache, done };
  try {
    const [rowsOfRows, { rows, contradictions }, rowsOfF16, equal] = await Promise.all([
      runRows({ ...own, functions, model, scalar: () => scalarOf(options), ...rowCounts(options) }),
      runFunctions({ ...own, model, activations, cases, scalar }),
      halves === undefined
        ? []
        : runEveryF16({ model, bench, adapter: halves, scalar: scalarOf(options), done }, inF16),
      runIdentities(model, options.identities ?? [], adapters),
    ]);
    const names = [...activations.map(reportedName), ...functions.map(({ name }) => name)];
    return {
      rows: inOrder([...rows, ...rowsOfRows, ...rowsOfF16], names, adapters),
      missing,
      stacks: await notesOf(adapters),
      contradictions: [...new Set([...contradictions, ...equal.contradictions])],
      identities: equal.results,
    };
  } finally {
    await Promise.all([pool.stop(), ...adapters.map((adapter) => adapter.stop())]);
  }
}

/** Of functions of rows. */
const rowCounts = ({ cases, byScalar }: RunOptions): { longest: number; inShortRows: number } =>
  byScalar ? { longest: 0, inShortRows: cases } : { longest: cases, inShortRows: cases / 20 };

const scalarOf = ({ adapterFor }: RunOptions): Adapter =>
  adapterFor?.("scalar", undefined) ?? createAdapter("scalar");

/** Skipped is not passed: a target that does not start fails the run, unless it may be missing. */
async function startAdapters(options: RunOptions) {
  const { targets, stacks = [FIRST_STACK], allowMissing, progress } = options;
  const { adapterFor = (target, stack) => createAdapter(target, undefined, stack) } = options;
  const adapters: Adapter[] = [];
  const missing: MissingTarget[] = [];
  const wanted = targets.flatMap((target) =>
    (target === "wgsl-f32" ? stacks : [undefined]).map((stack) => ({ target, stack })),
  );
  for (const { target, stack } of wanted) {
    const name = stack && nameOf(stack);
    progress.say(["starting", target, name && `on ${name}`].filter(Boolean).join(" "));
    try {
      const adapter = adapterFor(target, stack);
      await adapter.start();
      adapters.push(adapter);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const allowed = allowMissing.has(target) || (name !== undefined && allowMissing.has(name));
      missing.push({ target, ...(name !== undefined && { stack: name }), reason, allowed });
    }
  }
  return { adapters, missing };
}

function inOrder(rows: readonly Row[], names: readonly string[], adapters: readonly Adapter[]): Row[] {
  return [...new Set(names)].flatMap((name) =>
    adapters.flatMap(({ id, stack }) =>
      rows.filter((row) => row.activation === name && row.target === id && row.stack === stack),
    ),
  );
}
