/** What is to be said of both halves together: rows of several lengths, gradients of all results, and sums of these. */
import type { Adapter } from "../adapters/adapter.ts";
import { parametersOf } from "../adapters/library.ts";
import { addProblem, count } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { createRandom, roundReference, ulpError, ulpOf } from "../generator.ts";
import type { Half } from "../generator.ts";
import { isOfParameter } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { Workbench } from "../oracle/workbench.ts";
import type { Gathered } from "../run/gather.ts";
import { evaluationOf } from "../run/job.ts";
import { passesOf } from "../run/plan.ts";
import type { Plan } from "../run/plan.ts";
import { placeOf } from "./evaluation.ts";
import type { EvaluatePairs, PairEvaluation } from "./evaluation.ts";
import { type SharedCase, sharedCases } from "./shared-cases.ts";
import { sumOfProducts } from "./sum.ts";

/** The plans of both halves for the same parameters. */
export type HalfPlans = readonly [first: Plan, second: Plan];

export function halvesOf(name: string, plans: readonly Plan[]): HalfPlans[] {
  const of = (which: Half): Plan[] =>
    plans.filter(({ source: { half } }) => half?.of === name && half.which === which);
  const [first, second] = [of("first"), of("second")];
  return first.map((plan) => [plan, second.find(({ setting }) => setting === plan.setting)!]);
}

export interface PairChecks {
  readonly adapter: Adapter;
  readonly bench: Workbench;
  readonly gathered: Gathered;
  readonly rowOf: (pass: PassName) => Row;
}

export async function checkPairs(checks: PairChecks, all: readonly HalfPlans[]): Promise<void> {
  for (const plans of all) {
    for (const pass of passesOf(plans[0].activation)) {
      const row = checks.rowOf(pass);
      try {
        await checkPass({ ...checks, plans, pass, row });
      } catch (error) {
        addProblem(row, error, plans[0].setting);
      }
    }
  }
}

interface PairJob extends PairChecks {
  readonly plans: HalfPlans;
  readonly pass: PassName;
  readonly row: Row;
}

const LENGTHS = [1, 3, 64];
const SEED = 20160316;

async function checkPass(job: PairJob): Promise<void> {
  const pairs = job.adapter.evaluatePairs;
  if (pairs === undefined) throw new Error(`${job.adapter.id} has no concatenating functions`);
  const cases = await casesOf(job);
  // Of gradients: numbers that every format has.
  const random = createRandom(SEED);
  const dy = cases.map((): readonly [number, number] => [draw(random), draw(random)]);
  for (const rowLength of [...LENGTHS, cases.length]) {
    const length = cases.length - (cases.length % rowLength);
    const trial: Trial = { job, pairs, cases: cases.slice(0, length), dy: dy.slice(0, length), rowLength };
    if (job.pass === "forward") await checkValues(trial);
    else if (job.pass === "derivative") await checkGradients(trial);
    else if (isOfParameter(job.pass)) await checkSum(trial, job.pass.parameter);
  }
}

const draw = (random: () => number): number => Math.fround(2 * random() - 1);

/** Where both halves have references, and a shader cannot take the one for the other: 0 for a subnormal number. */
async function casesOf({ adapter, plans, pass, gathered }: PairJob): Promise<SharedCase[]> {
  const { smallestNormal } = adapter.format;
  const isCertain = (x: number): boolean =>
    adapter.id !== "wgsl-f32" || x === 0 || Math.abs(x) >= smallestNormal;
  const isModerate = (x: number): boolean => !isOfParameter(pass) || Math.abs(x) < 40;
  const shared = await sharedCases(plans, pass, gathered);
  return shared.filter(({ x }) => isCertain(x) && isModerate(x));
}

interface Trial {
  readonly job: PairJob;
  readonly pairs: EvaluatePairs;
  readonly cases: readonly SharedCase[];
  readonly dy: readonly (readonly [first: number, second: number])[];
  readonly rowLength: number;
}

