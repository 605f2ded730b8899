import { abs, defineIntrinsic, exp, expProduct, log1p, LOG2E, softplusTail } from "@subgrad/spec";
import {
  expReduced,
  log1pUnit,
  powerOfTwo,
  productLost,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// 2^⌊n/2⌋ is a normal number within these bounds, beyond which the result is 0.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;
// Below, ln(1 + e) is e to all digits.
const TINY_F32 = 2e-8;
const TINY_F64 = 2e-17;

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
  f64: ({ b, x }) => {
    const product = abs(b * x);
    if (product > LIMIT_F64) return 0;
    const n = round(product * -LOG2E);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const part =
      expReduced(reduceLn2High(-product, n), reduceLn2Low(n) + productLost(abs(b), abs(x), product)) * scale;
    const e = part * last;
    return e < TINY_F64 ? (part / b) * last : log1pUnit(e) / b;
  },
  wide: ({ b, x }) => log1pUnit(exp(-abs(b * x))) / b,
});
