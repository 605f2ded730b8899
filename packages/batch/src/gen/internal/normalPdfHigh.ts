// Generated from specs/intrinsics/normalPdfHigh.ts by @subgrad/generator. Do not edit.
import { reduceLn2High } from "./reduceLn2High.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * Leading part of ln φ(a) − n·ln 2, without a rounding error, for n = normalPdfExponent(a) and a ≥ 0.
 *
 * normalPdfHigh(a, n) − normalPdfLow(a, n) is ln φ(a) − n·ln 2.
 */
export function normalPdfHigh(a: number, n: number): number {
  const h = roundTiesToEven(a * 1024) * 0.0009765625;
  return reduceLn2High(-0.5 * h * h, n) - 0.9189385332038;
}
