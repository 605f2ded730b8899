import { defineIntrinsic, exp } from "@subgrad/spec";
import { expTail } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expReduced",
  title: "eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over",
  inputs: ["high", "low"],
  definition: ({ high, low }) => exp(high - low),
  f32: ({ high, low }) => {
    const r = high - low;
    return 1 + (r + expTail(r));
  },
  // Adding 1 to the exact high word leaves an error that is known exactly (Dekker 1971, Fast2Sum), so that only
  // the last addition rounds noticeably.
  f64: ({ high, low }) => {
    const leading = 1 + high;
    const rest = high - (leading - 1) + (expTail(high - low) - low);
    return leading + rest;
  },
  internal: true,
});
