import { defineIntrinsic, PI, sin } from "@subgrad/spec";
import { bitAnd, cosLeading, cosTail, sinTail, toFloat, toInteger } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "sinQuadrant",
  title: "sin(high + low + n·π/2) for an integral n and |high| ≤ π/4, where low is what reduction left over",
  inputs: ["high", "low", "n"],
  definition: ({ high, low, n }) => sin(high + low + n * (PI / 2)),
  f32: ({ high, low, n }) => {
    const isOdd = toFloat(bitAnd(toInteger(n), 1));
    const turned = 1 - toFloat(bitAnd(toInteger(n), 2));
    return turned * (isOdd > 0 ? cosLeading(high) + cosTail(high, low) : high + sinTail(high, low));
  },
  f64: ({ high, low, n }) => {
    const isOdd = toFloat(bitAnd(toInteger(n), 1));
    const turned = 1 - toFloat(bitAnd(toInteger(n), 2));
    return turned * (isOdd > 0 ? cosLeading(high) + cosTail(high, low) : high + sinTail(high, low));
  },
  internal: true,
});
