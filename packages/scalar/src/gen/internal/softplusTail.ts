// Generated from specs/intrinsics/softplusTail.ts by @subgrad/generator. Do not edit.
import { expTail } from "./expTail.ts";
import { log1pTail } from "./log1pTail.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow. */
export function softplusTail(b: number, x: number): number {
  const product = Math.abs(b * x);
  if (product > 1416) {
    return 0;
  }

  const n = roundTiesToEven(product * -Math.LOG2E);
  const m = n < -1021 ? -1021 : n;
  const high = reduceLn2High(-product, n);
  const low = reduceLn2Low(n) + productLost(Math.abs(b), Math.abs(x), product);
  const excess = high + (expTail(high - low) - low);
  const power = 1 + excess;
  const scale = powerOfTwo(m | 0);
  const e = power * scale;
  const f = e > 0.5 ? 0.5 * (e - 1) : e;
  const octave = e > 0.5 ? 0.6931471803691238 : 0;
  const octaveLow = e > 0.5 ? 1.9082149292705877e-10 : 0;
  const leading = octave + f;
  const eLow = (excess - (power - 1)) * scale * (1 - 0.5 * e);
  const rest = octave - leading + f + (log1pTail(f) + (octaveLow + eLow));
  const logarithm = leading + rest;
  const quotient = logarithm / b + (rest - (logarithm - leading)) / b;
  return quotient * powerOfTwo((n | 0) - (m | 0));
}
