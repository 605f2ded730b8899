import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binary32, createBinary32, fusedMultiplyAdd32 } from "./binary32.ts";
import { binary64 } from "./binary64.ts";
import { CONSTANTS } from "./constants.ts";
import { createMultiprecision } from "./multiprecision.ts";

const numbers = await createMultiprecision(600);
const float = fc.float();

describe("binary32", () => {
  test("fma rounds once where it is fused", () => {
    fc.assert(
      fc.property(float, float, float, (a, b, c) => {
        const mark = numbers.mark();
        const exact = numbers.add(
          numbers.multiply(numbers.literal(a), numbers.literal(b)),
          numbers.literal(c),
        );
        const rounded = roundedTo32(numbers.toPair(exact));
        numbers.release(mark);
        expect(fusedMultiplyAdd32(a, b, c) + 0).toBe(rounded + 0);
      }),
      { numRuns: 5000 },
    );
  });

  test("fma meets the midpoints that rounding twice gets wrong", () => {
    const [a, b] = [1 + 2 ** -12, 1 + 2 ** -12];
    expect(fusedMultiplyAdd32(a, b, 2 ** -60)).toBe(1 + 2 ** -11 + 2 ** -23);
    expect(fusedMultiplyAdd32(a, b, -(2 ** -60))).toBe(1 + 2 ** -11);
    expect(fusedMultiplyAdd32(-a, b, 2 ** -60)).toBe(-1 - 2 ** -11);
  });

  test("fma is a plain product and sum where it is not fused", () => {
    const { fma } = binary32.functions;
    expect(fma!(1 + 2 ** -12, 1 + 2 ** -12, -1)).toBe(2 ** -11);
    expect(createBinary32({ fused: true }).functions.fma!(1 + 2 ** -12, 1 + 2 ** -12, -1)).toBe(
      2 ** -11 + 2 ** -24,
    );
  });

  test("bits and fromBits are inverse", () => {
    const { bits, fromBits } = binary32.functions;
    expect(bits!(-2)).toBe(0xc0000000 | 0);
    expect(fromBits!(0x3f800000)).toBe(1);
    fc.assert(fc.property(fc.float({ noNaN: true }), (x) => Object.is(fromBits!(bits!(x)), x)));
  });

  test("the square of a high part is exact", () => {
    const { highPart } = binary32.functions;
    const ordinary = fc.float({ noNaN: true, min: 2 ** -50, max: 2 ** 50 });
    fc.assert(
      fc.property(ordinary, (x) => {
        const high = highPart!(x);
        expect(Math.fround(high * high)).toBe(high * high);
        expect(Math.abs(x - high)).toBeLessThan(x * 2 ** -11);
      }),
    );
  });

  test("every operation rounds", () => {
    expect(binary32.add(1, 2 ** -30)).toBe(1);
    expect(binary32.divide(1, 3)).toBe(Math.fround(1 / 3));
    expect(binary32.literal(0.1)).toBe(Math.fround(0.1));
  });
});

describe.each([binary64, binary32])("kernel operations of $name", ({ functions }) => {
  test.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-0.5, -0],
    [-1.5, -2],
    [1048576.5, 1048576],
    [-0, -0],
    [0, 0],
  ])("round(%d) is %d", (x, rounded) => {
    expect(functions.round!(x)).toBe(rounded);
  });

  test("powers of two are normal numbers or NaN", () => {
    expect([-126, 0, 127].map((k) => functions.powerOfTwo!(k))).toEqual([2 ** -126, 1, 2 ** 127]);
    expect([-1075, 1024].map((k) => functions.powerOfTwo!(k))).toEqual([NaN, NaN]);
  });

  test("integers have 32 bits and a sign", () => {
    expect(functions.shiftRight!(-3, 1)).toBe(-2);
    expect(functions.shiftLeft!(1, 31)).toBe(-(2 ** 31));
    expect(functions.bitAnd!(-1, 0xff)).toBe(255);
    expect(functions.bitOr!(1, 6)).toBe(7);
    expect(functions.toInteger!(-7)).toBe(-7);
  });

  test("min and max pass NaN on", () => {
    expect(functions.min!(NaN, 1)).toBeNaN();
    expect(functions.max!(1, NaN)).toBeNaN();
  });
});

test.each(Object.entries(CONSTANTS))("%s is rounded correctly to both types", (name, value) => {
  const mark = numbers.mark();
  const exact = numbers.toPair(numbers.constant(name));
  numbers.release(mark);
  expect(value).toBe(exact.high);
  expect(Math.fround(value!)).toBe(roundedTo32(exact));
});

/** By comparison of the two candidates, in exact arithmetic. */
function roundedTo32({ high, low }: { readonly high: number; readonly low: number }): number {
  const rounded = Math.fround(high);
  if (low === 0 || !Number.isFinite(high) || rounded === high) return rounded;
  const towards = Math.fround(high + (low > 0 ? 1 : -1) * Math.abs(high) * 2 ** -52);
  const isMidpoint = !Number.isFinite(rounded) || Math.fround(2 * high - rounded) === 2 * high - rounded;
  return isMidpoint ? towards : rounded;
}
