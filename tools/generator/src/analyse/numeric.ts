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
  /** What the formulas are looked at as functions of. */
  readonly input: string;
  readonly x: number;
  /** The parameters, and the other inputs. */
  readonly set: ParameterSet;
}

export interface Numeric {
  /** The value of a formula, rounded once. */
  value(formula: Expression, place: Place): number;
  /** The value of a formula at a distance from a place that binary64 could not tell from it. */
  beside(formula: Expression, place: Place, distance: number): number;
  /** The slope of a formula in one of its names, by a difference quotient: no derivative rule is involved. */
  slope(formula: Expression, by: string, place: Place): number;
}

const precision = 400;
/** Its square is far below any tolerance, and it leaves hundreds of bits of the difference. */
const step = 2 ** -80;

export async function createNumeric(intrinsics: Model["intrinsics"]): Promise<Numeric> {
  const arithmetic = await createMultiprecision(precision);
  const library = definitionLibrary(intrinsics);
  const at = (formula: Expression, { input, x, set }: Place, by?: string, shift = 0): Point => {
    const names = new Map([...set.numbers, [input, x] as const]);
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
    beside: (formula, place, distance) => scoped(() => at(formula, place, place.input, distance)),
    slope: (formula, by, place) =>
      scoped(() => {
        const rise = arithmetic.subtract(at(formula, place, by, step), at(formula, place, by, -step));
        return arithmetic.divide(rise, arithmetic.literal(2 * step));
      }),
  };
}

/** How near to a point its limits are looked for; the first is the distance of one that is not infinite. */
const distances = [2 ** -80, 2 ** -160, 2 ** -320] as const;

/** What a formula is close to a point, on the side that the sign tells. */
export const besidePoint = (numeric: Numeric, formula: Expression, place: Place, side: -1 | 1): number =>
  numeric.beside(formula, place, side * distances[0]);

/** ±∞ where a formula grows beyond all bounds towards a point, be it as a logarithm; else undefined. */
export function infinityBeside(
  numeric: Numeric,
  formula: Expression,
  place: Place,
  side: -1 | 1,
): number | undefined {
  const values = distances.map((distance) => numeric.beside(formula, place, side * distance));
  const grows = values.every((value, index) => index === 0 || value / values[index - 1]! >= 1.2);
  return grows || Math.abs(values[0]!) === Infinity ? Math.sign(values[0]!) * Infinity : undefined;
}

/** Equal as far as a mistake in a formula is concerned; digits are the conformance suite's business. */
export function agree(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  if (a === b || Math.abs(a) === Infinity || Math.abs(b) === Infinity) return a === b;
  return Math.abs(a - b) <= 2 ** -45 * Math.max(Math.abs(a), Math.abs(b), 2 ** -60);
}
