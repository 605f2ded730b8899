import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Pointer } from "../arithmetic/mpfr.ts";

/** The solution x of a·x = b by Gaussian elimination with partial pivoting; each row of `system` is [...a, b]. */
export function solve(system: readonly (readonly Pointer[])[], numbers: Multiprecision): Pointer[] {
  const rows = system.map((row) => [...row]);
  rows.forEach((_, column) => {
    bringUpPivot(rows, column, numbers);
    for (let index = column + 1; index < rows.length; index++) {
      rows[index] = eliminate(rows[index]!, rows[column]!, column, numbers);
    }
  });
  return substituteBack(rows, numbers);
}

function bringUpPivot(rows: Pointer[][], column: number, numbers: Multiprecision): void {
  const magnitude = numbers.functions["abs"]!;
  let pivot = column;
  for (let index = column + 1; index < rows.length; index++) {
    const candidate = magnitude(rows[index]![column]!);
    if (numbers.compare(candidate, magnitude(rows[pivot]![column]!)) > 0) pivot = index;
  }
  [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
}

function eliminate(row: Pointer[], pivotRow: Pointer[], column: number, numbers: Multiprecision): Pointer[] {
  const factor = numbers.divide(row[column]!, pivotRow[column]!);
  return row.map((value, index) =>
    index <= column ? value : numbers.subtract(value, numbers.multiply(factor, pivotRow[index]!)),
  );
}

function substituteBack(rows: readonly (readonly Pointer[])[], numbers: Multiprecision): Pointer[] {
  const size = rows.length;
  const solution: Pointer[] = [];
  for (let index = size - 1; index >= 0; index--) {
    const row = rows[index]!;
    let rest = row[size]!;
    for (let column = index + 1; column < size; column++) {
      rest = numbers.subtract(rest, numbers.multiply(row[column]!, solution[column]!));
    }
    solution[index] = numbers.divide(rest, row[index]!);
  }
  return solution;
}
