import { defineIntrinsic, mulExp } from "@subgrad/spec";
import { expTail, fma } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulExpReduced",
  title: "b·eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over",
  inputs: ["b", "high", "low"],
  definition: ({ b, high, low }) => mulExp(b, high - low),
  // b + b(eʳ − 1) costs less accuracy than b·eʳ: the first term has no error.
  f32: ({ b, high, low }) => {
    const r = high - low;
    return fma(b, r + expTail(r), b);
  },
  // As in expReduced, with one more rounding, in the product b · high.
  f64: ({ b, high, low }) => {
    const linear = b * high;
    const leading = b + linear;
    const rest = b - leading + linear + b * (expTail(high - low) - low);
    return leading + rest;
  },
  internal: true,
});
