/** Gate and value side by side in the rows of one buffer, as batch has them in one array. */
import { checkFlag } from "./check.ts";
import { describe } from "./describe.ts";
import { MAX_ELEMENTS } from "./dispatch.ts";
import { isGated } from "./inputs.ts";
import type { AnyActivation, GateHalf } from "./types.ts";

export interface SplitOptions {
  /** One buffer `x` holds both inputs, each of its rows the gates in one half and the values in the other; default false. */
  readonly split?: boolean | undefined;
  /** Which half of a row is the gate; the default is the activation's. */
  readonly gate?: GateHalf | undefined;
}

/** In the uniform, behind the number of elements. */
export const ROW_LENGTH = "row_length";

/** The half that is the gate; undefined where each input has a buffer of its own. */
export function checkedSplit(
  activation: AnyActivation,
  { split = false, gate }: SplitOptions,
): GateHalf | undefined {
  checkFlag("kernel", "split", split);
  if (!split) {
    if (gate === undefined) return undefined;
    throw new RangeError(`kernel: gate is ${describe(gate)}, expected nothing where split is not true`);
  }
  if (!isGated(activation))
    throw new RangeError(`kernel: split is true, expected false: ${activation.name} has one input`);
  if (gate === undefined || gate === "first" || gate === "second") return gate ?? activation.gate;
  const error = typeof gate === "string" ? RangeError : TypeError;
  throw new error(`kernel: gate is ${describe(gate)}, expected "first" or "second"`);
}

/** What the uniform says of the rows of the 2n inputs that n elements have: one row if no length is given. */
export function rowWords(split: GateHalf | undefined, n: number, rowLength: unknown): number[] {
  if (split === undefined) {
    if (rowLength === undefined) return [];
    throw new RangeError(
      `pack: rowLength is ${describe(rowLength)}, expected nothing where split is not true`,
    );
  }
  if (2 * n > MAX_ELEMENTS)
    throw new RangeError(`pack: n is ${n}, expected at most ${MAX_ELEMENTS / 2}, as x has 2n elements`);
  if (rowLength === undefined) return [2 * n];
  const expected = "expected an even number that divides 2n";
  if (typeof rowLength !== "number")
    throw new TypeError(`pack: rowLength is ${describe(rowLength)}, ${expected}`);
  const isEven = Number.isInteger(rowLength) && rowLength % 2 === 0 && rowLength > 0;
  if (isEven ? (2 * n) % rowLength === 0 && rowLength <= MAX_ELEMENTS : rowLength === 0 && n === 0)
    return [rowLength];
  throw new RangeError(`pack: rowLength is ${rowLength}, ${expected}, which is ${2 * n}`);
}
