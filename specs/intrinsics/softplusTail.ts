import { abs, defineIntrinsic, exp, expProduct, log1p, LOG2E, softplusTail } from "@subgrad/spec";
import {
  expReduced,
  expTail,
  log1pTail,
  log1pUnit,
  powerOfTwo,
  productLost,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toInteger,
} from "@subgrad/spec/kernel";

// 2ⁿ in two factors has normal ones within these bounds, beyond which the result is 0.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;
// Below, ln(1 + e) is e to all digits.
const TINY_F32 = 2e-8;
// The least exponent of e; what the power of two has beyond it comes last.
const LOWEST_F64 = -1021;
// ln 2 in two words, as in log1pUnit.
const LN2_HIGH_F64 = 0.6931471803691238;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "softplusTail",
  title: "ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow",
  inputs: ["b", "x"],
  definition: ({ b, x }) => log1p(exp(-abs(b * x))) / b,
  derivatives: {
    b: ({ b, x }) => {
      const e = expProduct(-abs(b), abs(x));
      return -((abs(b * x) / b) * (e / (1 + e)) + softplusTail(b, x)) / b;
    },
    x: ({ b, x }) => {
      const e = expProduct(-abs(b), abs(x));
      return ((x < 0 ? abs(b) : -abs(b)) / b) * (e / (1 + e));
    },
  },
  // e = part · last, of which the power of two that underflows comes behind the quotient.
  f32: ({ b, x }) => {
    const product = abs(b * x);
    const clamped = product > LIMIT_F32 ? LIMIT_F32 : product;
    const n = round(clamped * -LOG2E);
    const lost = product > LIMIT_F32 ? 0 : productLost(abs(b), abs(x), product);
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const last = powerOfTwo(octaves - half);
    const part = expReduced(reduceLn2High(-clamped, n), reduceLn2Low(n) + lost) * powerOfTwo(half);
    const e = part * last;
    const tail = (e < TINY_F32 ? part : log1pUnit(e)) / b;
    const scaled = e < TINY_F32 ? tail * last : tail;
    return product > LIMIT_F32 ? 0 : scaled;
  },
  // e and ln(1 + e) are in two words, each of which is divided: once rounded, an ULP can be two of the quotient.
  f64: ({ b, x }) => {
    const product = abs(b * x);
    if (product > LIMIT_F64) return 0;
    const n = round(product * -LOG2E);
    const m = n < LOWEST_F64 ? LOWEST_F64 : n;
    const high = reduceLn2High(-product, n);
    const low = reduceLn2Low(n) + productLost(abs(b), abs(x), product);
    const excess = high + (expTail(high - low) - low);
    const power = 1 + excess;
    const scale = powerOfTwo(toInteger(m));
    const e = power * scale;
    const f = e > 0.5 ? 0.5 * (e - 1) : e;
    const octave = e > 0.5 ? LN2_HIGH_F64 : 0;
    const octaveLow = e > 0.5 ? LN2_LOW_F64 : 0;
    const leading = octave + f;
    const eLow = (excess - (power - 1)) * scale * (1 - 0.5 * e);
    const rest = octave - leading + f + (log1pTail(f) + (octaveLow + eLow));
    const logarithm = leading + rest;
    const quotient = logarithm / b + (rest - (logarithm - leading)) / b;
    return quotient * powerOfTwo(toInteger(n) - toInteger(m));
  },
  wide: ({ b, x }) => log1pUnit(exp(-abs(b * x))) / b,
});
