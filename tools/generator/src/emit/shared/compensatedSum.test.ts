import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addTo, startSum, totalOf } from "./compensatedSum.ts";

function sumOf(terms: Iterable<number>): number {
  const total = startSum();
  for (const term of terms) addTo(total, term);
  return totalOf(total);
}

describe("CompensatedSum", () => {
  test("nothing adds up to 0", () => {
    expect(sumOf([])).toBe(0);
  });

  test("keeps what cancellation would lose", () => {
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
    expect(sumOf([1, 1e16, -1e16])).toBe(1);
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  test("a million tenths", () => {
    const total = startSum();
    for (let i = 0; i < 1e6; i++) addTo(total, 0.1);
    expect(totalOf(total)).toBe(1e5);
  });

  test("order does not matter where integers of 106 bits would hold the sum", () => {
    const term = fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n });
    fc.assert(
      fc.property(fc.array(fc.tuple(term, fc.constantFrom(0n, 20n, 40n))), (terms) => {
        const exact = terms.reduce((sum, [digits, shift]) => sum + (digits << shift), 0n);
        expect(sumOf(terms.map(([digits, shift]) => Number(digits << shift)))).toBe(Number(exact));
      }),
    );
  });

  test("infinities and NaN are not corrected away", () => {
    expect(sumOf([1, Infinity, 1])).toBe(Infinity);
    expect(sumOf([-Infinity, 1e16, 1])).toBe(-Infinity);
    expect(sumOf([Infinity, -Infinity])).toBe(NaN);
    expect(sumOf([1, NaN, 1])).toBe(NaN);
    expect(sumOf([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
    expect(sumOf([Number.MAX_VALUE, -Number.MAX_VALUE, 1])).toBe(1);
  });
});
