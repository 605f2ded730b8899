/** Concatenating functions in lanes: rows, and the rows of twice their length that results are in. */
import { type Addressed, BLOCK_BYTES, compiled, currentMemory } from "./backend.ts";
import { type FloatArray, isFloat32 } from "./float-array.ts";
import { copy } from "./lanes.ts";

/** `at` takes the address of the end of x, the length of a row of it in bytes, and then as others do. */
export const pairLanes = (bytes: 4 | 8, code: string): Addressed => ({ bytes, code });

/** What computes on each type of array. */
export interface PairGrade {
  readonly f32: Addressed;
  readonly f64: Addressed;
}

/** Elements of x: whole rows, or a part of one. */
interface Part {
  readonly start: number;
  readonly length: number;
  /** Of the only row that it is a part of. */
  readonly column: number;
  readonly isWhole: boolean;
}

/** Blocks of results and of what they are computed from; behind the first one is what the last turn computes beyond it. */
const INPUTS = 2;

/** Computes all of `out`, unless this engine has no lanes. The arrays after x have rows of twice its length. */
export function pairsInLanes(
  grade: PairGrade,
  rowLength: number,
  arrays: readonly [x: FloatArray, ...doubles: FloatArray[]],
  out: FloatArray,
  numbers: readonly number[],
): boolean {
  const [x] = arrays;
  const one = laneOf(grade, x);
  if (currentMemory()?.inPlace?.(one, { arrays, out, numbers, varying: [], rowLength })) return true;
  const at = compiled(one)?.at;
  if (at === undefined) return false;
  const blocks = currentMemory()!.blocks[one.bytes];
  const inputs = arrays.map((array, place) => ({ array, block: blocks[INPUTS + place]! }));
  const addresses = inputs.map(({ block }) => block.byteOffset);
  for (let start = 0; start < x.length;) {
    const part = partAt(start, x.length, rowLength, BLOCK_BYTES / one.bytes / 2);
    for (const { array, block } of inputs)
      eachRun(array, x, rowLength, part, (from, i, length) => copy(block, i, array, from, length));
    const row = part.isWhole ? rowLength : part.length;
    at(addresses[0]! + one.bytes * part.length, one.bytes * row, 0, ...addresses, ...numbers);
    eachRun(out, x, rowLength, part, (to, i, length) => copy(out, to, blocks[0]!, i, length));
    start += part.length;
  }
  return true;
}

/** Σ dy · slope over both halves; where slopes leave the range of binary32, that of JavaScript. */
export function pairSumInLanes(
  grade: PairGrade,
  rowLength: number,
  dy: FloatArray,
  x: FloatArray,
  numbers: readonly number[],
  inJavaScript: () => number,
): number {
  const one = laneOf(grade, x);
  const at = compiled(one)?.at;
  if (at === undefined) return inJavaScript();
  const [slopes, , block] = currentMemory()!.blocks[one.bytes] as [FloatArray, FloatArray, FloatArray];
  const size = BLOCK_BYTES / one.bytes / 2;
  const total = new Float64Array(2);
  for (let start = 0; start < x.length; start += size) {
    const length = Math.min(size, x.length - start);
    const bytes = one.bytes * length;
    copy(block, 0, x, start, length);
    // Slopes know nothing of rows: these are as long as one.
    at(block.byteOffset + bytes, bytes, 0, block.byteOffset, ...numbers);
    addPairs(total, dy, slopes, start, length, rowLength);
  }
  const sum = total[0]! + total[1]!;
  return Number.isFinite(sum) ? sum : inJavaScript();
}

/** As `addTo` of compensatedSum.ts does, in the order of the elements; the slopes of second halves come last. */
function addPairs(
  total: Float64Array,
  dy: FloatArray,
  slopes: FloatArray,
  start: number,
  length: number,
  rowLength: number,
): void {
  let before = total[0]!;
  let lost = total[1]!;
  for (let i = 0; i < length;) {
    const column = (start + i) % rowLength;
    let at = 2 * (start + i - column) + column;
    for (const end = Math.min(length, i + rowLength - column); i < end; i++, at++) {
      const first = dy[at]! * slopes[i]!;
      const between = before + first;
      const ofFirst = between - before;
      lost += before - (between - ofFirst) + (first - ofFirst);
      const second = dy[at + rowLength]! * slopes[length + i]!;
      before = between + second;
      const ofSecond = before - between;
      lost += between - (before - ofSecond) + (second - ofSecond);
    }
  }
  total[0] = before;
  total[1] = lost;
}

const laneOf = (grade: PairGrade, x: FloatArray): Addressed => (isFloat32(x) ? grade.f32 : grade.f64);

/** As many whole rows as a block holds, or of one that is longer as much of it. */
function partAt(start: number, count: number, rowLength: number, size: number): Part {
  const isWhole = rowLength <= size;
  const column = isWhole ? 0 : start % rowLength;
  const length = isWhole
    ? Math.min(size - (size % rowLength), count - start)
    : Math.min(size, rowLength - column);
  return { start, length, column, isWhole };
}

/** Where an array has what belongs to a part of x, whose halves lie one after the other in blocks. */
function eachRun(
  array: FloatArray,
  x: FloatArray,
  rowLength: number,
  { start, length, column, isWhole }: Part,
  take: (place: number, i: number, length: number) => void,
): void {
  const width = array.length / x.length;
  if (width === 1 || isWhole) {
    take(width * start, 0, width * length);
    return;
  }
  const first = 2 * (start - column) + column;
  take(first, 0, length);
  take(first + rowLength, length, length);
}