function evaluationFor({ job, cases, rowLength }: Trial): Omit<PairEvaluation, "pass"> {
  const [plan] = job.plans;
  const xs = Float64Array.from(cases, ({ x }) => x);
  const parameters = parametersOf(evaluationOf({ plan, pass: job.pass }, xs));
  return { name: plan.source.half!.of, parameters, xs, rowLength };
}

const halves = ["first", "second"] as const;

/** Each result in its place, to the last bit what the half by itself answers. */
async function checkValues(trial: Trial): Promise<void> {
  const { job, cases, rowLength } = trial;
  const { values } = await trial.pairs({ ...evaluationFor(trial), pass: "forward" });
  for (const [index, half] of halves.entries()) {
    const xs = Float64Array.from(cases, ({ x }) => x);
    const alone = await job.adapter.evaluate(evaluationOf({ plan: job.plans[index]!, pass: "forward" }, xs));
    alone.forEach((expected, i) => {
      const actual = values[placeOf(i, half, rowLength)]!;
      settle(trial, `the ${half} half`, xs[i]!, expected, actual, Object.is(actual, expected) ? 0 : Infinity);
    });
  }
}

/** dx is a sum, measured against both of its terms. A NaN is in the element that it is of, and nowhere else. */
async function checkGradients(trial: Trial): Promise<void> {
  const { job, cases, dy, rowLength } = trial;
  const { format } = job.adapter;
  const gradients = inRows(trial);
  const poisoned = cases.findIndex(({ x }) => x > 1);
  const own = { ...evaluationFor(trial), pass: "backward" } as const;
  const { values } = await trial.pairs({ ...own, dy: gradients });
  gradients[placeOf(poisoned, "second", rowLength)] = NaN;
  const { values: withNaN } = await trial.pairs({ ...own, dy: gradients });
  cases.forEach(({ x, references }, i) => {
    const products = references.map((reference, half) => [dy[i]![half]!, reference] as const);
    const { reference, magnitude } = sumOfProducts(job.bench, products);
    // What is subnormal, a shader may take for 0.
    if (job.adapter.id === "wgsl-f32" && magnitude < 2 ** 24 * format.smallestNormal && magnitude > 0) return;
    const expected = roundReference(format, reference);
    settle(trial, "any dy", x, expected, values[i]!, ulpError(format, values[i]!, reference, magnitude));
    const [unchanged, actual] = i === poisoned ? [NaN, withNaN[i]!] : [values[i]!, withNaN[i]!];
    settle(trial, "a dy of NaN", x, unchanged, actual, Object.is(unchanged, actual) ? 0 : Infinity);
  });
}

/** Both halves go into the sum for a parameter. */
async function checkSum(trial: Trial, parameter: string): Promise<void> {
  const { job, cases, dy, rowLength } = trial;
  // A function of one row has a sum for each.
  if (job.adapter.backward === undefined && rowLength !== cases.length) return;
  const format = job.adapter.gradientFormat ?? job.adapter.format;
  const products = cases.flatMap(({ references }, i) =>
    references.map((reference, half) => [dy[i]![half]!, reference] as const),
  );
  const { reference, magnitude } = sumOfProducts(job.bench, products);
  const { values, error } = await trial.pairs({
    ...evaluationFor(trial),
    pass: { parameter },
    dy: inRows(trial),
  });
  const actual = values[0] ?? NaN;
  const expected = roundReference(format, reference);
  const beyond = Math.max(Math.abs(actual - reference.nearest) - error * magnitude, 0);
  const ulp = beyond / ulpOf(format, magnitude);
  settle(trial, `d/d ${parameter}, sum of both halves`, NaN, expected, actual, ulp);
}

function inRows({ cases, dy, rowLength }: Trial): Float64Array {
  const all = new Float64Array(2 * cases.length);
  for (const [index, half] of halves.entries())
    cases.forEach((_, i) => (all[placeOf(i, half, rowLength)] = dy[i]![index]!));
  return all;
}

function settle(
  { job: { row, plans }, rowLength }: Trial,
  what: string,
  x: number,
  expected: number,
  actual: number,
  ulp: number,
): void {
  const detail = `${what}, rows of ${rowLength}`;
  count(row, { setting: plans[0].setting, detail, x, expected, actual, ulp }, ulp <= row.bound);
}
