// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { mulTwoWords } from "./mulTwoWords.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";

/** a·σ(x), right also where σ(x) itself would underflow. */
export function mulSigmoid(a: number, x: number): number {
  if (x > 40) {
    return a;
  }

  if (x < -1416) {
    return a < 0 ? -0 : 0;
  }

  const distance = Math.abs(x);
  const n = roundTiesToEven(distance * -Math.LOG2E);
  const first = reduceLn2High(-distance, n);
  const second = reduceLn2Low(n);
  const leading = 1 + first;
  const rest = first - (leading - 1) + (expTail(first - second) - second);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const last = scale + scale * (n - 2 * half);
  const t = (leading + rest) * scale * last;
  const sum = 1 + t;
  const lost = t - (sum - 1);
  const inverse = 1 / sum;
  const top = x < 0 ? leading : 1;
  const quotient = top * inverse;
  const remainder = divisionRemainder(top, quotient, sum) + ((x < 0 ? rest : 0) - quotient * lost);
  const scaled = x < 0 ? a * scale : a;
  const result = mulTwoWords(scaled, quotient, remainder * inverse);
  return x < 0 ? result * last : result;
}
