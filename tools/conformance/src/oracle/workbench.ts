import { createEnclosures, enclosedReference, evaluate, Undecided } from "../generator.ts";
import type { Enclosure, EnclosureArithmetic, Expression, Reference } from "../generator.ts";

/** A value of a variable: a binary64 number, or ±2ᵏ for exponents beyond it. */
export type Value = number | Step;
export type Values = ReadonlyMap<string, Value>;

/** A variable that is moved away from its value by sign · 2ᵏ, exactly. */
export interface Shift extends Step {
  readonly name: string;
}

/** sign · 2ᵏ */
export interface Step {
  readonly sign: 1 | -1;
  readonly exponent: number;
}

export interface Workbench {
  readonly arithmetic: EnclosureArithmetic;
  /** A formula at a place, at the current precision. */
  evaluate(formula: Expression, values: Values, shifts?: readonly Shift[]): Enclosure;
}

const FIRST_PRECISION = 136;
const LAST_PRECISION = 60000;

export async function createWorkbench(): Promise<Workbench> {
  const arithmetic = await createEnclosures(FIRST_PRECISION);
  const context = { arithmetic, library: () => undefined };
  return {
    arithmetic,
    evaluate: (formula, values, shifts = []) => {
      const environment = new Map<string, Enclosure>();
      for (const [name, value] of values) {
        const shift = shifts.find((one) => one.name === name);
        environment.set(name, place(arithmetic, value, shift));
      }
      return evaluate(formula, environment, context);
    },
  };
}

/** Exact whatever the current precision is: its operands have at most as many bits as lie between their exponents. */
export function place(arithmetic: EnclosureArithmetic, value: Value, shift?: Step): Enclosure {
  const { mpfr, arena } = arithmetic;
  const exact =
    typeof value === "number"
      ? arithmetic.literal(value)
      : powerOfTwo(arithmetic, value.sign, value.exponent);
  if (shift === undefined) return exact;
  const by = powerOfTwo(arithmetic, shift.sign, shift.exponent);
  if (mpfr.mpfr_zero_p(exact.lower) !== 0) return by;
  const before = arena.precision;
  arena.precision = 60 + Math.abs(mpfr.mpfr_get_exp(exact.lower) - shift.exponent);
  const moved = arithmetic.add(exact, by);
  arena.precision = before;
  return moved;
}

export function powerOfTwo({ mpfr, arena }: EnclosureArithmetic, sign: 1 | -1, exponent: number): Enclosure {
  const result = arena.take();
  mpfr.mpfr_set_si_2exp(result, sign, exponent, 0);
  return { lower: result, upper: result };
}

/** Computes with more and more bits until the outcome is certain. */
export function settle<T>(
  bench: Workbench,
  what: string,
  compute: () => T | undefined,
  from = FIRST_PRECISION,
): T {
  const { arena } = bench.arithmetic;
  for (let bits = from; bits <= LAST_PRECISION; bits = Math.ceil(bits * 1.5)) {
    const outcome = attempt(bench, bits, compute);
    if (outcome !== undefined) return outcome;
  }
  throw new Error(`${what} is not certain even with ${arena.precision} bits`);
}

/** One try with so many bits; undefined where that leaves the outcome uncertain. */
export function attempt<T>(
  { arithmetic: { arena } }: Workbench,
  bits: number,
  compute: () => T | undefined,
): T | undefined {
  const mark = arena.mark();
  arena.precision = bits;
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  } finally {
    arena.release(mark);
  }
}

/** The value of a formula. */
export function valueOf(bench: Workbench, formula: Expression, values: Values): Reference {
  return settle(bench, "a value", () => enclosedReference(bench.arithmetic, bench.evaluate(formula, values)));
}
