import { defineIntrinsic, log1p } from "@subgrad/spec";
import { log1pTail } from "@subgrad/spec/kernel";

// ln 2 in two words, the high one with few bits.
const LN2_HIGH_F32 = 0.693359375;
const LN2_LOW_F32 = -0.00021219444;
const LN2_HIGH_F64 = 0.6931471803691238;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "log1pUnit",
  title: "ln(1 + t) for 0 ≤ t ≤ 1",
  inputs: ["t"],
  definition: ({ t }) => log1p(t),
  // Above ½ it is ln 2 + ln(1 + (t − 1) / 2), where the subtraction is exact.
  f32: ({ t }) => {
    const f = t > 0.5 ? 0.5 * (t - 1) : t;
    const high = t > 0.5 ? LN2_HIGH_F32 : 0;
    const low = t > 0.5 ? LN2_LOW_F32 : 0;
    return high + (f + (log1pTail(f) + low));
  },
  f64: ({ t }) => {
    const f = t > 0.5 ? 0.5 * (t - 1) : t;
    const high = t > 0.5 ? LN2_HIGH_F64 : 0;
    const low = t > 0.5 ? LN2_LOW_F64 : 0;
    const leading = high + f;
    const rest = high - leading + f + (log1pTail(f) + low);
    return leading + rest;
  },
  // 2 artanh(s) for s = t / (2 + t), also for t from −0.293 on.
  wide: ({ t }) => {
    const s = t / (2 + t);
    const z = s * s;
    const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
    return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
  },
  notes: "Coefficients: fit log1pUnitWide (degree 4 in s², error 0.002 · 2^-24).",
  internal: true,
});
