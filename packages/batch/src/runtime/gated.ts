/** Where the two inputs of a gated function lie: in an array each, or side by side in the rows of one. */
import { describe } from "../gen/internal/describe.ts";
import { type FloatArray, checkLike } from "./float-array.ts";
import { newLike, outputsFor, overlaps } from "./output.ts";

/** How the rows of one array are split into gate and value. */
export interface Split {
  /** How many elements a row has, half of them gates; default: the length of the array. */
  readonly rowLength?: number | undefined;
  /** Which half of a row is the gate. */
  readonly gate?: "first" | "second" | undefined;
}

/** The option of backward functions that answer the gradients of both inputs. */
export interface GatedOutput<A extends FloatArray> {
  /** Receive the gradients: an input itself (in place) or arrays that share no element with an input or each other. */
  readonly out?: { readonly gate?: A | undefined; readonly value?: A | undefined } | undefined;
}

/** Rows of outputs, and where in its own array the gate and the value of a row begin. */
export interface GatedRows {
  readonly count: number;
  /** How many outputs a row has. */
  readonly length: number;
  /** From the beginning of one row of inputs to that of the next. */
  readonly stride: number;
  readonly gateStart: number;
  readonly valueStart: number;
}

/** An array for each input is one row. */
export function oneRow({ length }: FloatArray): GatedRows {
  return { count: 1, length, stride: length, gateStart: 0, valueStart: 0 };
}

/** The rows of `x` that the options ask for. */
export function splitRows(
  caller: string,
  x: FloatArray,
  usual: "first" | "second",
  { rowLength = wholeRow(caller, x), gate = usual }: Split,
): GatedRows {
  const expected = "expected an even number that divides x.length";
  if (typeof rowLength !== "number")
    throw new TypeError(`${caller}: rowLength is ${describe(rowLength)}, ${expected}`);
  const isWhole = Number.isInteger(rowLength) && rowLength % 2 === 0 && rowLength >= 0;
  const count = rowLength === 0 && x.length === 0 ? 0 : x.length / rowLength;
  if (!isWhole || !Number.isInteger(count))
    throw new RangeError(`${caller}: rowLength is ${rowLength}, ${expected}, which is ${x.length}`);
  if (gate !== "first" && gate !== "second") {
    const error = typeof gate === "string" ? RangeError : TypeError;
    throw new error(`${caller}: gate is ${describe(gate)}, expected "first" or "second"`);
  }
  const length = rowLength / 2;
  const [gateStart, valueStart] = gate === "first" ? [0, length] : [length, 0];
  return { count, length, stride: rowLength, gateStart, valueStart };
}

function wholeRow(caller: string, { length }: FloatArray): number {
  if (length % 2 === 0) return length;
  throw new RangeError(`${caller}: x.length is ${length}, expected an even number`);
}

/** The array to write outputs to, which is half as long as `x` and shares no element with it. */
export function halfOutputFor<A extends FloatArray>(caller: string, out: A | undefined, x: A): A {
  const length = x.length / 2;
  if (out === undefined) return x.slice(0, length) as A;
  checkLike(caller, "out", out, x, length);
  if (overlaps(out, x)) throw new RangeError(`${caller}: out overlaps x, expected separate memory`);
  return out;
}

/** An array like `gate`. A gradient that nobody asked for is 0. */
export function givenOrZeros<A extends FloatArray>(
  caller: string,
  name: string,
  array: A | undefined,
  gate: A,
): A {
  if (array === undefined) return newLike(gate, gate.length);
  checkLike(caller, name, array, gate);
  return array;
}

/** The arrays to write the gradients to. */
export function gatedOutputFor<A extends FloatArray>(
  caller: string,
  out: GatedOutput<A>["out"],
  dy: A,
  gate: A,
  value: A,
): { gate: A; value: A } {
  return outputsFor(caller, ["gate", "value"], out, [gate, value, dy]);
}
