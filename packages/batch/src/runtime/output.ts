import { describe } from "../gen/internal/describe.ts";
import { checkLike, isFloat32 } from "./float-array.ts";
import type { FloatArray } from "./float-array.ts";

/** The option of every function that answers an array. */
export interface Output<A extends FloatArray> {
  /** Receives the result and is returned: an input itself (in place) or an array that shares no element with an input. */
  readonly out?: A | undefined;
}

/**
 * The array to write to: `out`, or a new one of the kind and length of `x` where there is none.
 * `x` and `others` are all the arrays that are read; element i may only be written once every element i is read.
 */
export function outputFor<A extends FloatArray>(
  caller: string,
  out: A | undefined,
  x: A,
  ...others: readonly ArrayBufferView[]
): A {
  // Most calls are of this kind, and for short arrays they take as long as this does.
  if (out === undefined) return newLike(x, x.length);
  return outputOfLength(caller, out, x, x.length, ...others);
}

/** The same for a result of another length. */
export function outputOfLength<A extends FloatArray>(
  caller: string,
  out: A | undefined,
  x: A,
  length: number,
  ...others: readonly ArrayBufferView[]
): A {
  return outputNamed({ caller, name: "out", length }, out, [x, ...others]);
}

/** What an error message calls an output, and how long that has to be. */
export interface NamedOutput {
  readonly caller: string;
  readonly name: string;
  readonly length: number;
}

/** The same under another name; the first input is the one that it is like. */
export function outputNamed<A extends FloatArray>(
  { caller, name, length }: NamedOutput,
  out: A | undefined,
  inputs: readonly [A, ...ArrayBufferView[]],
): A {
  const [x] = inputs;
  if (out === undefined) return newLike(x, length);
  checkLike(caller, name, out, x, length);
  for (const input of inputs) {
    if (overlapsPartly(out, input)) {
      throw new RangeError(
        `${caller}: ${name} overlaps a part of an input, expected that input itself or separate memory`,
      );
    }
  }
  return out;
}

/** The option of functions that answer several arrays. */
export interface Outputs<Name extends string, A extends FloatArray> {
  /** Receive the results: inputs themselves or arrays that share no element with an input, nor with each other. */
  readonly out?: { readonly [name in Name]?: A | undefined } | undefined;
}

/** The arrays to write several results to. */
export function outputsFor<Name extends string, A extends FloatArray>(
  caller: string,
  names: readonly Name[],
  out: Outputs<Name, A>["out"],
  inputs: readonly [A, ...A[]],
): { [name in Name]: A } {
  const isNamed = typeof out === "object" && out !== null && !ArrayBuffer.isView(out) && !Array.isArray(out);
  if (out !== undefined && !isNamed)
    throw new TypeError(`${caller}: out is ${describe(out)}, expected an object with ${listed(names)}`);
  const { length } = inputs[0];
  const outputs = names.map((name) =>
    outputNamed({ caller, name: `out.${name}`, length }, out?.[name], inputs),
  );
  outputs.forEach((one, place) => {
    const other = outputs.findIndex((another, behind) => behind > place && overlaps(one, another));
    if (other < 0) return;
    const both = `out.${names[place]} overlaps out.${names[other]}`;
    throw new RangeError(`${caller}: ${both}, expected separate memory`);
  });
  return Object.fromEntries(names.map((name, place) => [name, outputs[place]])) as { [name in Name]: A };
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

/** The array itself, or where that is an input which is needed for longer, another one. */
export const apartFrom = <A extends FloatArray>(out: A, inputs: readonly A[]): A =>
  inputs.some((input) => overlaps(out, input)) ? newLike(out, out.length) : out;

/** A new array of the kind of `x`. */
export function newLike<A extends FloatArray>(x: A, length: number): A {
  return (isFloat32(x) ? new Float32Array(length) : new Float64Array(length)) as A;
}

function overlapsPartly(a: ArrayBufferView, b: ArrayBufferView): boolean {
  const isSame = a.byteOffset === b.byteOffset && a.byteLength === b.byteLength;
  return !isSame && overlaps(a, b);
}

/** Whether two arrays share memory. */
export function overlaps(a: ArrayBufferView, b: ArrayBufferView): boolean {
  if (a.buffer !== b.buffer) return false;
  return a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
}
