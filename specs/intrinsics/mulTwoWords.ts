import { abs, defineIntrinsic } from "@subgrad/spec";
import { fma, highPart } from "@subgrad/spec/kernel";

// 2²⁷ + 1: Veltkamp's splitter, which leaves 26 bits to the high part of a.
const SPLITTER = 134217729;
// Beyond it the splitter could overflow.
const SPLITTABLE_F64 = 1e300;
// Nor has it a high part beyond the range of binary32.
const LARGEST_PART = 1e38;

export default defineIntrinsic({
  name: "mulTwoWords",
  title:
    "a·(high + low) with one rounding that counts, for high of ordinary size and a low that its rounding has lost",
  inputs: ["a", "high", "low"],
  definition: ({ a, high, low }) => a * (high + low),
  f32: ({ a, high, low }) => fma(a, low, a * high),
  // The product of the high parts is exact (Dekker 1971, "A floating-point technique for extending the available
  // precision"), and the others are smaller than what it rounds to by 2⁻²⁴.
  f64: ({ a, high, low }) => {
    const aHigh = SPLITTER * a - (SPLITTER * a - a);
    const first = highPart(high);
    const second = high - first + low;
    const split = aHigh * first + ((a - aHigh) * first + a * second);
    return abs(a) < SPLITTABLE_F64 && abs(high) < LARGEST_PART ? split : a * (high + low);
  },
  internal: true,
});
