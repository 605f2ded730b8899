import { abs, defineIntrinsic, exp } from "@subgrad/spec";
import { addExpm1 } from "@subgrad/spec/kernel";

// Below these magnitudes the result rounds to x, of which half may be subnormal.
const TINY_F32 = 1e-8;
const TINY_F64 = 1e-17;

export default defineIntrinsic({
  name: "expm1",
  title: "eˣ − 1",
  inputs: ["x"],
  definition: "expm1",
  derivatives: { x: ({ x }) => exp(x) },
  thresholds: [
    -40, -37.42994775023705, -18, -17.32868, -0.34657359027997264, 0.34657359027997264, 88.72284, 89,
    709.782712893384, 710,
  ],
  f32: ({ x }) => (abs(x) < TINY_F32 ? x : addExpm1(0, x, 0)),
  f64: ({ x }) => (abs(x) < TINY_F64 ? x : addExpm1(0, x, 0)),
  notes:
    "Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.86; f32 1.39, fused 1.42.",
});
