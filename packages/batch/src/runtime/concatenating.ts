/** Rows whose results are twice as long: a row of n numbers becomes one of 2n. */
import { type FloatArray, checkLike } from "./float-array.ts";
import { positiveInteger } from "./integers.ts";
import { newLike, overlaps } from "./output.ts";
import { rowLayout } from "./rows.ts";

/** How long rows are: no default would be everyone's. */
export interface ConcatenatedRows {
  /** How many elements a row of x has; a row of results has twice as many. */
  readonly rowLength: number;
}

/** The length of the rows of `x`. */
export function concatenatedRowLength(
  caller: string,
  x: FloatArray,
  { rowLength }: ConcatenatedRows,
): number {
  return rowLayout(caller, "x", x, { rowLength: positiveInteger(caller, "rowLength", rowLength) }).length;
}

/** The array to write results to, which is twice as long as `x` and shares no element with it. */
export function doubleOutputFor<A extends FloatArray>(caller: string, out: A | undefined, x: A): A {
  const length = 2 * x.length;
  if (out === undefined) return newLike(x, length);
  checkLike(caller, "out", out, x, length);
  if (overlaps(out, x)) throw new RangeError(`${caller}: out overlaps x, expected separate memory`);
  return out;
}
