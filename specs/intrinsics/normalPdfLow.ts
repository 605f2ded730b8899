import { defineIntrinsic } from "@subgrad/spec";
import { reduceLn2Low, round } from "@subgrad/spec/kernel";

// What normalPdfHigh leaves of ln √(2π).
const LN_SQRT_2PI_LOW_F32 = 0.00023736133;
const LN_SQRT_2PI_LOW_F64 = 8.727075367162549e-13;

export default defineIntrinsic({
  name: "normalPdfLow",
  title:
    "What normalPdfHigh(a, n) has too much: at most 0.08 (f64: 0.03), so that its rounding hardly matters",
  inputs: ["a", "n"],
  definition: () => 0,
  f32: ({ a, n }) => {
    const h = round(a * 128) * 0.0078125;
    return reduceLn2Low(n) + (LN_SQRT_2PI_LOW_F32 + 0.5 * (a - h) * (a + h));
  },
  f64: ({ a, n }) => {
    const h = round(a * 1024) * 0.0009765625;
    return reduceLn2Low(n) + (LN_SQRT_2PI_LOW_F64 + 0.5 * (a - h) * (a + h));
  },
  notes: "In exact arithmetic nothing is left over: the definition of normalPdfHigh is the whole difference.",
  internal: true,
});
