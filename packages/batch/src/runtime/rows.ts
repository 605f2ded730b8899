import { describe } from "../gen/internal/describe.ts";
import { type FloatArray, checkAttached } from "./float-array.ts";
import { positiveInteger } from "./integers.ts";

/** Which elements of an array are a row. */
export interface Rows {
  /** How many elements a row has; default: all of the array, which then is one row. */
  readonly rowLength?: number | undefined;
  /**
   * How far apart the first elements of neighbouring rows are; default `rowLength`: rows without gaps. Elements in gaps
   * are neither read nor written, and 0 in a new array.
   */
  readonly rowStride?: number | undefined;
}

/** The first `length` elements of every `stride` are a row. */
export interface RowLayout {
  readonly length: number;
  readonly stride: number;
  readonly count: number;
}

/** How the rows that the options ask for lie in an array, which is called `name`. */
export function rowLayout(
  caller: string,
  name: string,
  array: FloatArray,
  { rowLength, rowStride }: Rows,
): RowLayout {
  if (rowLength === undefined && array.length === 0) {
    throw new RangeError(`${caller}: ${name}.length is 0, expected at least one element, or a rowLength`);
  }
  const length = positiveInteger(caller, "rowLength", rowLength === undefined ? array.length : rowLength);
  const stride = rowStride === undefined ? length : positiveInteger(caller, "rowStride", rowStride);
  if (stride < length) {
    throw new RangeError(`${caller}: rowStride is ${stride}, expected at least ${length}, the rowLength`);
  }
  if (array.length % stride !== 0) {
    const period = stride === length ? "rowLength" : "rowStride";
    throw new RangeError(
      `${caller}: ${name}.length is ${array.length}, expected a multiple of ${stride}, the ${period}`,
    );
  }
  return { length, stride, count: array.length / stride };
}

/** Refuses what is no mask of `length` elements. */
export function checkMask(caller: string, mask: unknown, length: number): void {
  const isMask = ArrayBuffer.isView(mask) && (mask as Uint8Array)[Symbol.toStringTag] === "Uint8Array";
  if (!isMask) throw new TypeError(`${caller}: mask is ${describe(mask)}, expected a Uint8Array`);
  checkAttached(caller, "mask", mask as Uint8Array);
  const found = (mask as Uint8Array).length;
  if (found !== length) throw new RangeError(`${caller}: mask.length is ${found}, expected ${length}`);
}
