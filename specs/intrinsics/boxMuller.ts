import { cos, defineIntrinsic, log, PI, sqrt } from "@subgrad/spec";
import { productLost, round, sinQuadrant } from "@subgrad/spec/kernel";

// π/2 in two words
const HALF_PI_HIGH_F32 = 1.5707964;
const HALF_PI_LOW_F32 = -4.371139e-8;
const HALF_PI_HIGH_F64 = 1.5707963267948966;
const HALF_PI_LOW_F64 = 6.123233995736766e-17;

export default defineIntrinsic({
  name: "boxMuller",
  title: "√(−2 ln u)·cos(2π·turns), a standard normal if 0 < u ≤ 1 and turns are uniform; |turns| ≤ 1",
  inputs: ["u", "turns"],
  definition: ({ u, turns }) => sqrt(-2 * log(u)) * cos(2 * PI * turns),
  // Quarter turns are taken off exactly, so that the digits next to the zeros of the cosine are all there.
  f32: ({ u, turns }) => {
    const n = round(4 * turns);
    const quarters = 4 * turns - n;
    const high = quarters * HALF_PI_HIGH_F32;
    const low = productLost(quarters, HALF_PI_HIGH_F32, high) + quarters * HALF_PI_LOW_F32;
    return sqrt(-2 * log(u)) * sinQuadrant(high, low, n + 1);
  },
  f64: ({ u, turns }) => {
    const n = round(4 * turns);
    const quarters = 4 * turns - n;
    const high = quarters * HALF_PI_HIGH_F64;
    const low = productLost(quarters, HALF_PI_HIGH_F64, high) + quarters * HALF_PI_LOW_F64;
    return sqrt(-2 * log(u)) * sinQuadrant(high, low, n + 1);
  },
  notes:
    "After Box & Muller 1958, doi:10.1214/aoms/1177706645. Largest error found on sixty thousand pairs of multiples of 2⁻²⁴, in ULP: f64 2.21; f32 2.18, fused 2.37.",
  internal: true,
});
