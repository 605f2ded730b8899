import { describe } from "../gen/internal/describe.ts";

/** What the batch functions read and write. */
export type FloatArray = Float32Array | Float64Array;

/** Refuses a data input that is no usable Float32Array or Float64Array. */
export function checkInput(caller: string, name: string, value: unknown): void {
  const kind = floatKind(value);
  if (kind === undefined) {
    const remedy = Array.isArray(value) ? `; Float32Array.from(${name}) makes one` : "";
    throw new TypeError(
      `${caller}: ${name} is ${describe(value)}, expected a Float32Array or Float64Array${remedy}`,
    );
  }
  checkAttached(caller, name, value as FloatArray);
}

/** Refuses an array that is not of the kind of `other`, which is already checked, and of its length or the given one. */
export function checkLike(
  caller: string,
  name: string,
  value: unknown,
  other: FloatArray,
  expectedLength: number = other.length,
): void {
  const expected = floatKind(other);
  if (floatKind(value) !== expected) {
    throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected a ${expected}`);
  }
  checkAttached(caller, name, value as FloatArray);
  const { length } = value as FloatArray;
  if (length !== expectedLength) {
    throw new RangeError(`${caller}: ${name}.length is ${length}, expected ${expectedLength}`);
  }
}

/** By the brand instead of `instanceof`, which fails for arrays of another realm: an iframe, a vm context, Jest. */
export function floatKind(value: unknown): "Float32Array" | "Float64Array" | undefined {
  if (!ArrayBuffer.isView(value)) return undefined;
  const kind: string = (value as FloatArray)[Symbol.toStringTag];
  return kind === "Float32Array" || kind === "Float64Array" ? kind : undefined;
}

export function checkAttached(caller: string, name: string, value: FloatArray | Uint8Array): void {
  if (value.length > 0 || isAttached(value.buffer)) return;
  throw new TypeError(`${caller}: ${name} is detached, expected an array that still has its buffer`);
}

/** `ArrayBuffer.prototype.detached` is newer than the engines we support; making a view has always thrown. */
function isAttached(buffer: ArrayBufferLike): boolean {
  try {
    return new Uint8Array(buffer).byteLength === buffer.byteLength;
  } catch {
    return false;
  }
}

/** Chooses between two copies of a loop, each of which then only ever sees one kind of array. */
export function isFloat32(x: FloatArray): boolean {
  return floatKind(x) === "Float32Array";
}

/** A number as an element of an array like `x`: rounded where its elements are f32. */
export function asElementOf(x: FloatArray, value: number): number {
  return isFloat32(x) ? Math.fround(value) : value;
}
