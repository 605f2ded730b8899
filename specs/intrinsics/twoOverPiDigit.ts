import { defineIntrinsic } from "@subgrad/spec";
import { shiftRight, toFloat, toInteger, twoOverPiPair } from "@subgrad/spec/kernel";

const BASE_F32 = 2048;
const BASE_F64 = 33554432;
const INVERSE_F64 = 2.98023223876953125e-8;

export default defineIntrinsic({
  name: "twoOverPiDigit",
  title: "Digit number `index` behind the point of 2/π, in base 2²⁵ (f32: 2¹¹), counted from 1",
  inputs: ["index"],
  definition: () => 0,
  f32: ({ index }) => {
    const pair = toFloat(shiftRight(toInteger(index - 1), 1));
    const digits = twoOverPiPair(pair);
    const first = toFloat(shiftRight(toInteger(digits), 11));
    return index > 2 * pair + 1 ? digits - BASE_F32 * first : first;
  },
  f64: ({ index }) => {
    const pair = toFloat(shiftRight(toInteger(index - 1), 1));
    const digits = twoOverPiPair(pair);
    const first = toFloat(toInteger(INVERSE_F64 * digits));
    return index > 2 * pair + 1 ? digits - BASE_F64 * first : first;
  },
  notes: "The product with x that sinFar takes needs digits this short to be exact.",
  internal: true,
});
