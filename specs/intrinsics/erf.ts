import { abs, defineIntrinsic, expProduct, TWO_OVER_SQRT_PI } from "@subgrad/spec";
import { erfCentre, erfcTail } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "erf",
  title: "erf x, the error function",
  inputs: ["x"],
  definition: "erf",
  derivatives: { x: ({ x }) => TWO_OVER_SQRT_PI * expProduct(-x, x) },
  thresholds: [-5.863584748755168, -3.8325069, -1, 0, 1, 3.8325069, 5.863584748755168],
  f32: ({ x }) => {
    const outer = 1 - erfcTail(abs(x));
    return abs(x) < 1 ? erfCentre(x) : x < 0 ? -outer : outer;
  },
  f64: ({ x }) => {
    if (abs(x) < 1) return erfCentre(x);
    const outer = 1 - erfcTail(abs(x));
    return x < 0 ? -outer : outer;
  },
  notes:
    "Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.94; f32 0.94, fused 0.92.",
});
