/**
 * What formulas tend to: polynomials of t, whose coefficients are intervals, and a rest that vanishes as exponentials
 * do, for all t from some number on. So σ(t) is 1 and a rest, and its product with t is t and a rest.
 * @module
 */
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { Undecided } from "../arithmetic/extended.ts";
import type { Interval64 } from "../arithmetic/interval64.ts";
import { type Rest, nothing, rest, restFrom, sum, times } from "./rest.ts";
import { operations } from "./taylor.ts";

/** The coefficients of t⁰, t¹, … */
export type Polynomial = readonly Interval64[];

export interface Trend {
  readonly powers: Polynomial;
  readonly rest: Rest;
}

export interface Trends extends Arithmetic<Trend> {
  /** What holds a number for all t. */
  enclosed(a: Trend): Interval64;
}

type Function = (a: Trend) => Trend;

export const trend = (...powers: Polynomial): Trend => ({ powers, rest: nothing });

/** A sine of what is no constant, which a wave may know more of. */
export type Sine = (own: (a: Interval64) => Interval64, powers: Polynomial) => Interval64;

/** For all t ≥ from > 0. */
export function createTrends(base: Arithmetic<Interval64>, from: number, sine: Sine): Trends {
  const powers = operations(base, Infinity);
  const enclosed = enclosing(base, from);
  const add = (a: Trend, b: Trend): Trend => ({
    powers: trimmed(powers.add(a.powers, b.powers)),
    rest: sum(a.rest, b.rest),
  });
  const negate = (a: Trend): Trend => ({ powers: powers.negate(a.powers), rest: a.rest });
  const multiply = (a: Trend, b: Trend): Trend => ({
    powers: trimmed(powers.multiply(a.powers, b.powers)),
    rest: sum(sum(times(b.rest, a.powers, from), times(a.rest, b.powers, from)), product(a.rest, b.rest)),
  });
  const divide = (a: Trend, b: Trend): Trend => multiply(a, inverse(base, from, b));
  const exp = (a: Trend): Trend => exponential(base, from, a);
  const one = trend(base.literal(1));
  const sign = (a: Trend): number => signOf(enclosed(a));
  return {
    name: "trends",
    enclosed,
    literal: (value) => trend(base.literal(value)),
    constant: (name) => trend(base.constant(name)),
    negate,
    add,
    subtract: (a, b) => add(a, negate(b)),
    multiply,
    divide,
    compare: (a, b) =>
      isConstant(a) && isConstant(b) ? base.compare(a.powers[0]!, b.powers[0]!) : sign(add(a, negate(b))),
    functions: {
      ...functionsOf(base, {
        exp,
        abs: (a) => (sign(a) > 0 ? a : negate(a)),
        sin: (a) => waving(base.functions["sin"]!, sine, a),
        cos: (a) => waving(base.functions["cos"]!, sine, a),
      }),
      // By whichever exponential vanishes.
      sigmoid: (a) =>
        enclosed(a).upper < 0 ? divide(exp(a), add(one, exp(a))) : divide(one, add(one, exp(negate(a)))),
    },
  };
}

/** Without what is surely 0 in front. */
function trimmed(powers: Polynomial): Polynomial {
  let { length } = powers;
  while (length > 1 && powers[length - 1]!.lower === 0 && powers[length - 1]!.upper === 0) length--;
  return powers.slice(0, length);
}

const isConstant = (a: Trend): boolean => a.powers.length === 1 && a.rest.size === 0;

/** All that the numbers below have; of what is no constant only those that are given. */
function functionsOf(
  base: Arithmetic<Interval64>,
  special: { readonly [name: string]: Function },
): { readonly [name: string]: Function } {
  const functions = Object.entries(base.functions).map(([name, own]): [string, Function] => [
    name,
    (a) => {
      if (isConstant(a)) return trend(own!(a.powers[0]!));
      const found = special[name];
      if (found === undefined) throw new Undecided(`where ${name} tends to`);
      return found(a);
    },
  ]);
  return Object.fromEntries(functions);
}

const enclosing =
  (base: Arithmetic<Interval64>, from: number) =>
  (a: Trend): Interval64 => {
    const t = { lower: from, upper: Infinity };
    const value = a.powers.reduceRight((higher, own) => base.add(own, base.multiply(higher, t)));
    const most = restFrom(a.rest, from);
    return base.add(value, { lower: -most, upper: most });
  };

function signOf({ lower, upper }: Interval64): number {
  if (lower > 0) return 1;
  if (upper < 0) return -1;
  throw new Undecided("the sign of what comes near 0, or changes it");
}

const product = (a: Rest, b: Rest): Rest => rest(a.size * b.size, Math.min(a.rate, b.rate));

/** 1 / (c + r) = 1/c − r / (c · (c + r)) */
function inverse(base: Arithmetic<Interval64>, from: number, { powers, rest: own }: Trend): Trend {
  const [constant, ...higher] = powers;
  const { lower, upper } = constant!;
  const least = Math.max(lower, -upper);
  const most = restFrom(own, from);
  if (higher.length > 0 || !(least > 2 * most)) throw new Undecided("where a quotient tends to");
  return {
    powers: [base.divide(base.literal(1), constant!)],
    rest: rest((2 * own.size) / (least * least), own.rate),
  };
}

/** Of a polynomial that falls: c₀ + c₁t + c₂t² + … ≤ c₀ + (c₁ + c₂ · from + …) · t where no cⱼ is positive but c₀. */
function exponential(base: Arithmetic<Interval64>, from: number, { powers, rest: own }: Trend): Trend {
  const [constant, ...higher] = powers;
  const most = restFrom(own, from);
  const largest = base.functions["exp"]!({ lower: constant!.upper, upper: constant!.upper + 2 * most }).upper;
  if (higher.length === 0)
    return { powers: [base.functions["exp"]!(constant!)], rest: rest(largest * own.size, own.rate) };
  if (higher.some(({ upper }) => upper > 0)) throw new Undecided("what exponentials of what grows are");
  const fall = higher.reduce((slope, { upper }, index) => slope - upper * from ** index, 0);
  return { powers: [base.literal(0)], rest: rest(largest, fall * (1 - 2 ** -40)) };
}

/** Sines are nowhere steeper than 1. */
const waving = (own: (a: Interval64) => Interval64, sine: Sine, { powers, rest: small }: Trend): Trend => ({
  powers: [powers.length === 1 ? own(powers[0]!) : sine(own, powers)],
  rest: small,
});
