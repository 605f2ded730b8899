/** Numbers for checks on specs: formulas evaluated far more precisely than any mistake in them is small. */
import { type Multiprecision, createMultiprecision } from "../arithmetic/multiprecision.ts";
import { type Evaluation, evaluate } from "../ir/evaluate.ts";
import { definitionLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model } from "../model.ts";
import type { ParameterSet } from "./samples.ts";

type Point = Parameters<Multiprecision["toNumber"]>[0];

/** Where formulas are evaluated. */
export interface Place {
  readonly x: number;
  readonly set: ParameterSet;
}

export interface Numeric {
  /** The value of a formula, rounded once. */
  value(formula: Expression, place: Place): number;
  /** The slope of a formula in one of its names, by a difference quotient: no derivative rule is involved. */
  slope(formula: Expression, by: string, place: Place): number;
}

const precision = 400;
/** Its square is far below any tolerance, and it leaves hundreds of bits of the difference. */
const step = 2 ** -80;

export async function createNumeric(intrinsics: Model["intrinsics"]): Promise<Numeric> {
  const arithmetic = await createMultiprecision(precision);
  const library = definitionLibrary(intrinsics);
  const at = (formula: Expression, { x, set }: Place, by?: string, shift = 0): Point => {
    const names = new Map([...set.numbers, ["x", x] as const]);
    const environment = new Map(
      [...names].map(([name, value]): [string, Point] => {
        const exact = arithmetic.literal(value);
        return [name, name === by ? arithmetic.add(exact, arithmetic.literal(shift)) : exact];
      }),
    );
    const context: Evaluation<Point> = { arithmetic, library, choices: set.choices };
    return evaluate(formula, environment, context);
  };
  const scoped = (compute: () => Point): number => {
    const mark = arithmetic.mark();
    const result = arithmetic.toNumber(compute());
    arithmetic.release(mark);
    return result;
  };
  return {
    value: (formula, place) => scoped(() => at(formula, place)),
    slope: (formula, by, place) =>
      scoped(() => {
        const rise = arithmetic.subtract(at(formula, place, by, step), at(formula, place, by, -step));
        return arithmetic.divide(rise, arithmetic.literal(2 * step));
      }),
  };
}

/** Equal as far as a mistake in a formula is concerned; digits are the conformance suite's business. */
export function agree(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (a === b || Math.abs(a) === Infinity || Math.abs(b) === Infinity) return a === b;
  return Math.abs(a - b) <= 2 ** -45 * Math.max(Math.abs(a), Math.abs(b), 2 ** -60);
}
