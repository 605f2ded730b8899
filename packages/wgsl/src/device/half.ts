/** f16 as it lies in buffers, in both directions; rounded to nearest, ties to even. */

const MANTISSA_BITS = 10;
const LEAST_EXPONENT = -14;

export function toHalves(values: Float32Array): Uint16Array<ArrayBuffer> {
  const words = new Uint32Array(Float32Array.from(values).buffer);
  return Uint16Array.from(values, (value, i) => halfOf(Math.abs(value), words[i]!));
}

export const fromHalves = (halves: Uint16Array): Float32Array<ArrayBuffer> =>
  Float32Array.from(halves, valueOf);

/** Of a f32 that consists of the bits of `word`. */
function halfOf(magnitude: number, word: number): number {
  const sign = (word >>> 16) & 0x8000;
  if (Number.isNaN(magnitude)) return 0x7e00;
  // Half a unit above the largest f16: the tie goes to the even side, which is ∞.
  if (magnitude >= 65520) return sign | 0x7c00;
  const exponent = Math.max(((word >>> 23) & 0xff) - 127, LEAST_EXPONENT);
  const units = roundToEven(magnitude * 2 ** (MANTISSA_BITS - exponent));
  // The leading bit of a normal number adds one to the exponent, as does a carry.
  return sign | (((exponent - LEAST_EXPONENT) << MANTISSA_BITS) + units);
}

function roundToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

function valueOf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> MANTISSA_BITS) & 0x1f;
  const mantissa = half & 0x3ff;
  if (exponent === 0x1f) return mantissa === 0 ? sign * Infinity : NaN;
  const units = exponent === 0 ? mantissa : 0x400 + mantissa;
  return sign * units * 2 ** (Math.max(exponent, 1) - 1 + LEAST_EXPONENT - MANTISSA_BITS);
}
