/** Gradients of parameters of functions of rows: each row has a number of its own in lanes, and they are added up. */
import { addTo, startSum, totalOf } from "../gen/internal/compensatedSum.ts";
import { type FloatArray, isFloat32 } from "./float-array.ts";
import { type RowGrade, type RowInput, rowsLeft } from "./row-lanes.ts";
import type { RowLayout } from "./rows.ts";

/** Σ of the rows; JavaScript says what those have that lanes leave to it. Lanes are those of binary64. */
export function rowSumInLanes(
  grade: RowGrade,
  rows: RowLayout,
  arrays: readonly [FloatArray, ...RowInput[]],
  numbers: readonly number[],
  inJavaScript: (row: number) => number,
): number {
  const one = isFloat32(arrays[0]) ? grade.f32 : grade.f64;
  const results = new Float64Array(rows.count).fill(NaN);
  rowsLeft({ f32: one, f64: one }, rows, arrays, results, numbers);
  const sum = startSum();
  for (const [row, result] of results.entries())
    addTo(sum, Number.isNaN(result) ? inJavaScript(row) : result);
  return totalOf(sum);
}
