/** Formulas of rows, evaluated far more precisely than any mistake in them is small. */
import { derivativeRules } from "../analyse/rules.ts";
import type { ParameterSet } from "../analyse/samples.ts";
import { type Multiprecision, createMultiprecision } from "../arithmetic/multiprecision.ts";
import { type RowValue, elementOf, evaluateRow } from "../ir/evaluate-row.ts";
import { definitionLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model } from "../model.ts";

/** The inputs of one row. */
export interface SampleRow {
  readonly x: readonly number[];
  readonly mask: readonly number[];
  readonly g: readonly number[];
  /** The gradient of the results; of one result the first counts. */
  readonly dy: readonly number[];
}

/** Where formulas are evaluated. */
export interface RowPlace {
  readonly row: SampleRow;
  readonly set: ParameterSet;
}

export interface RowNumeric {
  /** One number for each element, or one in all; y stands for what `forward` answers. */
  values(formula: Expression, forward: Expression, place: RowPlace): readonly number[];
  /** The slope of Σ dy · forward in an element of x or in a parameter, by a difference quotient. */
  slope(forward: Expression, place: RowPlace, by: number | string): number;
}

const precision = 400;
/** Its square is far below any tolerance, and it leaves hundreds of bits of the difference. */
const step = 2 ** -80;

type Point = ReturnType<Multiprecision["literal"]>;
type Values = RowValue<Point>;

export async function createRowNumeric(intrinsics: Model["intrinsics"]): Promise<RowNumeric> {
  const arithmetic = await createMultiprecision(precision);
  const library = definitionLibrary(intrinsics);
  const rules = derivativeRules(intrinsics);
  const at = (formula: Expression, { row, set }: RowPlace, names: Map<string, Values>): Values =>
    evaluateRow(formula, names, { arithmetic, library, rules, choices: set.choices, length: row.x.length });
  /** Σ dy · forward */
  const loss = (forward: Expression, place: RowPlace, by: number | string, shift: number): Point => {
    const values = listOf(at(forward, place, namesAt(arithmetic, place, by, shift)));
    const terms = values.map((value, index) =>
      arithmetic.multiply(arithmetic.literal(place.row.dy[index]!), value),
    );
    return terms.reduce(arithmetic.add);
  };
  const scoped = <T>(compute: () => T): T => {
    const mark = arithmetic.mark();
    const result = compute();
    arithmetic.release(mark);
    return result;
  };
  return {
    values: (formula, forward, place) =>
      scoped(() => {
        const names = namesAt(arithmetic, place);
        const y = at(forward, place, names);
        names.set("y", y);
        if ("all" in y) names.set("dy", { all: elementOf(names.get("dy")!, 0) });
        return listOf(at(formula, place, names)).map((point) => arithmetic.toNumber(point));
      }),
    slope: (forward, place, by) =>
      scoped(() => {
        const rise = arithmetic.subtract(loss(forward, place, by, step), loss(forward, place, by, -step));
        return arithmetic.toNumber(arithmetic.divide(rise, arithmetic.literal(2 * step)));
      }),
  };
}

const listOf = (values: Values): readonly Point[] => ("all" in values ? [values.all] : values.each);

/** The inputs and parameters, one of them shifted. */
function namesAt(
  arithmetic: Multiprecision,
  { row, set }: RowPlace,
  by?: number | string,
  shift = 0,
): Map<string, Values> {
  const exact = (value: number, isShifted: boolean): Point => {
    const literal = arithmetic.literal(value);
    return isShifted ? arithmetic.add(literal, arithmetic.literal(shift)) : literal;
  };
  const arrays = Object.entries(row).map(([name, values]: [string, readonly number[]]) => {
    const each = values.map((value, index) => exact(value, name === "x" && by === index));
    return [name, { each }] as const;
  });
  const numbers = [...set.numbers].map(
    ([name, value]) => [name, { all: exact(value, by === name) }] as const,
  );
  return new Map<string, Values>([...arrays, ...numbers]);
}
