import { abs, defineIntrinsic, exp, log1p, sigmoid } from "@subgrad/spec";
import { expOfNegative, log1pUnit } from "@subgrad/spec/kernel";

const LOWEST_WIDE = -708;

export default defineIntrinsic({
  name: "log1pExp",
  title: "ln(1 + eˣ)",
  inputs: ["x"],
  definition: ({ x }) => log1p(exp(x)),
  derivatives: { x: ({ x }) => sigmoid(x) },
  thresholds: [
    -745.1332191019412, -708.3964185322641, -103.97208, -87.33655, -0.6931471805599453, 0, 0.6931471805599453,
    16.635532, 36.7368005696771,
  ],
  // e^−|x| neither overflows nor leaves the range of log1pUnit.
  f32: ({ x }) => (x > 0 ? x : 0) + log1pUnit(expOfNegative(-abs(x))),
  f64: ({ x }) => (x > 0 ? x : 0) + log1pUnit(expOfNegative(-abs(x))),
  // The half of x + |x| is x or 0 without a branch; the clamp keeps it a number at −∞.
  wide: ({ x }) => {
    const clamped = x < LOWEST_WIDE ? LOWEST_WIDE : x;
    return 0.5 * (clamped + abs(clamped)) + log1pUnit(exp(-abs(clamped)));
  },
  errors: { f64: 1.47, f32: 1.5, fused: 1.51 },
});
