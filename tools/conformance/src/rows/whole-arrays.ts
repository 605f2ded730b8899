/** What only packages for whole arrays offer: many rows at once, with gaps between them, in place. */
import { count } from "../compare/tally.ts";
import { exactSum } from "../run/whole-arrays.ts";
import type { RowEvaluation } from "./adapters/evaluation.ts";
import type { RowCase } from "./cases.ts";
import { UNTOUCHED, resultsOf, together } from "./job.ts";
import type { RowJob } from "./job.ts";

/** Long enough for loops that take several elements at once, with some left over. */
const LENGTH = 33;
const GAP = 5;

export async function checkArrays(job: RowJob): Promise<void> {
  const { adapter, pass, plan } = job;
  const cases = plan.cases.filter(({ x }) => x.length === LENGTH);
  if (adapter.manyRows === undefined || cases.length === 0) return;
  if (typeof pass !== "string") return adapter.manyRows.sums ? checkSum(job, cases) : undefined;
  const alone = await Promise.all(cases.map((one) => resultsOf(job, pass, one)));
  const perRow = alone[0]!.length;
  for (const { detail, stride, changes } of layouts(job)) {
    const results = await job.evaluate({ ...(await together(job, pass, cases, stride)), ...changes });
    const resultStride = perRow === 1 ? 1 : stride;
    alone.forEach((expected, row) =>
      compare(job, detail, expected, results.subarray(row * resultStride, row * resultStride + perRow)),
    );
    if (resultStride === LENGTH || perRow === 1) continue;
    const gaps = [...results].filter((_, index) => index % stride >= LENGTH);
    const left = changes.into === undefined ? 0 : UNTOUCHED;
    if (adapter.manyRows.inPlace)
      compare(
        job,
        `${detail}, gaps`,
        Float64Array.from(gaps, () => left),
        Float64Array.from(gaps),
      );
  }
}

interface Layout {
  readonly detail: string;
  readonly stride: number;
  readonly changes: Pick<RowEvaluation, "into" | "offset">;
}

function layouts({ adapter, pass, plan }: RowJob): Layout[] {
  const plain = [
    { detail: "many rows", stride: LENGTH, changes: {} },
    { detail: "rows with gaps", stride: LENGTH + GAP, changes: {} },
  ];
  if (!adapter.manyRows!.inPlace) return plain;
  const elsewhere = { detail: "rows elsewhere in a buffer", stride: LENGTH, changes: { offset: 1 } };
  // A gradient of one result for a row is too short for the gradient of its elements.
  if (plan.activation.forward.rank === "number") return [...plain, elsewhere];
  const into = pass === "forward" ? "x" : "dy";
  const inPlace = { detail: "rows in place", stride: LENGTH + GAP, changes: { into } } as const;
  return [...plain, elsewhere, inPlace];
}

/** The gradient of a parameter over all rows is the sum of those of the rows, but for its rounding. */
async function checkSum(job: RowJob, cases: readonly RowCase[]): Promise<void> {
  const alone = await Promise.all(cases.map(async (one) => (await resultsOf(job, job.pass, one))[0]!));
  const ordinary = cases.filter((_, index) => Number.isFinite(alone[index]));
  const terms = alone.filter(Number.isFinite);
  const expected = exactSum(terms);
  const [actual = NaN] = await job.evaluate(await together(job, job.pass, ordinary, LENGTH + GAP));
  const allowed = 2 ** -52 * exactSum(terms.map(Math.abs));
  const isRight = Math.abs(actual - expected) <= allowed;
  report(job, `sum over ${terms.length} rows`, expected, actual, isRight);
}

/** To the last bit. */
function compare(job: RowJob, detail: string, expected: Float64Array, actual: Float64Array): void {
  const wrong = expected.findIndex((value, index) => !Object.is(value, actual[index]));
  const index = Math.max(wrong, 0);
  report(job, `row ${detail}`, expected[index] ?? NaN, actual[index] ?? NaN, wrong < 0);
}

function report(
  { plan, row }: RowJob,
  detail: string,
  expected: number,
  actual: number,
  isRight: boolean,
): void {
  const finding = { setting: plan.setting, detail, x: NaN, expected, actual, ulp: isRight ? 0 : Infinity };
  count(row, finding, isRight);
}
