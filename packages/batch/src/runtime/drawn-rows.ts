/** The noise of stochastic functions of rows, for lanes. Only functions that draw some carry the code. */
import type { RowLayout } from "./rows.ts";

/**
 * What lanes read in the place of an array that has a number for each element of rows: each is drawn when it is asked for, and
 * where a row comes in parts, once for all loops. Without training, where `noise` is undefined, all elements have the same.
 */
export function drawnRows<Noise>(
  drawAt: (noise: Noise | undefined, index: number) => number,
  noise: Noise | undefined,
  { length, stride }: RowLayout,
): Float64Array {
  const draw = (start: number, count: number): Float64Array => {
    const block = new Float64Array(count);
    if (noise === undefined) return block.fill(drawAt(noise, 0));
    for (let i = 0; i < count; i++) block[i] = drawAt(noise, start + i);
    return block;
  };
  let known = { start: -1, row: draw(0, 0) };
  const subarray = (start: number, end: number): Float64Array => {
    if (end - start >= length) return draw(start, end - start);
    const first = start - (start % stride);
    if (first !== known.start) known = { start: first, row: draw(first, length) };
    return known.row.subarray(start - first, end - first);
  };
  // Rows are read by parts alone; of an array this long no row has just one number.
  return { length: 0, subarray } as Pick<Float64Array, "length" | "subarray"> as Float64Array;
}
