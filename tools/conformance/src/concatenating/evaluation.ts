/** Concatenating functions, called as they are exported; and each half of one as a function of x. */
import type { Convention, Evaluation, Sums } from "../adapters/adapter.ts";
import { parametersOf } from "../adapters/library.ts";
import type { Half } from "../generator.ts";
import { isOfParameter, nameOfPass } from "../oracle/pass-name.ts";

export interface PairEvaluation extends Convention {
  /** The exported function. */
  readonly name: string;
  readonly pass: "forward" | "backward" | { readonly parameter: string };
  readonly parameters: Readonly<Record<string, number | string>>;
  /** Rows of this length, one after the other. */
  readonly xs: Float64Array;
  readonly rowLength: number;
  /** The gradients of the results, which are twice as many as there are xs. */
  readonly dy?: Float64Array;
  /** How many elements arrays start behind the beginning of their buffer, where the package takes arrays. */
  readonly offset?: number;
}

/** What the package answers: all results, the gradient of x, or the sum for a parameter. */
export type EvaluatePairs = (evaluation: PairEvaluation) => Promise<Sums>;

/** The place in all results of what a half has for element i. */
export const placeOf = (i: number, half: Half, rowLength: number): number =>
  i + Math.floor(i / rowLength) * rowLength + (half === "first" ? 0 : rowLength);

/**
 * What one half answers, or with the gradients of its results dy · f′(x), that of the other half being 0. Where the other
 * half's slope is infinite that leaves NaN, so such functions cannot be judged this way.
 */
export async function evaluateHalf(
  pairs: EvaluatePairs,
  evaluation: Evaluation,
  dy: Float64Array = new Float64Array(evaluation.xs.length).fill(1),
): Promise<Float64Array> {
  const { pass, xs } = evaluation;
  const which = whichOf(evaluation);
  if (isOfParameter(pass)) return oneByOne(pairs, evaluation);
  const own = pairEvaluationOf(evaluation);
  if (pass === "derivative") {
    const gradients = inHalf(dy, which, own.rowLength);
    return (await pairs({ ...own, pass: "backward", dy: gradients })).values;
  }
  if (pass !== "forward") throw new Error(`halves have no ${nameOfPass(pass)}`);
  const { values } = await pairs({ ...own, pass });
  return xs.map((_, i) => values[placeOf(i, which, own.rowLength)]!);
}

/** Σ dy · ∂f(x) over one half. */
export function sumOfHalf(pairs: EvaluatePairs, evaluation: Evaluation, dy: Float64Array): Promise<Sums> {
  const { pass } = evaluation;
  if (!isOfParameter(pass)) throw new Error(`${nameOfPass(pass)} has no sum`);
  const own = pairEvaluationOf(evaluation);
  return pairs({ ...own, pass, dy: inHalf(dy, whichOf(evaluation), own.rowLength) });
}

async function oneByOne(pairs: EvaluatePairs, evaluation: Evaluation): Promise<Float64Array> {
  const one = Float64Array.of(1);
  const results = new Float64Array(evaluation.xs.length);
  for (const [i, x] of evaluation.xs.entries()) {
    const { values } = await sumOfHalf(pairs, { ...evaluation, xs: Float64Array.of(x) }, one);
    results[i] = values[0]!;
  }
  return results;
}

const whichOf = ({ activation: { half, name } }: Evaluation): Half => {
  if (half === undefined) throw new Error(`${name} is no half of a function`);
  return half.which;
};

const LONGEST = 64;

/** Rows as long as the number of elements allows, so that lengths differ from call to call. */
function pairEvaluationOf(evaluation: Evaluation): Omit<PairEvaluation, "pass"> {
  const { activation, xs, kinks, jumps, offset } = evaluation;
  const lengths = Array.from({ length: LONGEST }, (_, index) => LONGEST - index);
  return {
    name: activation.half!.of,
    parameters: parametersOf(evaluation),
    xs,
    rowLength: lengths.find((length) => length <= xs.length && xs.length % length === 0) ?? 1,
    ...(kinks === undefined ? {} : { kinks }),
    ...(jumps === undefined ? {} : { jumps }),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** Gradients of the results of one half. */
function inHalf(values: Float64Array, half: Half, rowLength: number): Float64Array {
  const all = new Float64Array(2 * values.length);
  values.forEach((value, i) => (all[placeOf(i, half, rowLength)] = value));
  return all;
}
