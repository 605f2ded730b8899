// Generated from tools/generator/src/emit/shared/rowValues.ts by @subgrad/generator. Do not edit.
import { describe } from "./describe.ts";

/** The numbers of one row. */
export type Row = readonly number[] | Float64Array;

/** For each element of a row whether it counts: `false` and 0 leave it out. */
export type Mask = readonly (boolean | number)[] | Uint8Array;

/** The elements of an argument as numbers; of the given length, or at least one. */
export function rowValues(caller: string, name: string, row: Row, length?: number): Float64Array {
  const isTyped = isTypedArray(row, "Float64Array");
  if (!isTyped && !Array.isArray(row))
    throw new TypeError(
      `${caller}: ${name} is ${describe(row)}, expected an array of numbers or a Float64Array`,
    );
  checkLength(caller, name, row, length);
  return isTyped ? (row as Float64Array) : Float64Array.from(row, checked(caller, name, "number"));
}

/** 1 for each element that counts, and 0 for the others. */
export function maskValues(caller: string, name: string, mask: Mask, length: number): Uint8Array {
  const isTyped = isTypedArray(mask, "Uint8Array");
  if (!isTyped && !Array.isArray(mask))
    throw new TypeError(
      `${caller}: ${name} is ${describe(mask)}, expected an array of booleans or numbers, or a Uint8Array`,
    );
  checkLength(caller, name, mask, length);
  if (isTyped) return mask as Uint8Array;
  const check = checked<boolean | number>(caller, name, "boolean", "number");
  return Uint8Array.from(mask, (value, index) => (Number(check(value, index)) === 0 ? 0 : 1));
}

/** Refuses what is no number where a function answers one number for a row. */
export function checkNumber(caller: string, name: string, value: unknown): void {
  if (typeof value === "number") return;
  throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected a number`);
}

function checkLength(caller: string, name: string, { length }: ArrayLike<unknown>, expected?: number): void {
  if (expected === undefined ? length > 0 : length === expected) return;
  throw new RangeError(`${caller}: ${name}.length is ${length}, expected ${expected ?? "at least 1"}`);
}

const checked =
  <T>(caller: string, name: string, ...kinds: readonly string[]) =>
  (value: T, index: number): T => {
    if (kinds.includes(typeof value)) return value;
    const expected = kinds.map((kind) => `a ${kind}`).join(" or ");
    throw new TypeError(`${caller}: ${name}[${index}] is ${describe(value)}, expected ${expected}`);
  };

/** By the brand, which arrays of another realm have too. */
function isTypedArray(value: unknown, kind: string): boolean {
  return ArrayBuffer.isView(value) && (value as Uint8Array)[Symbol.toStringTag] === kind;
}
