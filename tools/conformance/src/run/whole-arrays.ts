/** What only packages for whole arrays offer: backward passes and sums over all elements. */
import type { Adapter } from "../adapters/adapter.ts";
import { ulpOf } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import { createRandom } from "../generator.ts";
import { count, countExact } from "../compare/tally.ts";
import { placeOf } from "../cases/draws.ts";
import { evaluationOf, kindOf } from "./job.ts";
import type { Job } from "./job.ts";
import { expectMultiples } from "./multiples.ts";
import { hasDefaults } from "./plan.ts";
import { isOfParameter } from "../oracle/pass-name.ts";

/** An element's result depends neither on its position, nor on the array's length and alignment. */
export async function checkPlacement(job: Job): Promise<void> {
  const { adapter, plan, pass, row } = job;
  if (isOfParameter(pass) || adapter.backward === undefined) return;
  const [skipped, xs] = [3, plan.xs.slice(3, -2)];
  const whole = await adapter.evaluate(evaluationOf(job, plan.xs));
  const part = await adapter.evaluate({ ...evaluationOf(job, xs), offset: 1 });
  part.forEach((actual, index) => {
    const [x, expected] = [xs[index]!, whole[index + skipped]!];
    const agrees = Object.is(actual, expected);
    const detail = "elsewhere in an array";
    countExact(row, agrees, () => ({ setting: plan.setting, detail, x, expected, actual }));
  });
}

/** dy = −2 changes no digit of the derivative, except where the result is subnormal or overflows. */
export const DY = -2;

export async function checkBackward(job: Job, { nearest }: References): Promise<void> {
  const { adapter, plan, pass } = job;
  const isSlope = typeof pass === "string" && kindOf(pass, plan.source) === "derivative";
  if (!isSlope || adapter.backward === undefined) return;
  const evaluation = evaluationOf(job, plan.xs);
  const derivatives = await adapter.evaluate(evaluation);
  const results = await adapter.backward(
    evaluation,
    plan.xs.map(() => DY),
  );
  expectMultiples(job, "backward, dy = -2", results, derivatives, nearest, DY);
}

const SEED = 31415926;
/** Terms of moderate size, so that no single one decides the sum. */
const LARGEST_TERM = 1e6;
/** Tried with the defaults beside as many as there are cases: none, one, and more than a shader has invocations. */
const LENGTHS = [0, 1, 70_001];

/** The sum may be off by what its terms may be off, and by its own rounding. */
export async function checkSum(job: Job, { nearest }: References): Promise<void> {
  const { adapter, plan, pass, row } = job;
  const isSum = kindOf(pass, plan.source) === "parameterDerivatives";
  if (!isOfParameter(pass) || !isSum || adapter.parameterSums === undefined) return;
  // The elements of an array draw different noise: what they draw is compared with single elements elsewhere.
  if (placeOf(evaluationOf(job, plan.xs).parameters) !== undefined) return;
  const chosen = [...plan.xs.keys()].filter((index) => isSuitable(adapter, plan.xs[index]!, nearest[index]!));
  const further = hasDefaults(plan.activation, plan.set, adapter.format) ? LENGTHS : [];
  for (const length of [chosen.length, ...further]) {
    const places = Array.from({ length }, (_, place) => chosen[place % chosen.length]!);
    const xs = Float64Array.from(places, (index) => plan.xs[index]!);
    const slopes = Float64Array.from(places, (index) => nearest[index]!);
    const { expected, actual, ulp } = await sumOf(job, xs, slopes, adapter.parameterSums);
    const detail = `d/d ${pass.parameter}, sum over ${length} elements`;
    count(row, { setting: plan.setting, detail, x: NaN, expected, actual, ulp }, ulp <= row.bound);
  }
}

/** A shader may take a subnormal x for 0, where another piece of the function may answer. */
function isSuitable({ id, format }: Adapter, x: number, slope: number): boolean {
  const isCertain = id !== "wgsl-f32" || x === 0 || Math.abs(x) >= format.smallestNormal;
  return isCertain && Math.abs(x) < 40 && Math.abs(slope) < LARGEST_TERM;
}

async function sumOf(
  job: Job,
  xs: Float64Array,
  slopes: Float64Array,
  parameterSums: NonNullable<Adapter["parameterSums"]>,
): Promise<{ expected: number; actual: number; ulp: number }> {
  const { format } = job.adapter;
  const random = createRandom(SEED);
  const dy = xs.map(() => Math.fround(2 * random() - 1));
  const terms = slopes.map((slope, place) => dy[place]! * slope);
  const expected = exactSum(terms);
  const { values, error } = await parameterSums(evaluationOf(job, xs), dy);
  const actual = values[0] ?? NaN;
  const units = terms.map((term, place) =>
    ulpOf(format, Math.max(Math.abs(term), Math.abs(dy[place]!) * job.scaleAt(xs[place]!))),
  );
  const roundedAway = error * exactSum(terms.map(Math.abs));
  const beyond = Math.max(Math.abs(actual - expected) - roundedAway, 0);
  return { expected, actual, ulp: beyond / (exactSum(units) + ulpOf(format, expected)) };
}

/** Neumaier 1974: the error of the running sum is carried along. */
export function exactSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
