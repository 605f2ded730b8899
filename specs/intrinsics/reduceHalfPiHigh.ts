import { defineIntrinsic, PI } from "@subgrad/spec";
import { barrier, fma } from "@subgrad/spec/kernel";

// π/2 in parts of so few bits that their products with every n that occurs are exact (Cody & Waite 1980, "Software
// Manual for the Elementary Functions", chapter 8): 33 bits for |n| ≤ 2²⁰, in f32 11 bits for |n| < 2¹³.
const HALF_PI_1_F32 = 1.5703125;
const HALF_PI_2_F32 = 0.0004837513;
const HALF_PI_3_F32 = 7.5495336e-8;
const HALF_PI_4_F32 = 2.563283e-12;
const HALF_PI_1_F64 = 1.5707963267341256;
const HALF_PI_2_F64 = 6.077100506303966e-11;
const HALF_PI_3_F64 = 2.0222662487111665e-21;

export default defineIntrinsic({
  name: "reduceHalfPiHigh",
  title: "Leading part of x − n·π/2 for n = round(x / (π/2))",
  inputs: ["x", "n"],
  definition: ({ x, n }) => x - n * (PI / 2),
  // Only the differences of the last two parts can round, and only where little has cancelled.
  f32: ({ x, n }) => {
    const first = barrier(fma(n, -HALF_PI_1_F32, x), n);
    const second = barrier(fma(n, -HALF_PI_2_F32, first), n);
    const third = barrier(fma(n, -HALF_PI_3_F32, second), n);
    return barrier(fma(n, -HALF_PI_4_F32, third), n);
  },
  f64: ({ x, n }) => x - n * HALF_PI_1_F64 - n * HALF_PI_2_F64 - n * HALF_PI_3_F64,
  notes: "reduceHalfPiHigh(x, n) + reduceHalfPiLow(x, n) is x − n·π/2.",
  internal: true,
});
