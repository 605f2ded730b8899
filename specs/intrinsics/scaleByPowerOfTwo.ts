import { defineIntrinsic, exp, LN2 } from "@subgrad/spec";
import { powerOfTwo, shiftRight, toFloat, toInteger } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "scaleByPowerOfTwo",
  title: "m · 2ⁿ for an integral n, also where 2ⁿ itself is subnormal or overflows",
  inputs: ["m", "n"],
  definition: ({ m, n }) => m * exp(n * LN2),
  // 2ⁿ in two factors, 2^⌊n/2⌋ and 2^⌈n/2⌉. The first product is exact, so a subnormal result is rounded once. Where a
  // power is looked up in a table, one is enough.
  f32: ({ m, n }) => {
    const whole = toInteger(n);
    const half = shiftRight(whole, 1);
    return m * powerOfTwo(half) * powerOfTwo(whole - half);
  },
  f64: ({ m, n }) => {
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    return m * scale * (scale + scale * (n - 2 * toFloat(half)));
  },
  internal: true,
});
