import { defineIntrinsic, expm1 } from "@subgrad/spec";
import { expTail } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "expm1Reduced",
  title: "eʳ − 1 for |r| ≤ ½ ln 2",
  inputs: ["r"],
  definition: ({ r }) => expm1(r),
  f32: ({ r }) => r + expTail(r),
  f64: ({ r }) => r + expTail(r),
  // r comes last, so that −0 stays what it is.
  wide: ({ r }) => {
    const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
    const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
    return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
  },
  notes: "Coefficients: fit expm1ReducedWide (degree 5, error 0.004 · 2^-24).",
  internal: true,
});
