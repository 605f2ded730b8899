/**
 * Errors in units in the last place. The ULP of a real number is the spacing of the format's numbers in its
 * binade; below the smallest normal number it is the subnormal spacing, above the largest that of the top binade
 * (Muller et al. 2018, Handbook of Floating-Point Arithmetic, section 2.3: Goldberg's definition, extended).
 * @module
 */
import { exponentOf, f64 } from "./formats.ts";
import type { FloatFormat } from "./formats.ts";

/** A real number, near enough to judge results of any format: nearest + rest · ulp, with the f64 ULP of `nearest`. */
export interface Reference {
  /** The nearest binary64 number; the largest finite one stands for all finite values beyond it. */
  readonly nearest: number;
  /** What is left, in ULP of `nearest`: in [−½, ½] unless `nearest` is the largest number. */
  readonly rest: number;
}

export const exactly = (value: number): Reference => ({ nearest: value, rest: 0 });

/** From 2⁻¹⁰⁷⁴ on: millions of results are judged, and a power takes many times as long to compute. */
const POWERS_OF_TWO = Float64Array.from({ length: 2098 }, (_, index) => 2 ** (index - 1074));

/** The spacing of the format's numbers in the binade of |value|. */
export function ulpOf(format: FloatFormat, value: number): number {
  const exponent = Math.min(Math.max(exponentOf(value), format.minExponent), format.maxExponent);
  return POWERS_OF_TWO[exponent - format.precision + 1 + 1074]!;
}

/** The neighbour above; the neighbour of the largest number is Infinity. */
export function nextUp(format: FloatFormat, x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity) return -format.max;
  if (x === 0) return format.smallestSubnormal;
  // Above a negative power of two the spacing is that of the binade below.
  const isPowerOfTwo = Math.abs(x) === 2 ** exponentOf(x);
  const halved = x < 0 && isPowerOfTwo && -x > format.smallestNormal;
  const above = x + ulpOf(format, x) / (halved ? 2 : 1);
  return above > format.max ? Infinity : above === 0 ? -0 : above;
}

export const nextDown = (format: FloatFormat, x: number): number => -nextUp(format, -x);

/** The number that is `count` neighbours above x, or below for a negative count. */
export function step(format: FloatFormat, x: number, count: number): number {
  let stepped = x;
  for (let i = 0; i < Math.abs(count); i++) {
    stepped = count > 0 ? nextUp(format, stepped) : nextDown(format, stepped);
  }
  return stepped;
}

/** The reference, rounded once to the format. */
export function roundReference(format: FloatFormat, { nearest, rest }: Reference): number {
  if (nearest < 0) return -roundReference(format, { nearest: -nearest, rest: -rest });
  if (!Number.isFinite(nearest)) return nearest;
  if (nearest === f64.max && rest >= 0.5) return Infinity;
  const rounded = format.round(nearest);
  if (rest === 0 || rounded === nearest) return rounded;
  // `nearest` may be the midpoint of two numbers of the format while the real number is beside it.
  const below = rounded > nearest ? nextDown(format, rounded) : rounded;
  if ((nearest - below) * 2 !== ulpOf(format, below)) return rounded;
  return rest > 0 ? nextUp(format, below) : below;
}

/** The spacing of the format's numbers in the binade of the reference itself, not of its nearest binary64 number. */
function ulpOfReference(format: FloatFormat, { nearest, rest }: Reference): number {
  const magnitude = Math.abs(nearest);
  const belowPower = rest * nearest < 0 && magnitude === 2 ** exponentOf(magnitude);
  return ulpOf(format, belowPower ? nextDown(f64, magnitude) : magnitude);
}

/**
 * How far a result is from the truth, in ULP of max(|truth|, scale). An infinite result for a finite truth counts
 * as the number that would follow the largest one, so that it is as right as rounding can make it near overflow.
 */
export function ulpError(format: FloatFormat, result: number, reference: Reference, scale = 0): number {
  const { nearest, rest } = reference;
  if (Number.isNaN(nearest) || Number.isNaN(result))
    return Number.isNaN(nearest) === Number.isNaN(result) ? 0 : Infinity;
  if (!Number.isFinite(nearest)) return result === nearest ? 0 : Infinity;
  if (!Number.isFinite(result) && result === roundReference(format, reference)) return 0;
  const unit = Math.max(ulpOfReference(format, reference), ulpOf(format, scale));
  const finite = Math.min(Math.max(result, -format.max), format.max);
  const beyond = finite === result ? 0 : Math.sign(result) * (ulpOf(format, format.max) / unit);
  return Math.abs((finite - nearest) / unit + beyond - rest * (ulpOf(f64, nearest) / unit));
}
