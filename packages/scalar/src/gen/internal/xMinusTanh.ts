// Generated from specs/intrinsics/xMinusTanh.ts by @subgrad/generator. Do not edit.
import { sigmoid } from "./sigmoid.ts";

/**
 * x − tanh x.
 *
 * Coefficients: fits xMinusTanh32 (degree 7, error 0.1 · 2^-24) and xMinusTanh64 (degree 16, 0.03 · 2^-53).
 */
export function xMinusTanh(x: number): number {
  if (Math.abs(x) > 1) {
    const far = Math.abs(x) - 1 + 2 * sigmoid(-2 * Math.abs(x));
    return x < 0 ? -far : far;
  }

  const z = x * x;
  const w = z - 0.5;
  const p14 = 6.725592945314515e-8 + w * (-2.499818994882245e-8 + w * 7.456021257836302e-9);
  const p12 = 5.856095754979088e-7 + w * (-1.9648975398158997e-7 + w * p14);
  const p10 = 0.00000516011943120181 + w * (-0.0000017390929378506018 + w * p12);
  const p8 = 0.000045436391776125474 + w * (-0.00001531183231046798 + w * p10);
  const p6 = 0.00040008889800062443 + w * (-0.00013482804013462645 + w * p8);
  const p4 = 0.0035229851974328237 + w * (-0.001187224805079996 + w * p6);
  const p2 = 0.031029244854937434 + w * (-0.010454406818229327 + w * p4);
  const p = 0.02788565683890471 + w * (-0.09223751778642147 + w * p2);
  const xHigh = 134217729 * x - (134217729 * x - x);
  const xLow = x - xHigh;
  const zHigh = 134217729 * z - (134217729 * z - z);
  const zLow = z - zHigh;
  const zLost = xHigh * xHigh - z + 2 * xHigh * xLow + xLow * xLow;
  const cube = x * z;
  const cubeLost = xHigh * zHigh - cube + xHigh * zLow + xLow * zHigh + xLow * zLow + x * zLost;
  return 0.25 * cube + (cube * p + cubeLost * (0.25 + p));
}
