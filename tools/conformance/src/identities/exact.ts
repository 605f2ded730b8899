/** Exported functions in multiprecision, from definitions: slopes are difference quotients of them. */
import {
  Undecided,
  definitionLibrary,
  derivativeRules,
  elementOf,
  evaluate,
  evaluateRow,
  ordinary,
  parameterSets,
} from "../generator.ts";
import type {
  ElementCall,
  Enclosure,
  Expression,
  Model,
  RowCall,
  RowEvaluation,
  RowValue,
} from "../generator.ts";
import { writeOut } from "../oracle/definition.ts";
import { memoize } from "../oracle/memoize.ts";
import { powerOfTwo } from "../oracle/workbench.ts";
import { passNamed } from "../rows/oracle/oracle.ts";
import type { Workbench } from "../oracle/workbench.ts";

export type Arguments = ReadonlyMap<string, Enclosure>;
export type RowArguments = ReadonlyMap<string, readonly Enclosure[]>;

/** Thrown where slopes from both sides differ: conventions decide there, not definitions. */
class AtKink extends Error {}

/** What is computed, or what stands for it where it is about a kink. */
export function unlessAtKink<T, U>(compute: () => T, otherwise: U): T | U {
  try {
    return compute();
  } catch (error) {
    if (error instanceof AtKink) return otherwise;
    throw error;
  }
}

export interface Exact {
  readonly bench: Workbench;
  vocabulary(name: string, values: readonly Enclosure[]): Enclosure;
  /** Of all inputs and parameters by name. */
  element(call: Pick<ElementCall, "activation" | "pass">, values: Arguments): Enclosure;
  /** All that a function of rows answers; every input and parameter is a list, parameters of one. */
  row(call: Pick<RowCall, "activation" | "pass">, values: RowArguments): readonly Enclosure[];
}

export function createExact(bench: Workbench, { intrinsics }: Model): Exact {
  const context = { arithmetic: bench.arithmetic, library: definitionLibrary(intrinsics) };
  const none = new Map<string, string>();
  const written = memoize((formula: Expression) => writeOut(formula, intrinsics, none));
  const valueOf = (formula: Expression, values: Arguments): Enclosure =>
    evaluate(written(formula), values, { arithmetic: bench.arithmetic, library: () => undefined });
  return {
    bench,
    vocabulary: (name, values) => {
      const names = values.map((_, index) => `argument${index}`);
      const call: Expression = {
        kind: "call",
        name,
        arguments: names.map((one) => ({ kind: "variable", name: one })),
      };
      return evaluate(call, new Map(names.map((one, index) => [one, values[index]!])), context);
    },
    element: ({ activation, pass }, values) => {
      if (pass === "forward") return valueOf(activation.definition, values);
      const { surrogate, inputs } = activation;
      const own = inputs.includes(pass.slopeIn)
        ? surrogate?.derivative
        : surrogate?.parameterDerivatives[pass.slopeIn];
      if (own !== undefined) return valueOf(own, values);
      return slope(
        bench,
        (at) => valueOf(activation.definition, new Map(values).set(pass.slopeIn, at)),
        values.get(pass.slopeIn)!,
      );
    },
    row: ({ activation, pass }, values) => rowOf(activation, pass, values, context, intrinsics),
  };
}

type Context = Pick<RowEvaluation<Enclosure>, "arithmetic" | "library">;

/** Gradients are formulas of what they are given, so that nothing is known of y but its value. */
function rowOf(
  activation: RowCall["activation"],
  pass: RowCall["pass"],
  values: RowArguments,
  context: Context,
  intrinsics: Model["intrinsics"],
): readonly Enclosure[] {
  const { choices } = parameterSets(activation)[0]!;
  const { body, rank } = passNamed({ activation }, pass);
  const length = (values.get("x") ?? values.get("y"))!.length;
  const isNumber = (name: string): boolean =>
    name !== "x" && (activation.forward.rank === "number" || (name !== "y" && name !== "dy"));
  const names = new Map(
    [...values].map(([name, list]): [string, RowValue<Enclosure>] => [
      name,
      isNumber(name) ? { all: list[0]! } : { each: list },
    ]),
  );
  const formula = pass === "forward" ? activation.definition : body;
  const rules = derivativeRules(intrinsics);
  const result = evaluateRow(formula, names, { ...context, rules, choices, length });
  return Array.from({ length: rank === "number" ? 1 : length }, (_, index) => elementOf(result, index));
}

/** The step, as a part of the place: far below what is compared, far above what is lost by subtraction. */
const STEP = -400;
function slope(bench: Workbench, of: (at: Enclosure) => Enclosure, at: Enclosure): Enclosure {
  const { arithmetic } = bench;
  const { mpfr } = arithmetic;
  const exponent = mpfr.mpfr_zero_p(at.lower) === 0 ? Math.max(mpfr.mpfr_get_exp(at.lower), -200) : 0;
  const by = powerOfTwo(arithmetic, 1, exponent + STEP);
  const here = of(at);
  const [right, left] = [
    arithmetic.divide(arithmetic.subtract(of(arithmetic.add(at, by)), here), by),
    arithmetic.divide(arithmetic.subtract(here, of(arithmetic.subtract(at, by))), by),
  ];
  const areSame = agree(bench, right, left);
  if (areSame === undefined) throw new Undecided("a slope is not certain at this precision");
  if (!areSame) throw new AtKink("slopes differ");
  return right;
}

/** 200 bits, and below 2⁻¹⁸⁰ the same error: of a slope that is 0 a step shows that much. */
const [AGREEMENT, LEAST] = [2 ** -200, 2 ** -180];

/** Whether two numbers agree; undefined where the precision does not tell. */
export function agree({ arithmetic }: Workbench, a: Enclosure, b: Enclosure): boolean | undefined {
  const { mpfr } = arithmetic;
  const endsOf = (one: Enclosure): number[] => {
    const { lower, upper } = ordinary(arithmetic, one);
    return [lower, upper].map((end) => mpfr.mpfr_get_d(end, 0));
  };
  const [low, high] = endsOf(arithmetic.subtract(a, b)) as [number, number];
  const allowed = AGREEMENT * Math.max(LEAST, ...[...endsOf(a), ...endsOf(b)].map(Math.abs));
  if (Math.max(Math.abs(low), Math.abs(high)) <= allowed) return true;
  return low > allowed || high < -allowed ? false : undefined;
}

/** The binary64 number nearest to its lower end. */
export const toNumber = ({ arithmetic }: Workbench, a: Enclosure): number =>
  arithmetic.mpfr.mpfr_get_d(ordinary(arithmetic, a).lower, 0);
