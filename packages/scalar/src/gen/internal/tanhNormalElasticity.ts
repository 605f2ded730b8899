// Generated from specs/intrinsics/tanhNormalElasticity.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { geluTanhCube } from "./geluTanhCube.ts";
import { mulExpSum } from "./mulExpSum.ts";
import { mulSigmoidSum } from "./mulSigmoidSum.ts";
import { tanhNormalHigh } from "./tanhNormalHigh.ts";
import { tanhNormalLow } from "./tanhNormalLow.ts";

/** x·T′(x) / T(x) of the tanh approximation of Φ, T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))). */
export function tanhNormalElasticity(x: number): number {
  if (x > 40) {
    return 0;
  }

  if (x < -1000000000) {
    return geluTanhCube(x);
  }

  const z = x * x;
  const xHigh = Math.fround(x);
  const xLow = x - xHigh;
  const high = tanhNormalHigh(x);
  const low = tanhNormalLow(x);
  const triple = 3 * high;
  const linear = 2 * 1.5957691669464111 * xHigh;
  const difference = triple - linear;
  const rounded = triple - difference - linear;
  const differenceLow = rounded + (3 * low - 2 * (1.5957691669464111 * xLow + -4.534068042105272e-8 * x));
  const first = z > 4 ? difference : high;
  const further = z > 4 ? differenceLow : low + 2 * 0.07135481627260025 * x * z;
  const steepness = first + further;
  const steepnessLow = first - steepness + further;
  if (x >= 0) {
    const slopeInverse = 1 + 1 / (1 + high * (1 + high * (0.5 + high / 6)));
    const shift = steepness === 0 ? 0 : (steepnessLow / steepness) * slopeInverse;
    return mulSigmoidSum(steepness, 1, -high, shift - low);
  }

  const t = mulExpSum(1, high, low);
  const sum = 1 + t;
  const inverse = 1 / sum;
  const quotient = steepness * inverse;
  const lost = steepnessLow - quotient * (t - (sum - 1));
  return quotient + (divisionRemainder(steepness, quotient, sum) + lost) * inverse;
}
