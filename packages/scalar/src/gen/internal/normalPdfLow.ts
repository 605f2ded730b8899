// Generated from specs/intrinsics/normalPdfLow.ts by @subgrad/generator. Do not edit.
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * What normalPdfHigh(a, n) has too much: at most 0.08 (f64: 0.03), so that its rounding hardly matters.
 *
 * In exact arithmetic nothing is left over: the definition of normalPdfHigh is the whole difference.
 */
export function normalPdfLow(a: number, n: number): number {
  const h = roundTiesToEven(a * 1024) * 0.0009765625;
  return reduceLn2Low(n) + (8.727075367162549e-13 + 0.5 * (a - h) * (a + h));
}
