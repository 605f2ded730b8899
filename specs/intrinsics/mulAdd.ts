import { abs, defineIntrinsic } from "@subgrad/spec";
import { fma, highPart, productLost } from "@subgrad/spec/kernel";

// Below it, what products of low parts hold is lost where a shader flushes subnormal numbers.
const LEAST_SPLIT = 1e-25;
const LARGEST_SPLIT = 1e38;

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
  // The products of halves are exact, fused with a sum or not (Dekker 1971). Where the sum cancels, only the last one
  // rounds.
  f32: ({ a, b, c }) => {
    const aHigh = highPart(a);
    const bHigh = highPart(b);
    const aLow = a - aHigh;
    const bLow = b - bHigh;
    const size = abs(a * b);
    const split = c + aHigh * bHigh + aHigh * bLow + aLow * bHigh + aLow * bLow;
    return size > LEAST_SPLIT && size < LARGEST_SPLIT ? split : fma(a, b, c);
  },
  f64: ({ a, b, c }) => a * b + c + productLost(a, b, a * b),
});
