import { abs, defineIntrinsic, PI, sin } from "@subgrad/spec";
import { exponent, powerOfTwo, sinFarProduct, toFloat, toInteger } from "@subgrad/spec/kernel";

const BASE_F32 = 2048;
const BASE_F64 = 33554432;

const MAX_F32 = 3.4028234663852886e38;
const MAX_F64 = 1.7976931348623157e308;

export default defineIntrinsic({
  name: "sinFar",
  title: "sin(x + n·π/2) for |x| ≥ 1 and an integral n, however large x is",
  inputs: ["x", "n"],
  definition: ({ x, n }) => sin(x + n * (PI / 2)),
  // Four digits of |x| in base 2¹¹ (f64: 2²⁵), the first one being that of base^k.
  f32: ({ x, n }) => {
    if (abs(x) > MAX_F32) return (x - x) / (x - x);
    const k = toFloat(toInteger((toFloat(exponent(x)) + 0.5) * 0.09090909));
    const scaled = abs(x) * powerOfTwo(toInteger(-11 * k));
    const x0 = toFloat(toInteger(scaled));
    const after0 = BASE_F32 * (scaled - x0);
    const x1 = toFloat(toInteger(after0));
    const after1 = BASE_F32 * (after0 - x1);
    const x2 = toFloat(toInteger(after1));
    const x3 = BASE_F32 * (after1 - x2);
    const direction = x < 0 ? -1 : 1;
    return direction * sinFarProduct(x0, x1, x2, x3, k, direction * n);
  },
  f64: ({ x, n }) => {
    if (abs(x) > MAX_F64) return (x - x) / (x - x);
    const k = toFloat(toInteger((toFloat(exponent(x)) + 0.5) * 0.04));
    const scaled = abs(x) * powerOfTwo(toInteger(-25 * k));
    const x0 = toFloat(toInteger(scaled));
    const after0 = BASE_F64 * (scaled - x0);
    const x1 = toFloat(toInteger(after0));
    const after1 = BASE_F64 * (after0 - x1);
    const x2 = toFloat(toInteger(after1));
    const x3 = BASE_F64 * (after1 - x2);
    const direction = x < 0 ? -1 : 1;
    return direction * sinFarProduct(x0, x1, x2, x3, k, direction * n);
  },
  internal: true,
});
