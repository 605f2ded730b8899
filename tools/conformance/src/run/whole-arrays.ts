/** What only packages for whole arrays offer: backward passes and sums over all elements. */
import { exponentOf, ulpOf } from "../generator.ts";
import type { References } from "../oracle/references.ts";
import { createRandom } from "../generator.ts";
import { count } from "../compare/tally.ts";
import { evaluationOf } from "./job.ts";
import type { Job } from "./job.ts";

/** An element's result depends neither on its position, nor on the array's length and alignment. */
export async function checkPlacement(job: Job): Promise<void> {
  const { adapter, plan, pass, row } = job;
  if (typeof pass !== "string" || adapter.backward === undefined) return;
  const [skipped, xs] = [3, plan.xs.slice(3, -2)];
  const whole = await adapter.evaluate(evaluationOf(job, plan.xs));
  const part = await adapter.evaluate({ ...evaluationOf(job, xs), offset: 1 });
  part.forEach((actual, index) => {
    const [x, expected] = [xs[index]!, whole[index + skipped]!];
    const agrees = Object.is(actual, expected);
    const finding = { setting: plan.setting, detail: "elsewhere in an array", x, expected, actual };
    count(row, { ...finding, ulp: agrees ? 0 : Infinity }, agrees);
  });
}

/** dy = −2 changes no digit of the derivative, except where the result is subnormal or overflows. */
const DY = -2;

export async function checkBackward(job: Job, { nearest }: References): Promise<void> {
  const { adapter, plan, pass, row } = job;
  if (pass !== "derivative" || adapter.backward === undefined) return;
  const evaluation = evaluationOf(job, plan.xs);
  const derivatives = await adapter.evaluate(evaluation);
  const results = await adapter.backward(
    evaluation,
    plan.xs.map(() => DY),
  );
  const { minExponent, maxExponent } = adapter.format;
  derivatives.forEach((derivative, index) => {
    const exponent = exponentOf(nearest[index]!);
    if (exponent <= minExponent || exponent >= maxExponent) return;
    const [x, actual, expected] = [plan.xs[index]!, results[index]!, DY * derivative] as const;
    const agrees = Object.is(actual, expected) || (actual === 0 && expected === 0);
    count(
      row,
      { setting: plan.setting, detail: "backward, dy = -2", x, expected, actual, ulp: agrees ? 0 : Infinity },
      agrees,
    );
  });
}

const SEED = 31415926;
/** Terms of moderate size, so that no single one decides the sum. */
const LARGEST_TERM = 1e6;

/** The sum may be off by what its terms may be off, and by its own rounding. */
export async function checkSum(job: Job, { nearest }: References): Promise<void> {
  const { adapter, plan, pass, row, scaleAt } = job;
  if (typeof pass === "string" || adapter.parameterSums === undefined) return;
  const random = createRandom(SEED);
  const chosen = [...plan.xs.keys()].filter(
    (index) => Math.abs(plan.xs[index]!) < 40 && Math.abs(nearest[index]!) < LARGEST_TERM,
  );
  const xs = Float64Array.from(chosen, (index) => plan.xs[index]!);
  const dy = Float64Array.from(chosen, () => Math.fround(2 * random() - 1));
  const terms = chosen.map((index, place) => dy[place]! * nearest[index]!);
  const expected = exactSum(terms);
  const [actual = NaN] = await adapter.parameterSums(evaluationOf(job, xs), dy);
  const units = terms.map((term, place) =>
    ulpOf(adapter.format, Math.max(Math.abs(term), Math.abs(dy[place]!) * scaleAt(xs[place]!))),
  );
  const ulp = Math.abs(actual - expected) / (exactSum(units) + ulpOf(adapter.format, expected));
  count(
    row,
    {
      setting: plan.setting,
      detail: `d/d ${pass.parameter}, sum over ${xs.length} elements`,
      x: NaN,
      expected,
      actual,
      ulp,
    },
    ulp <= row.bound,
  );
}

/** Neumaier 1974: the error of the running sum is carried along. */
export function exactSum(terms: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
