/** How numbers travel to and from the buffers of a kernel. @module */
import type { StorageOptions } from "@subgrad/wgsl";
import { exponentOf, f16 } from "../../generator.ts";

export interface Codec {
  readonly options: StorageOptions;
  /** In whole words. */
  readonly encode: (values: Float64Array | readonly number[]) => ArrayBuffer;
  readonly decode: (bytes: ArrayBuffer, length: number) => Float64Array;
  /** Bytes of one element. */
  readonly size: number;
}

export const inF32 = (options: Omit<StorageOptions, "type"> = {}): Codec => ({
  options: { ...options, type: "f32" },
  encode: (values) => Float32Array.from(values).buffer,
  decode: (bytes, length) => Float64Array.from(new Float32Array(bytes, 0, length)),
  size: 4,
});

export const inF16 = (options: Omit<StorageOptions, "type"> = {}): Codec => ({
  options: { ...options, type: "f16" },
  encode(values) {
    const halves = new Uint16Array(2 * Math.ceil(values.length / 2));
    values.forEach((value, index) => (halves[index] = bitsOf(value)));
    return halves.buffer;
  },
  decode: (bytes, length) => Float64Array.from(new Uint16Array(bytes, 0, length), f16Of),
  size: 2,
});

/** The number with these 16 bits. */
export function f16Of(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return (
    sign * (exponent === 0 ? fraction * f16.smallestSubnormal : (1 + fraction / 1024) * 2 ** (exponent - 15))
  );
}

/** The bits of the number of the format that is nearest. */
export function bitsOf(value: number): number {
  const rounded = Math.abs(f16.round(value));
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  if (Number.isNaN(rounded)) return 0x7e00;
  if (rounded === Infinity) return sign | 0x7c00;
  if (rounded < f16.smallestNormal) return sign | (rounded / f16.smallestSubnormal);
  const exponent = exponentOf(rounded);
  return sign | ((exponent + 15) << 10) | ((rounded / 2 ** exponent - 1) * 1024);
}

/** Every number of the format, both zeros and infinities among them, in ascending order; no NaN. */
export function everyF16(): Float64Array {
  const magnitudes = Array.from({ length: 0x7c01 }, (_, bits) => f16Of(bits));
  const negatives = [...magnitudes].reverse().map((value) => -value);
  return Float64Array.from([...negatives, ...magnitudes]);
}
