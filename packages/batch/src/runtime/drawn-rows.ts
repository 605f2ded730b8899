/** The noise of stochastic functions of rows, for lanes. Only functions that draw some carry the code. */
import type { FloatArray } from "./float-array.ts";
import { copy } from "./lanes.ts";
import type { RowFill } from "./row-lanes.ts";
import type { RowLayout } from "./rows.ts";

/**
 * What lanes read in the place of an array that has a number for each element of rows: each is drawn when it is asked for, and
 * where a row comes in parts, once for all loops. Without training, where `noise` is undefined, all elements have the same.
 */
export function drawnRows<Noise>(
  drawAt: (noise: Noise | undefined, index: number) => number,
  noise: Noise | undefined,
  rows: RowLayout,
): RowFill {
  const draw = (region: FloatArray, to: number, start: number, length: number): void => {
    if (noise === undefined) region.fill(drawAt(noise, 0), to, to + length);
    else for (let i = 0; i < length; i++) region[to + i] = drawAt(noise, start + i);
  };
  let known = { start: -1, row: new Float64Array(0) };
  return (region, to, start, length) => {
    if (length >= rows.length) {
      draw(region, to, start, length);
      return;
    }
    const first = start - (start % rows.stride);
    if (first !== known.start) {
      known = { start: first, row: new Float64Array(rows.length) };
      draw(known.row, 0, first, rows.length);
    }
    copy(region, to, known.row, start - first, length);
  };
}
