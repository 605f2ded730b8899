// Generated from specs/intrinsics/atan.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";

/**
 * atan x.
 *
 * Largest errors found, in ULP: f64 0.56; f32 1.86, with fused sums 1.86.
 * Coefficients: fits atanTail32 (degree 3 in t², error 0.003 · 2^-24 of the arc tangent of t), atanTail64 (degree 8,
 *     0.0006 · 2^-53) and atanTailWide (degree 10, 0.001 · 2^-24).
 */
export function atan(x: number): number {
  const a = Math.abs(x) > 10000000000000000000 ? 10000000000000000000 : Math.abs(x);
  if (a < 1e-9) {
    return x;
  }

  const c = a < 0.25 ? 0 : a < 0.71875 ? 0.5 : a < 1.390625 ? 1 : 2;
  const start =
    a < 0.25
      ? 0
      : a < 0.71875
        ? 0.4636476090008061
        : a < 1.390625
          ? 0.7853981633974483
          : a > 4
            ? 1.5707963267948966
            : 1.1071487177940904;
  const startLow =
    a < 0.25
      ? 0
      : a < 0.71875
        ? 2.2698777452961687e-17
        : a < 1.390625
          ? 3.061616997868383e-17
          : a > 4
            ? 6.123233995736766e-17
            : 9.40447137356638e-17;
  const product = a * c;
  const sum = 1 + product;
  const shadow = sum - 1;
  const sumLost = 1 - (sum - shadow) + (product - shadow);
  const dividend = a > 4 ? -1 : a - c;
  const divisor = a > 4 ? a : sum;
  const divisorLost = a > 4 ? 0 : sumLost;
  const t = dividend / divisor;
  const correction = (divisionRemainder(dividend, t, divisor) - t * divisorLost) / divisor;
  const z = t * t;
  const p6 = -0.06655528203557859 + z * (0.05724926121370529 + z * -0.04000195169276677);
  const p4 = -0.09090896290958288 + z * (0.07691827797062464 + z * p6);
  const p2 = -0.1428571428382569 + z * (0.11111110904448593 + z * p4);
  const p = -0.3333333333333332 + z * (0.1999999999999155 + z * p2);
  const leading = start + t;
  const rest = start - leading + t + (t * z * p + (startLow + correction));
  return x < 0 ? -(leading + rest) : leading + rest;
}
