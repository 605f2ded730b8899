/**
 * Taylor arithmetic (Moore 1966, Interval Analysis, chapter 11): a number is the first coefficients of a power series,
 * so that one walk over a formula gives its value and its derivatives. Functions are differentiated by their rules.
 * @module
 */
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { type Evaluation, call, evaluate } from "../ir/evaluate.ts";
import { definitionLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Intrinsic, Model } from "../model.ts";

/** Coefficient k is the k-th derivative divided by k!; those that are missing are 0. */
export type Series<N> = readonly N[];

/** The coefficients of a formula of x up to an order. */
export type Expand<N> = (formula: Expression, x: N, order: number) => Series<N>;

/** What one order of series needs to know: the numbers, and the series that are one shorter. */
interface Context<N> {
  readonly base: Arithmetic<N>;
  readonly order: number;
  readonly evaluation: Evaluation<Series<N>>;
  readonly below?: Context<N>;
}

export function createExpand<N>(base: Arithmetic<N>, intrinsics: Model["intrinsics"]): Expand<N> {
  const contexts = [contextOf(base, intrinsics, 0)];
  return (formula, x, order) => {
    while (contexts.length <= order)
      contexts.push(contextOf(base, intrinsics, contexts.length, contexts.at(-1)));
    const variable = order === 0 ? [x] : [x, base.literal(1)];
    return evaluate(formula, new Map([["x", variable]]), contexts[order]!.evaluation);
  };
}

function contextOf<N>(
  base: Arithmetic<N>,
  intrinsics: Model["intrinsics"],
  order: number,
  below?: Context<N>,
): Context<N> {
  const functions: { [name: string]: (...values: Series<N>[]) => Series<N> } = {};
  const arithmetic = { name: `series of ${base.name}`, ...operations(base, order), functions };
  const evaluation = { arithmetic, library: () => undefined };
  const context = { base, order, evaluation, ...(below && { below }) };
  for (const [name, intrinsic] of intrinsics)
    functions[name] = (...values) => ofFunction(intrinsic, values, context, intrinsics);
  return context;
}

/** Arithmetic of power series up to an order. */
export function operations<N>(
  base: Arithmetic<N>,
  order: number,
): Omit<Arithmetic<Series<N>>, "name" | "functions"> {
  const each = (a: Series<N>, b: Series<N>, of: (x: N, y: N) => N): Series<N> =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, k) =>
      of(a[k] ?? base.literal(0), b[k] ?? base.literal(0)),
    );
  return {
    literal: (value) => [base.literal(value)],
    constant: (name) => [base.constant(name)],
    negate: (a) => a.map((one) => base.negate(one)),
    add: (a, b) => each(a, b, base.add),
    subtract: (a, b) => each(a, b, base.subtract),
    multiply: (a, b) => product(a, b, order, base),
    divide: (a, b) => quotient(a, b, order, base),
    compare: (a, b) => base.compare(a[0]!, b[0]!),
  };
}

function product<N>(a: Series<N>, b: Series<N>, order: number, base: Arithmetic<N>): Series<N> {
  const length = Math.min(order + 1, a.length + b.length - 1);
  return Array.from({ length }, (_, k) => convolved(a, b, k, 0, base) ?? base.literal(0));
}

/** The sum of a_j · b_(k − j) for j ≥ from. */
function convolved<N>(
  a: Series<N>,
  b: Series<N>,
  k: number,
  from: number,
  base: Arithmetic<N>,
): N | undefined {
  let sum: N | undefined;
  for (let j = Math.max(from, k - b.length + 1); j <= Math.min(k, a.length - 1); j++) {
    const term = base.multiply(a[j]!, b[k - j]!);
    sum = sum === undefined ? term : base.add(sum, term);
  }
  return sum;
}

/** a = q · b, solved for one coefficient after the other. */
function quotient<N>(a: Series<N>, b: Series<N>, order: number, base: Arithmetic<N>): Series<N> {
  const length = b.length === 1 ? a.length : order + 1;
  const result: N[] = [];
  for (let k = 0; k < length; k++) {
    const known = convolved(b, result, k, 1, base);
    const own = a[k] ?? base.literal(0);
    result.push(base.divide(known === undefined ? own : base.subtract(own, known), b[0]!));
  }
  return result;
}

/** f(a, b, …)' = ∂f/∂a · a' + ∂f/∂b · b' + …, with the partial derivatives that the intrinsic states. */
function ofFunction<N>(
  intrinsic: Intrinsic,
  values: readonly Series<N>[],
  { base, order, below }: Context<N>,
  intrinsics: Model["intrinsics"],
): Series<N> {
  const first = values.map((one) => one[0]!);
  const value = valueOf(intrinsic, first, base, intrinsics);
  if (below === undefined || values.every((one) => one.length === 1)) return [value];
  const inner = new Map(intrinsic.inputs.map((input, index) => [input, values[index]!.slice(0, order)]));
  const { arithmetic } = below.evaluation;
  const slopes = intrinsic.inputs.flatMap((input, index) => {
    const slope = slopeOf(values[index]!, base);
    if (slope.length === 0) return [];
    const partial = intrinsic.derivatives[input];
    if (partial === undefined) throw new Error(`no derivative rule for ${intrinsic.name} in ${input}`);
    return [arithmetic.multiply(evaluate(partial, inner, below.evaluation), slope)];
  });
  const sum = slopes.reduce(arithmetic.add);
  return [value, ...sum.map((one, k) => base.divide(one, base.literal(k + 1)))];
}

function valueOf<N>(
  { name, definition }: Intrinsic,
  values: readonly N[],
  base: Arithmetic<N>,
  intrinsics: Model["intrinsics"],
): N {
  const library = definitionLibrary(intrinsics);
  return call(typeof definition === "string" ? definition : name, values, { arithmetic: base, library });
}

const slopeOf = <N>(a: Series<N>, base: Arithmetic<N>): Series<N> =>
  a.slice(1).map((one, k) => base.multiply(one, base.literal(k + 1)));
