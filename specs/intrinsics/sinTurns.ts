import { defineIntrinsic, PI, sin } from "@subgrad/spec";
import { barrier, productLost, round, sinQuadrant } from "@subgrad/spec/kernel";

// π/2 in two words
const HALF_PI_HIGH_F32 = 1.5707964;
const HALF_PI_LOW_F32 = -4.371139e-8;
const HALF_PI_HIGH_F64 = 1.5707963267948966;
const HALF_PI_LOW_F64 = 6.123233995736766e-17;

export default defineIntrinsic({
  name: "sinTurns",
  title:
    "Sine of n + leading + middle + last quarter turns, for an integral n and a leading part from 0 to 1",
  inputs: ["n", "leading", "middle", "last"],
  definition: ({ n, leading, middle, last }) => sin((n + leading + middle + last) * (PI / 2)),
  // leading − up is exact, and greater than middle unless it is 0: what the next sum loses is known exactly.
  f32: ({ n, leading, middle, last }) => {
    const up = round(leading);
    const fraction = barrier(leading - up + middle, up);
    const rest = leading - up - fraction + middle + last;
    const high = fraction * HALF_PI_HIGH_F32;
    const lost = productLost(fraction, HALF_PI_HIGH_F32, high);
    const low = lost + (fraction * HALF_PI_LOW_F32 + rest * HALF_PI_HIGH_F32);
    return sinQuadrant(high, low, n + up);
  },
  f64: ({ n, leading, middle, last }) => {
    const up = round(leading);
    const fraction = leading - up + middle;
    const rest = leading - up - fraction + middle + last;
    const high = fraction * HALF_PI_HIGH_F64;
    const lost = productLost(fraction, HALF_PI_HIGH_F64, high);
    const low = lost + (fraction * HALF_PI_LOW_F64 + rest * HALF_PI_HIGH_F64);
    return sinQuadrant(high, low, n + up);
  },
  internal: true,
});
