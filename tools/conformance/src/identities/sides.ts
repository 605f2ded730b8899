/** The sides of an identity, from what a target answered. */
import { Undecided, ordinary } from "../generator.ts";
import type { ElementCall, Enclosure, FloatFormat, RowCall, Term } from "../generator.ts";
import { place } from "../oracle/workbench.ts";
import type { Names } from "./cases.ts";
import type { Exact } from "./exact.ts";
import { type Measured, applied, combined, exactly, negated, spread } from "./measured.ts";
import { rowArguments } from "./truth.ts";

export type Call = ElementCall | RowCall;

/** What a target answered to one call, and how far off that may be: by case, then by result. */
export interface Answered {
  readonly given: readonly ReadonlyMap<string, readonly number[]>[];
  readonly values: readonly ArrayLike<number>[];
  readonly radii: readonly (readonly number[])[];
  /** The same where nothing was flushed to 0. */
  readonly unflushedRadii: readonly (readonly number[])[];
}

export interface Scene {
  readonly exact: Exact;
  readonly cases: readonly Names[];
  readonly format: FloatFormat;
  readonly answered: Map<Call, Answered>;
}

export type MeasuredArguments = ReadonlyMap<string, readonly Measured[]>;

export function sideOf(scene: Scene, term: Term, index: number): Measured {
  const { exact, cases } = scene;
  const { bench } = exact;
  const valueOf = (one: Term): Measured => sideOf(scene, one, index);
  switch (term.kind) {
    case "number":
      return exactly(bench.arithmetic.literal(term.value), bench);
    case "constant":
      return exactly(bench.arithmetic.constant(term.name), bench);
    case "variable":
      return exactly(place(bench.arithmetic, cases[index]!.get(term.name)!), bench);
    case "negate":
      return negated(valueOf(term.operand), bench);
    case "binary":
      return combined(term.operator, valueOf(term.left), valueOf(term.right), bench);
    case "vocabulary":
      return applied((values) => exact.vocabulary(term.name, values), term.arguments.map(valueOf), bench);
    case "element":
      return answerTo(scene, term, 0, index);
    case "row element":
      return answerTo(scene, term.of, term.index, index);
  }
}

/** Of all inputs and parameters by name. */
export function argumentsOf(scene: Scene, call: Call, index: number): MeasuredArguments {
  const valueOf = (term: Term): Measured => sideOf(scene, term, index);
  if (!("kind" in call)) return rowArguments(call, valueOf);
  const { activation, inputs, parameters } = call;
  return new Map([
    ...activation.inputs.map((name, at) => [name, [valueOf(inputs[at]!)]] as const),
    ...[...parameters].map(([name, term]) => [name, [valueOf(term)]] as const),
  ]);
}

/**
 * What the target answered for the arguments as it took them. What rounding these has changed is added, so that it
 * counts for neither side.
 */
function answerTo(scene: Scene, call: Call, result: number, index: number): Measured {
  const { exact, answered } = scene;
  const { bench } = exact;
  const { arithmetic } = bench;
  const { given, values, radii } = answered.get(call)!;
  const answer = values[index]![result]!;
  const taken = [...given[index]!].flatMap(([name, list]) => list.map((value) => ({ name, value })));
  if (Number.isNaN(answer) && taken.every(({ value }) => Number.isFinite(value)))
    throw new Error(`${call.activation.name} answers NaN`);
  if (!Number.isFinite(answer) || taken.some(({ value }) => !Number.isFinite(value)))
    throw new Undecided("a number is out of range");
  const measured = [...argumentsOf(scene, call, index).values()].flat();
  const of = (list: readonly Enclosure[]): Enclosure => valueAt(exact, call, result, regrouped(taken, list));
  const own = arithmetic.literal(answer);
  const isRounded = measured.some(({ centre }, at) => isOther(exact, centre, taken[at]!.value));
  const wanted = measured.map(({ centre }) => centre);
  const uncertain = measured.some(({ radius }) => radius > 0);
  const truth = isRounded || uncertain ? of(wanted) : own;
  const change = isRounded
    ? arithmetic.subtract(truth, of(taken.map(({ value }) => arithmetic.literal(value))))
    : undefined;
  const further = measured.map((_, at) => spread(of, measured, at, truth, bench));
  return {
    centre: change === undefined ? own : arithmetic.add(own, change),
    radius: radii[index]![result]! + further.reduce((sum, one) => sum + one, 0),
    magnitude: Math.abs(answer),
  };
}

function isOther({ bench: { arithmetic } }: Exact, centre: Enclosure, value: number): boolean {
  const { lower, upper } = ordinary(arithmetic, arithmetic.subtract(centre, arithmetic.literal(value)));
  return arithmetic.mpfr.mpfr_zero_p(lower) === 0 || arithmetic.mpfr.mpfr_zero_p(upper) === 0;
}

type Regrouped = ReadonlyMap<string, readonly Enclosure[]>;

function regrouped(taken: readonly { readonly name: string }[], list: readonly Enclosure[]): Regrouped {
  const groups = new Map<string, Enclosure[]>();
  taken.forEach(({ name }, at) => groups.set(name, [...(groups.get(name) ?? []), list[at]!]));
  return groups;
}

function valueAt(exact: Exact, call: Call, result: number, values: Regrouped): Enclosure {
  if (!("kind" in call)) return exact.row(call, values)[result]!;
  return exact.element(call, new Map([...values].map(([name, [value]]) => [name, value!])));
}
