import { abs, defineIntrinsic } from "@subgrad/spec";
import { fma, highPart } from "@subgrad/spec/kernel";

// Below it, what products of low parts hold is lost where a shader flushes subnormal numbers.
const LEAST_SPLIT = 1e-25;
const LARGEST_SPLIT = 1e38;
// 2²⁷ + 1: Veltkamp's splitter, which leaves 26 bits to either part.
const SPLITTER = 134217729;
const SPLITTABLE_F64 = 1e30;
// No sum of this and such a product overflows.
const LARGEST_F64 = 1e300;

export default defineIntrinsic({
  name: "mulAdd",
  title: "a·b + c, also where the sum cancels",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => a * b + c,
  derivatives: {
    a: ({ b }) => b,
    b: ({ a }) => a,
    c: () => 1,
  },
  // The products of halves are exact, fused with a sum or not (Dekker 1971, "A floating-point technique for extending
  // the available precision"). Where the sum cancels, only the last one rounds. In f64
  // what the sum has lost is added with it (Knuth 1969, "Seminumerical Algorithms", section 4.2.2).
  f32: ({ a, b, c }) => {
    const aHigh = highPart(a);
    const bHigh = highPart(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    const size = abs(a * b);
    const split = c + aHigh * bHigh + aHigh * bLow + aLow * bHigh + aLow * bLow;
    return size > LEAST_SPLIT && size < LARGEST_SPLIT ? split : fma(a, b, c);
  },
  f64: ({ a, b, c }) => {
    const product = a * b;
    const aHigh = SPLITTER * a - (SPLITTER * a - a);
    const bHigh = SPLITTER * b - (SPLITTER * b - b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
    const sum = product + c;
    const added = sum - product;
    const rounded = product - (sum - added) + (c - added);
    return abs(a) < SPLITTABLE_F64 && abs(b) < SPLITTABLE_F64 && abs(c) < LARGEST_F64
      ? sum + (lost + rounded)
      : sum;
  },
  // A product of two numbers of binary32 is exact.
  wide: ({ a, b, c }) => a * b + c,
});
