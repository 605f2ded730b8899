import { defineIntrinsic } from "@subgrad/spec";
import { sinTurns, toFloat, toInteger, twoOverPiDigit } from "@subgrad/spec/kernel";

const BASE_F32 = 2048;
const INVERSE_F32 = 0.00048828125;
const BASE_F64 = 33554432;
const INVERSE_F64 = 2.98023223876953125e-8;

export default defineIntrinsic({
  name: "sinFarProduct",
  title: "sin(x + n·π/2) for x = x0·baseᵏ + x1·base^(k−1) + ... with base 2¹¹ (f64: 2²⁵)",
  inputs: ["x0", "x1", "x2", "x3", "k", "n"],
  definition: () => 0,
  // Payne & Hanek 1983, "Radian Reduction for Trigonometric Functions": only those digits of 2/π are multiplied by x
  // whose products are not multiples of 4 and not too small to matter. This is the product of paper and pencil: column
  // c holds what counts base^−c, and all sums are exact integers, but that of the last two columns. Column 0 is whole
  // quarter turns; their fraction, behind it, is right to 2⁻⁶² (f64: 2⁻¹²³), while no number of the type comes nearer
  // to a multiple of π/2 than 2⁻³⁰ (f64: 2⁻⁶²) quarter turns.
  f32: ({ x0, x1, x2, x3, k, n }) => {
    const d0 = twoOverPiDigit(k - 3);
    const d1 = twoOverPiDigit(k - 2);
    const d2 = twoOverPiDigit(k - 1);
    const d3 = twoOverPiDigit(k);
    const d4 = twoOverPiDigit(k + 1);
    const d5 = twoOverPiDigit(k + 2);
    const d6 = twoOverPiDigit(k + 3);
    const d7 = twoOverPiDigit(k + 4);
    const d8 = twoOverPiDigit(k + 5);
    const d9 = twoOverPiDigit(k + 6);
    const d10 = twoOverPiDigit(k + 7);
    const c7 = x0 * d10 + x1 * d9 + x2 * d8 + x3 * d7;
    const c6 = x0 * d9 + x1 * d8 + x2 * d7 + x3 * d6 + INVERSE_F32 * c7;
    const carry6 = toFloat(toInteger(INVERSE_F32 * c6));
    const c5 = x0 * d8 + x1 * d7 + x2 * d6 + x3 * d5 + carry6;
    const carry5 = toFloat(toInteger(INVERSE_F32 * c5));
    const c4 = x0 * d7 + x1 * d6 + x2 * d5 + x3 * d4 + carry5;
    const carry4 = toFloat(toInteger(INVERSE_F32 * c4));
    const c3 = x0 * d6 + x1 * d5 + x2 * d4 + x3 * d3 + carry4;
    const carry3 = toFloat(toInteger(INVERSE_F32 * c3));
    const c2 = x0 * d5 + x1 * d4 + x2 * d3 + x3 * d2 + carry3;
    const carry2 = toFloat(toInteger(INVERSE_F32 * c2));
    const c1 = x0 * d4 + x1 * d3 + x2 * d2 + x3 * d1 + carry2;
    const carry1 = toFloat(toInteger(INVERSE_F32 * c1));
    const c0 = x0 * d3 + x1 * d2 + x2 * d1 + x3 * d0 + carry1;
    const carry0 = toFloat(toInteger(INVERSE_F32 * c0));
    const leading = INVERSE_F32 * c1 - carry1 + INVERSE_F32 * (INVERSE_F32 * c2 - carry2);
    const middle = INVERSE_F32 * c3 - carry3 + INVERSE_F32 * (INVERSE_F32 * c4 - carry4);
    const last = INVERSE_F32 * c5 - carry5 + INVERSE_F32 * (INVERSE_F32 * c6 - carry6);
    const square = INVERSE_F32 * INVERSE_F32;
    return sinTurns(c0 - BASE_F32 * carry0 + n, leading, square * middle, square * square * last);
  },
  f64: ({ x0, x1, x2, x3, k, n }) => {
    const d0 = twoOverPiDigit(k - 3);
    const d1 = twoOverPiDigit(k - 2);
    const d2 = twoOverPiDigit(k - 1);
    const d3 = twoOverPiDigit(k);
    const d4 = twoOverPiDigit(k + 1);
    const d5 = twoOverPiDigit(k + 2);
    const d6 = twoOverPiDigit(k + 3);
    const d7 = twoOverPiDigit(k + 4);
    const d8 = twoOverPiDigit(k + 5);
    const d9 = twoOverPiDigit(k + 6);
    const c6 = x0 * d9 + x1 * d8 + x2 * d7 + x3 * d6;
    const c5 = x0 * d8 + x1 * d7 + x2 * d6 + x3 * d5 + INVERSE_F64 * c6;
    const carry5 = toFloat(toInteger(INVERSE_F64 * c5));
    const c4 = x0 * d7 + x1 * d6 + x2 * d5 + x3 * d4 + carry5;
    const carry4 = toFloat(toInteger(INVERSE_F64 * c4));
    const c3 = x0 * d6 + x1 * d5 + x2 * d4 + x3 * d3 + carry4;
    const carry3 = toFloat(toInteger(INVERSE_F64 * c3));
    const c2 = x0 * d5 + x1 * d4 + x2 * d3 + x3 * d2 + carry3;
    const carry2 = toFloat(toInteger(INVERSE_F64 * c2));
    const c1 = x0 * d4 + x1 * d3 + x2 * d2 + x3 * d1 + carry2;
    const carry1 = toFloat(toInteger(INVERSE_F64 * c1));
    const c0 = x0 * d3 + x1 * d2 + x2 * d1 + x3 * d0 + carry1;
    const carry0 = toFloat(toInteger(INVERSE_F64 * c0));
    const leading = INVERSE_F64 * c1 - carry1 + INVERSE_F64 * (INVERSE_F64 * c2 - carry2);
    const middle = INVERSE_F64 * c3 - carry3 + INVERSE_F64 * (INVERSE_F64 * c4 - carry4);
    const last = INVERSE_F64 * c5 - carry5;
    const square = INVERSE_F64 * INVERSE_F64;
    return sinTurns(c0 - BASE_F64 * carry0 + n, leading, square * middle, square * square * last);
  },
  notes: "The meaning of a digit depends on the base, hence no definition.",
  internal: true,
});
