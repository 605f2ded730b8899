import { defineIntrinsic } from "@subgrad/spec";
import { barrier, fma } from "@subgrad/spec/kernel";

// The parts of π/2 are those of reduceHalfPiHigh, and what they leave over.
const HALF_PI_1_F32 = 1.5703125;
const HALF_PI_2_F32 = 0.0004837513;
const HALF_PI_3_F32 = 7.5495336e-8;
const HALF_PI_4_F32 = 2.563283e-12;
const HALF_PI_5_F32 = 6.123234e-17;
const HALF_PI_1_F64 = 1.5707963267341256;
const HALF_PI_2_F64 = 6.077100506303966e-11;
const HALF_PI_3_F64 = 2.0222662487111665e-21;
const HALF_PI_4_F64 = 8.4784276603689e-32;

export default defineIntrinsic({
  name: "reduceHalfPiLow",
  title: "What reduceHalfPiHigh(x, n) has lost by rounding, and n times the last part of π/2",
  inputs: ["x", "n"],
  definition: () => 0,
  f32: ({ x, n }) => {
    const first = barrier(fma(n, -HALF_PI_1_F32, x), n);
    const second = barrier(fma(n, -HALF_PI_2_F32, first), n);
    const third = barrier(fma(n, -HALF_PI_3_F32, second), n);
    const fourth = barrier(fma(n, -HALF_PI_4_F32, third), n);
    const lost = second - third - n * HALF_PI_3_F32 + (third - fourth - n * HALF_PI_4_F32);
    return lost - n * HALF_PI_5_F32;
  },
  f64: ({ x, n }) => {
    const first = x - n * HALF_PI_1_F64;
    const second = first - n * HALF_PI_2_F64;
    const third = second - n * HALF_PI_3_F64;
    const lost = first - second - n * HALF_PI_2_F64 + (second - third - n * HALF_PI_3_F64);
    return lost - n * HALF_PI_4_F64;
  },
  notes: "In exact arithmetic nothing is lost: the definition of reduceHalfPiHigh is the whole difference.",
  internal: true,
});
