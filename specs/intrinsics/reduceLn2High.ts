import { defineIntrinsic, LN2 } from "@subgrad/spec";
import { barrier, fma } from "@subgrad/spec/kernel";

// ln 2 = LN2_HIGH + LN2_LOW. The high words have so few bits that n · LN2_HIGH, and hence x − n · LN2_HIGH, is
// exact for every n that occurs (Cody & Waite 1980, "Software Manual for the Elementary Functions", chapter 6).
const LN2_HIGH_F32 = 0.693359375;
const LN2_HIGH_F64 = 0.6931471803691238;

export default defineIntrinsic({
  name: "reduceLn2High",
  title: "Leading part of x − n·ln 2, without a rounding error, for n = round(x / ln 2)",
  inputs: ["x", "n"],
  definition: ({ x, n }) => x - n * LN2,
  f32: ({ x, n }) => barrier(fma(n, -LN2_HIGH_F32, x), n),
  f64: ({ x, n }) => x - n * LN2_HIGH_F64,
  notes:
    "reduceLn2High(x, n) − reduceLn2Low(n) is x − n·ln 2. The constants of f64 are fdlibm's; the f32 one is 355/512.",
  internal: true,
});
