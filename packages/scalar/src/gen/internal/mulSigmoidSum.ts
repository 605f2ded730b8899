// Generated from specs/intrinsics/mulSigmoidSum.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { mulTwoWords } from "./mulTwoWords.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** a·factor·σ(high + low), where low is what high leaves over: at most 0.1. */
export function mulSigmoidSum(a: number, factor: number, high: number, low: number): number {
  const whole = a * factor;
  if (high > 40) {
    return whole;
  }

  if (high < -1416) {
    return whole < 0 ? -0 : 0;
  }

  const distance = Math.abs(high);
  const n = roundTiesToEven(distance * -Math.LOG2E);
  const first = reduceLn2High(-distance, n);
  const second = reduceLn2Low(n) + (high < 0 ? -low : low);
  const leading = 1 + first;
  const rest = first - (leading - 1) + (expTail(first - second) - second);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const t = (leading + rest) * scale * last;
  const sum = 1 + t;
  const lost = t - (sum - 1);
  const inverse = 1 / sum;
  const top = high < 0 ? leading : 1;
  const quotient = top * inverse;
  const remainder = divisionRemainder(top, quotient, sum) + ((high < 0 ? rest : 0) - quotient * lost);
  const product = factor * quotient;
  const productRest = factor === 1 ? 0 : productLost(factor, quotient, product);
  const scaled = high < 0 ? a * scale : a;
  const result = mulTwoWords(scaled, product, productRest + factor * (remainder * inverse));
  return high < 0 ? result * last : result;
}
