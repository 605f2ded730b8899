import { defineIntrinsic, normalCdf, normalPdf } from "@subgrad/spec";
import { inverseMillsTail, reciprocal } from "@subgrad/spec/kernel";

// What inverseMillsTail leaves of λ(a) − a.
const OFFSET = 0.640625;

export default defineIntrinsic({
  name: "millsRatio",
  title: "Φ(−a) / φ(a) for a ≥ 0, the Mills ratio",
  inputs: ["a"],
  definition: ({ a }) => normalCdf(-a) / normalPdf(a),
  f32: ({ a }) => reciprocal(a + (OFFSET + inverseMillsTail(a))),
  f64: ({ a }) => 1 / (a + (OFFSET + inverseMillsTail(a))),
  // In powers of 1 / (a + 4½), times the first: one division is enough. By pairs, as Horner's rule would wait for itself.
  wide: ({ a }) => {
    const u = 1 / (a + 4.5);
    const z = u * u;
    const p10 = -6555262.17623646 + u * 11458019.568720995 + z * -7958853.424586365;
    const p8 = -352766.44758967496 + u * 1902689.2825936058 + z * p10;
    const p6 = -1565.6375822496072 + u * 56446.00381108497 + z * p8;
    const p4 = 276.5473343584214 + u * 1314.288432329196 + z * p6;
    const p2 = 19.23931226366629 + u * 78.12136166659671 + z * p4;
    return u * (0.9999992609394874 + u * 4.500134117884153 + z * p2);
  },
  notes: "Coefficients: fit millsRatioWide (degree 12, error 0.0005 · 2^-24, for a up to 24).",
  internal: true,
});
