import { defineIntrinsic, exp, expm1, expMinusExp, LOG2E, mulExpMinusExp } from "@subgrad/spec";
import {
  barrier,
  fma,
  highPart,
  mulExpSum,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  toInteger,
} from "@subgrad/spec/kernel";

// The result is 0 beyond the highest bounds; below the lowest, eˣ is lost beside 1.
const LOWEST_F32 = -20;
const HIGHEST_F32 = 5;
const LOWEST_F64 = -40;
const HIGHEST_F64 = 7;

const SIXTH = 0.16666666666666666;
const TWENTY_FOURTH = 0.041666666666666664;
const TO_29_BITS = 536870912;
const TO_32_BITS = 4294967296;

export default defineIntrinsic({
  name: "mulExpMinusExp",
  title: "a·e^(x − eˣ), right also where the exponential itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * exp(x - exp(x)),
  derivatives: { a: ({ x }) => expMinusExp(x), x: ({ a, x }) => mulExpMinusExp(-a * expm1(x), x) },
  thresholds: [-745.1332191019412, -708.3964185322641, -103.97208, -87.33655, -40, -20, 0, 4.7, 5, 6.62, 7],
  // Where eˣ is 700 its relative error counts 700 times: it is found in two words. With h = r to 7 (f64: 12) bits after
  // the point and l = r − h, the leading terms of e^h (f64: the third and fourth to 29 and 32 bits) have an exact sum,
  // and e^r = e^h + e^h(e^l − 1).
  f32: ({ a, x }) => {
    const atLeast = x < LOWEST_F32 ? LOWEST_F32 : x;
    const clamped = atLeast > HIGHEST_F32 ? HIGHEST_F32 : atLeast;
    const n = round(clamped * LOG2E);
    const r = reduceLn2High(clamped, n);
    const h = round(r * 128) * 0.0078125;
    const l = r - h - reduceLn2Low(n);
    const square = h * h;
    const p = fma(fma(fma(0.00019902876, h, 0.0013936323), h, 0.008333299), h, 0.04166645);
    const leading = 1 + h + 0.5 * square;
    const tail = h * square * (SIXTH + h * p);
    const rest = tail + (leading + tail) * (l + l * l * (0.5 + SIXTH * l));
    const high = highPart(leading + rest);
    const scale = powerOfTwo(toInteger(n));
    const power = scale * high;
    const start = x > HIGHEST_F32 ? HIGHEST_F32 : x;
    const difference = barrier(start - power, n);
    const shadow = barrier(difference - start, n);
    const lost = start - (difference - shadow) - (power + shadow);
    return mulExpSum(a, difference, lost - scale * (leading - high + rest));
  },
  f64: ({ a, x }) => {
    const atLeast = x < LOWEST_F64 ? LOWEST_F64 : x;
    const clamped = atLeast > HIGHEST_F64 ? HIGHEST_F64 : atLeast;
    const n = round(clamped * LOG2E);
    const r = reduceLn2High(clamped, n);
    const h = round(r * 4096) * 0.000244140625;
    const l = r - h - reduceLn2Low(n);
    const square = h * h;
    const cube = h * square;
    const fourth = square * square;
    const cubic = round(cube * SIXTH * TO_29_BITS) / TO_29_BITS;
    const quartic = round(fourth * TWENTY_FOURTH * TO_32_BITS) / TO_32_BITS;
    const lowTerms = (cube - 6 * cubic) * SIXTH + (fourth - 24 * quartic) * TWENTY_FOURTH;
    const p6 = 2.505205779711434e-8 + h * (2.091689263475148e-9 + h * 1.6090839962079993e-10);
    const p4 = 0.000002755731926198093 + h * (2.755726829609753e-7 + h * p6);
    const p2 = 0.00019841269841256665 + h * (0.000024801587329162805 + h * p4);
    const p = 0.008333333333333335 + h * (0.001388888888888357 + h * p2);
    const leading = 1 + h + 0.5 * square + cubic + quartic;
    const tail = lowTerms + h * fourth * p;
    const beyond = l + l * l * (0.5 + l * (SIXTH + TWENTY_FOURTH * l));
    const rest = tail + (leading + tail) * beyond;
    const high = highPart(leading + rest);
    const scale = powerOfTwo(toInteger(n));
    const power = scale * high;
    const start = x > HIGHEST_F64 ? HIGHEST_F64 : x;
    const difference = start - power;
    const shadow = difference - start;
    const lost = start - (difference - shadow) - (power + shadow);
    return mulExpSum(a, difference, lost - scale * (leading - high + rest));
  },
  notes: `Coefficients: fits expMinusExp32 (degree 3, error 0.002 · 2^-24 of e^h) and expMinusExp64 (degree 8,
    0.00002 · 2^-53).`,
});
