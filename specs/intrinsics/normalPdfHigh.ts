import { defineIntrinsic, LN2, log, normalPdf } from "@subgrad/spec";
import { reduceLn2High, round } from "@subgrad/spec/kernel";

// The high word of ln √(2π), with 12 (f64: 40) bits after the point.
const LN_SQRT_2PI_HIGH_F32 = 0.918701171875;
const LN_SQRT_2PI_HIGH_F64 = 0.9189385332038;

export default defineIntrinsic({
  name: "normalPdfHigh",
  title: "Leading part of ln φ(a) − n·ln 2, without a rounding error, for n = normalPdfExponent(a) and a ≥ 0",
  inputs: ["a", "n"],
  definition: ({ a, n }) => log(normalPdf(a)) - n * LN2,
  // ln φ(a) is −a²/2 − ln √(2π). The square is taken apart: h is a to 7 (f64: 10) bits after the point, so that h²
  // and its remainder modulo ln 2 are exact.
  f32: ({ a, n }) => {
    const h = round(a * 128) * 0.0078125;
    return reduceLn2High(-0.5 * h * h, n) - LN_SQRT_2PI_HIGH_F32;
  },
  f64: ({ a, n }) => {
    const h = round(a * 1024) * 0.0009765625;
    return reduceLn2High(-0.5 * h * h, n) - LN_SQRT_2PI_HIGH_F64;
  },
  notes: "normalPdfHigh(a, n) − normalPdfLow(a, n) is ln φ(a) − n·ln 2.",
  internal: true,
});
