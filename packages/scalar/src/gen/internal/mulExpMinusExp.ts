// Generated from specs/intrinsics/mulExpMinusExp.ts by @subgrad/generator. Do not edit.
import { mulExpSum } from "./mulExpSum.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * a·e^(x − eˣ), right also where the exponential itself would underflow.
 *
 * Coefficients: fits expMinusExp32 (degree 3, error 0.002 · 2^-24 of e^h) and expMinusExp64 (degree 8,
 *     0.00002 · 2^-53).
 */
export function mulExpMinusExp(a: number, x: number): number {
  const atLeast = x < -40 ? -40 : x;
  const clamped = atLeast > 7 ? 7 : atLeast;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = reduceLn2High(clamped, n);
  const h = roundTiesToEven(r * 4096) * 0.000244140625;
  const l = r - h - reduceLn2Low(n);
  const square = h * h;
  const cube = h * square;
  const fourth = square * square;
  const cubic = roundTiesToEven(cube * 0.16666666666666666 * 536870912) / 536870912;
  const quartic = roundTiesToEven(fourth * 0.041666666666666664 * 4294967296) / 4294967296;
  const lowTerms = (cube - 6 * cubic) * 0.16666666666666666 + (fourth - 24 * quartic) * 0.041666666666666664;
  const p6 = 2.505205779711434e-8 + h * (2.091689263475148e-9 + h * 1.6090839962079993e-10);
  const p4 = 0.000002755731926198093 + h * (2.755726829609753e-7 + h * p6);
  const p2 = 0.00019841269841256665 + h * (0.000024801587329162805 + h * p4);
  const p = 0.008333333333333335 + h * (0.001388888888888357 + h * p2);
  const leading = 1 + h + 0.5 * square + cubic + quartic;
  const tail = lowTerms + h * fourth * p;
  const beyond = l + l * l * (0.5 + l * (0.16666666666666666 + 0.041666666666666664 * l));
  const rest = tail + (leading + tail) * beyond;
  const high = Math.fround(leading + rest);
  const scale = powerOfTwo(n | 0);
  const power = scale * high;
  const start = x > 7 ? 7 : x;
  const difference = start - power;
  const shadow = difference - start;
  const lost = start - (difference - shadow) - (power + shadow);
  return mulExpSum(a, difference, lost - scale * (leading - high + rest));
}
