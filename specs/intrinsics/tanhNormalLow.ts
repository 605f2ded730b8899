import { defineIntrinsic } from "@subgrad/spec";
import { highPart } from "@subgrad/spec/kernel";

// As in tanhNormalHigh, and their low words.
const LINEAR_HIGH_F32 = 1.595703125;
const LINEAR_LOW_F32 = 0.0000659966;
const CUBIC_HIGH_F32 = 0.07135009765625;
const CUBIC_LOW_F32 = 0.0000047186164;
const LINEAR_HIGH_F64 = 1.5957691669464111;
const LINEAR_LOW_F64 = -4.534068042105272e-8;
const CUBIC_HIGH_F64 = 0.07135481387376785;
const CUBIC_LOW_F64 = 2.398832392488793e-9;

export default defineIntrinsic({
  name: "tanhNormalLow",
  title: "What tanhNormalHigh(x) lacks",
  inputs: ["x"],
  definition: () => 0,
  // In this order nothing that counts is lost of the difference between the second factor and its high part.
  f32: ({ x }) => {
    const z = x * x;
    const xHigh = highPart(x);
    const xLow = x - xHigh;
    const zHigh = highPart(z);
    const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
    const factorHigh = highPart(LINEAR_HIGH_F32 + CUBIC_HIGH_F32 * z);
    const rest = LINEAR_LOW_F32 + (CUBIC_LOW_F32 * z + CUBIC_HIGH_F32 * zLow);
    const factorLow = LINEAR_HIGH_F32 - factorHigh + CUBIC_HIGH_F32 * zHigh + rest;
    return xLow * factorHigh + x * factorLow;
  },
  f64: ({ x }) => {
    const z = x * x;
    const xHigh = highPart(x);
    const xLow = x - xHigh;
    const zHigh = highPart(z);
    const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
    const factorHigh = highPart(LINEAR_HIGH_F64 + CUBIC_HIGH_F64 * z);
    const rest = LINEAR_LOW_F64 + (CUBIC_LOW_F64 * z + CUBIC_HIGH_F64 * zLow);
    const factorLow = LINEAR_HIGH_F64 - factorHigh + CUBIC_HIGH_F64 * zHigh + rest;
    return xLow * factorHigh + x * factorLow;
  },
  notes: "In exact arithmetic nothing is left over: the definition of tanhNormalHigh is the whole argument.",
  internal: true,
});
