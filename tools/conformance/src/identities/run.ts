/** All identities, in multiprecision and on every target. */
import type { Adapter } from "../adapters/adapter.ts";
import { f64, isOffered, termsOf } from "../generator.ts";
import type { FloatFormat, Identity, Model, Target } from "../generator.ts";
import { memoize } from "../oracle/memoize.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { type IdentityCases, casesOf } from "./cases.ts";
import { type Difference, differencesOf } from "./check.ts";
import { type Exact, createExact } from "./exact.ts";
import { contradictionsOf } from "./truth.ts";

/** Of an identity on a target. */
export interface IdentityResult {
  readonly identity: string;
  readonly target: Target;
  readonly cases: number;
  readonly failed: number;
  /** The largest difference where nothing was flushed to 0. */
  readonly worst: Difference | undefined;
  /** How many differences are there because something was. */
  readonly flushed: number;
  /** Of all, the difference that comes nearest to what is allowed. */
  readonly nearest: Difference | undefined;
  /** What kept sides from being computed. */
  readonly problem: string | undefined;
}

export interface IdentitiesOutcome {
  readonly results: readonly IdentityResult[];
  /** Identities that are none. */
  readonly contradictions: readonly string[];
}

/** About so many numbers for each. */
const CASES = 48;

export async function runIdentities(
  model: Model,
  identities: readonly Identity[],
  adapters: readonly Adapter[],
): Promise<IdentitiesOutcome> {
  if (identities.length === 0) return { results: [], contradictions: [] };
  const exact = createExact(await createWorkbench(), model);
  const results: IdentityResult[] = [];
  const contradictions: string[] = [];
  for (const identity of identities) {
    const planFor = memoize((format: FloatFormat) => casesOf(identity, format, CASES));
    contradictions.push(...planFor(f64).flatMap((cases) => contradictionsOf(exact, cases)));
    for (const adapter of onePerTarget(adapters).filter((one) => hasAll(one.id, identity)))
      results.push(await resultOf(exact, model, adapter, identity, planFor(adapter.format)));
  }
  return { results, contradictions };
}

/** The first stack, where there are several. */
const onePerTarget = (adapters: readonly Adapter[]): Adapter[] =>
  adapters.filter(({ id }, index) => adapters.findIndex((other) => other.id === id) === index);

/** No device at hand has all functions in f16. */
const hasAll = (target: Target, { left, right }: Identity): boolean =>
  target !== "wgsl-f16" ||
  [...termsOf(left), ...termsOf(right)].every((term) => {
    if (term.kind === "row element") return isOffered(target, term.of.activation);
    return term.kind !== "element" || isOffered(target, term.activation);
  });

async function resultOf(
  exact: Exact,
  model: Model,
  adapter: Adapter,
  { name }: Identity,
  planned: readonly IdentityCases[],
): Promise<IdentityResult> {
  const all: Difference[] = [];
  let problem: string | undefined;
  try {
    for (const cases of planned) {
      const found = await differencesOf(exact, model, adapter, cases);
      if (found.length === 0) problem = `no case has numbers on both sides`;
      all.push(...found);
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const largest = (among: readonly Difference[], of: (one: Difference) => number): Difference | undefined =>
    among.reduce<Difference | undefined>(
      (top, one) => (top !== undefined && of(top) >= of(one) ? top : one),
      undefined,
    );
  const unflushed = all.filter(({ isFlushed }) => !isFlushed);
  return {
    identity: name,
    target: adapter.id,
    cases: all.length,
    failed: all.filter(({ ulp, allowed }) => !(ulp <= allowed)).length,
    worst: largest(unflushed, ({ ulp }) => ulp),
    flushed: all.length - unflushed.length,
    nearest: largest(all, ({ ulp, allowed }) => (ulp === 0 ? 0 : ulp / allowed)),
    problem,
  };
}

/** A target without a single case proves nothing. */
export const isKept = ({ failed, cases, problem }: IdentityResult): boolean =>
  failed === 0 && cases > 0 && problem === undefined;
