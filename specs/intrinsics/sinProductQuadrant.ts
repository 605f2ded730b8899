import { abs, cos, defineIntrinsic, PI, sin } from "@subgrad/spec";
import {
  barrier,
  productLost,
  reduceHalfPiHigh,
  reduceHalfPiLow,
  round,
  sinFar,
  sinQuadrant,
} from "@subgrad/spec/kernel";

// The bounds of sin.
const FAR_F32 = 1e4;
const FAR_F64 = 1647099;

const MAX_F32 = 3.4028234663852886e38;
const MAX_F64 = 1.7976931348623157e308;

const TWO_OVER_PI = 0.6366197723675814;

export default defineIntrinsic({
  name: "sinProductQuadrant",
  title: "sin(a·b + n·π/2) for an integral n, as accurate as if the product were not rounded",
  inputs: ["a", "b", "n"],
  definition: ({ a, b, n }) => sin(a * b + n * (PI / 2)),
  // What the product lost joins the reduced argument. Near a multiple of π/2 it may be the greater of the two, so
  // nothing may be lost of their sum either (Knuth 1969, "The Art of Computer Programming" 2, 4.2.2). A product that
  // overflows counts as the largest number: any sine is as good as another there, but NaN is none.
  f32: ({ a, b, n }) => {
    const rounded = a * b;
    const product = abs(rounded) > MAX_F32 && abs(a) <= MAX_F32 && abs(b) <= MAX_F32 ? MAX_F32 : rounded;
    const lost = productLost(a, b, product);
    if (abs(product) > FAR_F32) return sinFar(product, n) * cos(lost) + sinFar(product, n + 1) * sin(lost);
    const quarters = round(product * TWO_OVER_PI);
    const reduced = reduceHalfPiHigh(product, quarters);
    const high = barrier(reduced + lost, quarters);
    const shadow = barrier(high - reduced, quarters);
    const highLost = reduced - (high - shadow) + (lost - shadow);
    return sinQuadrant(high, highLost + reduceHalfPiLow(product, quarters), quarters + n);
  },
  f64: ({ a, b, n }) => {
    const rounded = a * b;
    const product = abs(rounded) > MAX_F64 && abs(a) <= MAX_F64 && abs(b) <= MAX_F64 ? MAX_F64 : rounded;
    const lost = productLost(a, b, product);
    if (abs(product) > FAR_F64) return sinFar(product, n) * cos(lost) + sinFar(product, n + 1) * sin(lost);
    const quarters = round(product * TWO_OVER_PI);
    const reduced = reduceHalfPiHigh(product, quarters);
    const high = reduced + lost;
    const shadow = high - reduced;
    const highLost = reduced - (high - shadow) + (lost - shadow);
    return sinQuadrant(high, highLost + reduceHalfPiLow(product, quarters), quarters + n);
  },
  internal: true,
});
