import { defineIntrinsic, exp, expProduct, LOG2E, mulExpProduct } from "@subgrad/spec";
import {
  mulExpReduced,
  powerOfTwo,
  productLost,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// The limits are those of mulExp.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;

export default defineIntrinsic({
  name: "mulExpProduct",
  title:
    "a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => a * exp(b * c),
  derivatives: {
    a: ({ b, c }) => expProduct(b, c),
    b: ({ a, b, c }) => mulExpProduct(a * c, b, c),
    c: ({ a, b, c }) => mulExpProduct(a * b, b, c),
  },
  f32: ({ a, b, c }) => {
    const x = b * c;
    const atLeast = x < -LIMIT_F32 ? -LIMIT_F32 : x;
    const clamped = atLeast > LIMIT_F32 ? LIMIT_F32 : atLeast;
    const n = round(clamped * LOG2E);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const first = x < 0 ? a * scale : a;
    const lost = clamped === x ? productLost(b, c, x) : 0;
    const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
    const scaled = product * (scale + scale * (n - 2 * toFloat(half))) * (x < 0 ? 1 : scale);
    return x < -LIMIT_F32 ? (a < 0 ? -0 : 0) : scaled;
  },
  f64: ({ a, b, c }) => {
    const x = b * c;
    if (x < -LIMIT_F64) return a < 0 ? -0 : 0;
    const clamped = x > LIMIT_F64 ? LIMIT_F64 : x;
    const n = round(clamped * LOG2E);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const first = x < 0 ? a * scale : a;
    const lost = clamped === x ? productLost(b, c, x) : 0;
    const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
    return product * (scale + scale * (n - 2 * toFloat(half))) * (x < 0 ? 1 : scale);
  },
});
