// Generated from specs/intrinsics/mulGeluTanhBend.ts by @subgrad/generator. Do not edit.
import { differenceLost } from "./differenceLost.ts";
import { expReduced } from "./expReduced.ts";
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { tanhNormalHigh } from "./tanhNormalHigh.ts";
import { tanhNormalLow } from "./tanhNormalLow.ts";

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))). */
export function mulGeluTanhBend(a: number, x: number): number {
  if (Math.abs(x) > 26.79) {
    return a < 0 ? 0 : -0;
  }

  const c = Math.abs(x);
  const high = tanhNormalHigh(c);
  const low = tanhNormalLow(c);
  const n = roundTiesToEven(high * -Math.LOG2E);
  const first = reduceLn2High(-high, n);
  const second = reduceLn2Low(n) + low;
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const t = expReduced(first, second) * scale * last;
  const sum = 1 + t;
  const lost = t - (sum - 1);
  const xHigh = Math.fround(c);
  const xLow = c - xHigh;
  const linear = 2 * 1.5957691669464111 * xHigh;
  const triple = 3 * high;
  const q = triple - linear;
  const qLow = triple - q - linear + (3 * low - 2 * (1.5957691669464111 * xLow + -4.534068042105272e-8 * c));
  const z = c * c;
  const zHigh = Math.fround(z);
  const zLow = xHigh * xHigh - zHigh + xLow * (c + xHigh);
  const gHigh = Math.fround(1 + 0.13414500653743744 * z);
  const gLow =
    1 - gHigh + 0.13414500653743744 * zHigh + (-6.537437445552907e-9 * z + 0.13414500653743744 * zLow);
  const rest = 4 - q;
  const restLow = differenceLost(4, q, rest) - qLow + (2 * (q + qLow) * t) / sum;
  const difference = rest + restLow;
  const differenceHigh = Math.fround(difference);
  const differenceLow = rest - differenceHigh + restLow;
  const factor = gHigh * differenceHigh - 2 + (gHigh * differenceLow + gLow * difference);
  const b = a * scale * ((1.5957691216057308 * factor) / (sum * sum));
  return mulExpReduced(b, first, second + lost * (2 - t)) * last;
}
