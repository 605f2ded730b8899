/** Rows in which infinities or NaN leave the formula without a value. */
import type { SpecialRows } from "../../generator.ts";
import type { Value } from "../../oracle/workbench.ts";
import type { ExactRow } from "./scene.ts";

export type RowKind = "ordinary" | "nan" | keyof SpecialRows;

/** Decided over the elements that count. */
export function kindOf({ x, mask }: ExactRow): RowKind {
  const counted = x.filter((_, index) => mask[index] !== 0);
  if (counted.some((value) => Number.isNaN(value))) return "nan";
  if (counted.includes(Infinity)) return "plusInfinity";
  if (counted.every((value) => value === -Infinity)) return "allMinusInfinity";
  return counted.includes(-Infinity) ? "minusInfinity" : "ordinary";
}

/** What is left out has no influence, whatever it is: here it is a number. */
export const withoutLeftOut = (row: ExactRow): ExactRow => ({
  ...row,
  x: row.x.map((value, index) => (row.mask[index] === 0 && !isNumber(value) ? 0 : value)),
});

const isNumber = (value: Value): boolean => typeof value !== "number" || Number.isFinite(value);

/**
 * The row with numbers far out instead of infinities, once all the same and once all different: where results agree
 * that is their limit, and where they do not there is none.
 */
export function farRows(row: ExactRow): readonly [ExactRow, ExactRow] {
  const far = (exponentOf: (index: number) => number): ExactRow => ({
    ...row,
    x: row.x.map((value, index): Value =>
      isNumber(value) ? value : { sign: value === Infinity ? 1 : -1, exponent: exponentOf(index) },
    ),
  });
  return [far(() => 1100), far((index) => 1400 + 7 * index)];
}
