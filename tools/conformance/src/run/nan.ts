/** NaN in another input than the one that varies, and in the gradient that a backward pass is given. */
import { placeOf } from "../cases/draws.ts";
import { countExact } from "../compare/tally.ts";
import { detailOf, evaluationOf, kindOf } from "./job.ts";
import type { Job } from "./job.ts";

/** Wherever the one that varies is: a NaN in any data input is the answer. */
export async function checkNaN(job: Job): Promise<void> {
  const { adapter, plan, pass } = job;
  const others = plan.source.inputs.filter((input) => input !== plan.swept);
  const xs = someOf(job);
  for (const other of others) {
    const evaluation = evaluationOf(job, xs);
    const parameters = { ...evaluation.parameters, [other]: NaN };
    for (const kinks of [undefined, "left", "mid"] as const) {
      if (kinks !== undefined && (pass === "forward" || plan.oracle.kinks.length === 0)) continue;
      const results = await adapter.evaluate({ ...evaluation, parameters, ...(kinks && { kinks }) });
      expectNaN(job, results, `${other} = NaN${kinks === undefined ? "" : `, kinks: ${kinks}`}`, xs);
    }
  }
}

/** Also where the slope is 0; and of a sum one term is enough. */
export async function checkNaNGradient(job: Job): Promise<void> {
  const { adapter, plan, pass } = job;
  const kind = kindOf(pass, plan.source);
  const xs = someOf(job);
  const evaluation = evaluationOf(job, xs);
  if (kind === "derivative" && adapter.backward !== undefined) {
    const results = await adapter.backward(
      evaluation,
      xs.map(() => NaN),
    );
    expectNaN(job, results, "dy = NaN", xs);
  }
  const isDrawn = placeOf(evaluation.parameters) !== undefined;
  if (kind === "parameterDerivatives" && adapter.parameterSums !== undefined && !isDrawn) {
    const dy = xs.map((_, index) => (index === xs.length >> 1 ? NaN : 0));
    const { values } = await adapter.parameterSums(evaluation, dy);
    expectNaN(job, values, "sum with a dy that is NaN", Float64Array.of(NaN));
  }
}

const someOf = ({ plan: { xs, oracle } }: Job): Float64Array =>
  xs.filter((x, index) => index % 16 === 0 || oracle.points.includes(x));

function expectNaN({ plan, pass, row }: Job, results: Float64Array, what: string, xs: Float64Array): void {
  const detail = detailOf(pass, plan.source, what);
  results.forEach((actual, index) => {
    const x = xs[index]!;
    countExact(row, Number.isNaN(actual), () => ({
      setting: plan.setting,
      detail,
      x,
      expected: NaN,
      actual,
    }));
  });
}
