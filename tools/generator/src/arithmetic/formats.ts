/** A binary floating-point format, seen from binary64, which contains all of them. */
export interface FloatFormat {
  readonly name: "f64" | "f32" | "f16";
  /** Significant bits, the leading one included. */
  readonly precision: number;
  /** Exponents of the smallest and the largest normal binade: numbers in [2ᵉ, 2ᵉ⁺¹). */
  readonly minExponent: number;
  readonly maxExponent: number;
  readonly max: number;
  readonly smallestNormal: number;
  readonly smallestSubnormal: number;
  /** To the nearest number of the format, ties to even. */
  readonly round: (value: number) => number;
}

function createFormat(
  name: FloatFormat["name"],
  precision: number,
  maxExponent: number,
  round: FloatFormat["round"],
): FloatFormat {
  const minExponent = 1 - maxExponent;
  return {
    name,
    precision,
    minExponent,
    maxExponent,
    max: (2 - 2 ** (1 - precision)) * 2 ** maxExponent,
    smallestNormal: 2 ** minExponent,
    smallestSubnormal: 2 ** (minExponent - precision + 1),
    round,
  };
}

/** Adding and subtracting 1.5·2⁵² ULP leaves binary64 no bits below the ULP. */
function roundToHalf(value: number): number {
  if (Number.isNaN(value) || value === 0) return value;
  if (Math.abs(value) >= 65520) return value > 0 ? Infinity : -Infinity;
  const ulp = 2 ** (Math.max(exponentOf(value), -14) - 10);
  const shift = ulp * 1.5 * 2 ** 52;
  const rounded = value + shift - shift;
  return rounded === 0 && value < 0 ? -0 : rounded;
}

const words = new DataView(new ArrayBuffer(8));

/** ⌊log₂ |value|⌋ of a finite number; that of the smallest subnormal for 0. */
export function exponentOf(value: number): number {
  words.setFloat64(0, value);
  const biased = (words.getUint32(0) >>> 20) & 0x7ff;
  if (biased !== 0) return biased - 1023;
  words.setFloat64(0, value * 2 ** 53);
  const scaled = (words.getUint32(0) >>> 20) & 0x7ff;
  return scaled === 0 ? -1074 : scaled - 1076;
}

export const f64: FloatFormat = createFormat("f64", 53, 1023, (value) => value);
export const f32: FloatFormat = createFormat("f32", 24, 127, Math.fround);
export const f16: FloatFormat = createFormat("f16", 11, 15, roundToHalf);

/** A format with the largest numbers of a wider one; what is small is spaced as before. */
export function withRangeOf(wide: FloatFormat, format: FloatFormat): FloatFormat {
  const { precision } = format;
  const round = (value: number): number => {
    if (!(Math.abs(value) > format.max / 2)) return format.round(value);
    const unit = 2 ** exponentOf(value);
    return Number.isFinite(value) ? format.round(value / unit) * unit : value;
  };
  const max = (2 - 2 ** (1 - precision)) * 2 ** wide.maxExponent;
  return { ...format, maxExponent: wide.maxExponent, max, round };
}
