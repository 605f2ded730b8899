/** How elements lie in the buffers of a kernel. Whatever the storage, the arithmetic is that of f32. */
import { checkFlag } from "./check.ts";
import { describe } from "./describe.ts";
import type { WgslFunction } from "./types.ts";

export interface StorageOptions {
  /** What the buffers hold. Elements in f16 are computed in f32 and rounded once. */
  readonly type: "f32" | "f16";
  /**
   * Two f16 to a u32: the same buffers, without the device feature `shader-f16` that f16 in shaders needs. Default
   * false.
   */
  readonly packed?: boolean | undefined;
  /** Four elements to an invocation, and the last ones, of which there are less than four, one by one; default false. */
  readonly vectors?: boolean | undefined;
}

export interface Storage {
  /** Elements of an item, and of an invocation. */
  readonly width: 1 | 2 | 4;
  /** The WGSL type of an item of a buffer. */
  readonly item: string;
  /** An item as f32, or as a vector of f32. */
  readonly read: (item: string) => string;
  /** The item of an f32, or of a vector of f32. */
  readonly write: (values: string) => string;
  /** What `write` calls. */
  readonly functions?: readonly WgslFunction[];
  /** The features that the device needs. */
  readonly requires: readonly "shader-f16"[];
}

const helper = (name: string, code: string): WgslFunction => ({
  name,
  code,
  parameters: [],
  dependencies: [],
  switches: {},
});

const f16Bits = helper(
  "f16_bits",
  // pack2x16float may answer anything where one of its numbers is no finite f16, for the other one as well.
  `fn f16_bits(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  let magnitude = bits & 0x7fffffffu;
  let sign = (bits >> 16u) & 0x8000u;
  if (magnitude > 0x7f800000u) { return sign | 0x7e00u; }
  // From 65520, the middle between the largest number and the next power of two.
  if (magnitude >= 0x477ff000u) { return sign | 0x7c00u; }
  // Below 2^-14 numbers are multiples of 2^-24, as those from 0.5 to 1 are in f32.
  if (magnitude < 0x38800000u) { return sign | (bitcast<u32>(bitcast<f32>(magnitude) + 0.5) - 0x3f000000u); }
  // To the nearest, ties to even; then another bias of the exponent.
  let rounded = magnitude + 0xfffu + ((magnitude >> 13u) & 1u);
  return sign | ((rounded >> 13u) - 0x1c000u);
}`,
);

const f16Pair = helper(
  "f16_pair",
  `fn f16_pair(values: vec2<f32>) -> u32 {
  return f16_bits(values.x) | (f16_bits(values.y) << 16u);
}`,
);

const NONE = [] as const;
const HALF = ["shader-f16"] as const;

export const F32: Storage = {
  width: 1,
  item: "f32",
  read: (item) => item,
  write: (value) => value,
  requires: NONE,
};
export const F16: Storage = {
  width: 1,
  item: "f16",
  read: (item) => `f32(${item})`,
  write: (value) => `f16(${value})`,
  requires: HALF,
};
const F32_VECTOR: Storage = {
  width: 4,
  item: "vec4<f32>",
  read: (item) => item,
  write: (values) => values,
  requires: NONE,
};
const F16_VECTOR: Storage = {
  width: 4,
  item: "vec4<f16>",
  read: (item) => `vec4<f32>(${item})`,
  write: (values) => `vec4<f16>(${values})`,
  requires: HALF,
};
const F16_PAIR: Storage = {
  width: 2,
  item: "u32",
  read: (item) => `unpack2x16float(${item})`,
  write: (values) => `f16_pair(${values})`,
  requires: NONE,
  functions: [f16Bits, f16Pair],
};

/** The storage of the same elements, one at a time. */
export const scalarOf = (storage: Storage): Storage =>
  storage === F32_VECTOR ? F32 : storage === F16_VECTOR ? F16 : storage;

/** Throws where `options` asks for none that a kernel has. */
export function checkedStorage({ type, packed = false, vectors = false }: StorageOptions): Storage {
  checkFlag("kernel", "packed", packed);
  checkFlag("kernel", "vectors", vectors);
  checkType(type);
  if (packed && type === "f32")
    throw new RangeError(`kernel: packed is true, expected false where type is "f32"`);
  if (packed && vectors) throw new RangeError("kernel: vectors is true, expected false where packed is true");
  if (packed) return F16_PAIR;
  if (type === "f32") return vectors ? F32_VECTOR : F32;
  return vectors ? F16_VECTOR : F16;
}

type Given = { readonly [K in keyof StorageOptions]?: StorageOptions[K] | undefined };

/** Of kernels that take elements one by one. */
export function checkedElements(subject: string, { type = "f32", packed, vectors }: Given): Storage {
  const storage = checkedStorage({ type, packed, vectors });
  if (storage.width < 4) return storage;
  throw new RangeError(`kernel: vectors is true, expected false for ${subject}`);
}

/** Of kernels that take neither vectors nor pairs. */
export function checkedScalar(subject: string, options: Given): Storage {
  const storage = checkedElements(subject, options);
  if (storage.width === 1) return storage;
  throw new RangeError(`kernel: packed is true, expected false for ${subject}`);
}

export function checkType(type: unknown): void {
  if (type === "f32" || type === "f16") return;
  throw new RangeError(`kernel: type is ${describe(type)}, expected "f32" or "f16"`);
}
