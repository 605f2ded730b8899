import { abs, defineIntrinsic, expProduct, normalPdf, SQRT2, TWO_OVER_SQRT_PI } from "@subgrad/spec";
import { erfCentre, erfcTail, millsRatio } from "@subgrad/spec/kernel";

// The result rounds to ±1 from here on.
const FAR_WIDE = 6;

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
  // Beyond the centre it is ±(1 − 2Φ(−√2·|x|)).
  wide: ({ x }) => {
    if (abs(x) < 1) return erfCentre(x);
    const a = abs(x) > FAR_WIDE ? SQRT2 * FAR_WIDE : SQRT2 * abs(x);
    const outer = 1 - 2 * (normalPdf(a) * millsRatio(a));
    return x < 0 ? -outer : outer;
  },
  errors: { f64: 0.94, f32: 1.37, fused: 1.37 },
});
