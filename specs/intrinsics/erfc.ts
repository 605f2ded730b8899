import { abs, defineIntrinsic, expProduct, TWO_OVER_SQRT_PI } from "@subgrad/spec";
import { erfCentre, erfcTail } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "erfc",
  title: "1 − erf x",
  inputs: ["x"],
  definition: "erfc",
  derivatives: { x: ({ x }) => -TWO_OVER_SQRT_PI * expProduct(-x, x) },
  thresholds: [
    -5.863584748755168, -3.8325069, -0.25, 0, 0.25, 9.194544, 10.0542, 26.54325845425098, 27.22601711110836,
  ],
  // The centre makes erfc 0 exactly 1.
  f32: ({ x }) => {
    const tail = erfcTail(abs(x));
    return abs(x) < 0.25 ? 1 - erfCentre(x) : x < 0 ? 2 - tail : tail;
  },
  f64: ({ x }) => {
    if (abs(x) < 0.25) return 1 - erfCentre(x);
    const tail = erfcTail(abs(x));
    return x < 0 ? 2 - tail : tail;
  },
  errors: { f64: 1.37, f32: 2.72, fused: 2.72 },
});
