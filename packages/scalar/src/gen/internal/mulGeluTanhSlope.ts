// Generated from specs/intrinsics/mulGeluTanhSlope.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { mulExpReduced } from "./mulExpReduced.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { tanhNormalHigh } from "./tanhNormalHigh.ts";
import { tanhNormalLow } from "./tanhNormalLow.ts";

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x). */
export function mulGeluTanhSlope(a: number, x: number): number {
  if (Math.abs(x) > 26.75) {
    return x < 0 ? 0 : a;
  }

  const c = -Math.abs(x);
  const high = tanhNormalHigh(c);
  const low = tanhNormalLow(c);
  const n = roundTiesToEven(high * Math.LOG2E);
  const first = reduceLn2High(high, n);
  const second = reduceLn2Low(n) - low;
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const t = expReduced(first, second) * scale * last;
  const sum = 1 + t;
  const lost = t - (sum - 1);
  const xHigh = Math.fround(c);
  const linear = 2 * 1.5957691669464111 * xHigh;
  const linearLow = 2 * (1.5957691669464111 * (c - xHigh) + -4.534068042105272e-8 * c);
  const triple = 3 * high;
  const difference = triple - linear;
  const differenceLow = triple - difference - linear + (3 * low - linearLow);
  const rest = Math.abs(x) > 2 ? differenceLow : low + 0.1427096325452005 * c * c * c;
  const factor = (sum + (Math.abs(x) > 2 ? difference : high) + (rest + lost)) / (sum * sum);
  const left = mulExpReduced((x < 0 ? a : 1) * scale * factor, first, second + lost * (2 - t)) * last;
  return x < 0 ? left : a * (1 - left);
}
