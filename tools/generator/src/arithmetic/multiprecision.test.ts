import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erfcFrom1, isInTail } from "./erfc.ts";
import { createArena, NEAREST } from "./mpfr.ts";
import { createMultiprecision } from "./multiprecision.ts";
import { agreedReference } from "./reference.ts";

const numbers = await createMultiprecision(256);
const { mpfr } = numbers;

function released<T>(compute: () => T): T {
  const mark = numbers.mark();
  const result = compute();
  numbers.release(mark);
  return result;
}

const call = (name: string, ...values: number[]) =>
  released(() => numbers.toPair(numbers.functions[name]!(...values.map(numbers.literal))));

describe("multiprecision", () => {
  // From the tables of Abramowitz & Stegun and the DLMF, as far as they go.
  test.each([
    ["exp", 1, "2.71828182845904523536028747135266249775"],
    ["log", 2, "0.69314718055994530941723212145817656807"],
    ["tanh", 1, "0.76159415595576488811945828260479359041"],
    ["erf", 1, "0.84270079294971486934122063508260925929"],
    ["erfc", 5, "0.00000000000153745979442803485018834348538"],
  ])("%s(%d)", (name, x, digits) => {
    const text = released(() =>
      mpfr.mpfr_to_string(numbers.functions[name]!(numbers.literal(x)), 10, NEAREST),
    );
    expect(text.slice(0, digits.length)).toBe(digits);
  });

  test("keeps results far outside binary64", () => {
    released(() => {
      const { exp, log } = numbers.functions;
      expect(numbers.toNumber(log!(exp!(numbers.literal(-1e4))))).toBe(-1e4);
      expect(numbers.toNumber(log!(exp!(numbers.literal(1e8))))).toBe(1e8);
    });
  });

  test("literals are exact whatever the precision", () => {
    numbers.setPrecision(24);
    expect(released(() => numbers.toNumber(numbers.literal(0.1)))).toBe(0.1);
    numbers.setPrecision(256);
    expect(released(() => numbers.toNumber(numbers.literal(-Infinity)))).toBe(-Infinity);
    expect(released(() => numbers.toNumber(numbers.literal(NaN)))).toBeNaN();
  });

  test("compares like numbers, NaN with nothing", () => {
    const compare = (a: number, b: number) =>
      released(() => numbers.compare(numbers.literal(a), numbers.literal(b)));
    expect(
      [compare(1, 2), compare(2, 1), compare(0, -0), compare(Infinity, Infinity)].map(Math.sign),
    ).toEqual([-1, 1, 0, 0]);
    expect(compare(NaN, 1)).toBeNaN();
  });

  test("min and max pass NaN on", () => {
    expect(call("min", 1, NaN).high).toBeNaN();
    expect(call("max", 2, 1).high).toBe(2);
    expect(call("floor", -1.5).high).toBe(-2);
  });

  test("reuses what is released", () => {
    const first = numbers.mark();
    const pointer = numbers.literal(1);
    numbers.release(first);
    for (let i = 0; i < 1000; i++) released(() => numbers.add(numbers.literal(i), numbers.literal(1)));
    expect(numbers.literal(2)).toBe(pointer);
    numbers.release(first);
  });
});

describe("erfc", () => {
  const arena = createArena(mpfr, 256);
  const reference = (x: number): [ours: number, mpfrs: number] => {
    const at = arena.take();
    mpfr.mpfr_set_d(at, x, NEAREST);
    const ours = erfcFrom1(mpfr, arena, at);
    arena.precision = 300;
    const theirs = arena.take();
    mpfr.mpfr_erfc(theirs, at, NEAREST);
    arena.precision = 256;
    return [ours, theirs];
  };

  test.each([
    ["1 − erf", 1, 5.05, false],
    ["the fraction", 5.06, 30, true],
  ])("agrees with MPFR's to the last bit but one where %s is used", (_, min, max, inTail) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => {
        const mark = arena.mark();
        expect(isInTail(x, 256)).toBe(inTail);
        const [ours, theirs] = reference(x);
        const difference = arena.take();
        mpfr.mpfr_sub(difference, ours, theirs, NEAREST);
        mpfr.mpfr_div(difference, difference, theirs, NEAREST);
        expect(Math.abs(mpfr.mpfr_get_d(difference, NEAREST))).toBeLessThanOrEqual(2 ** -256);
        arena.release(mark);
      }),
      { numRuns: 30 },
    );
  });

  test("is 2 − erfc(−x) on the other side", () => {
    expect(2 - call("erfc", -5).high).toBeCloseTo(1.5374597944280347e-12, 15);
    expect(call("erfc", -6).low).toBeCloseTo(2 - call("erfc", -6).high - 2.1519736712498913e-17, 30);
    expect(call("erfc", -1e300)).toEqual({ high: 2, low: 0 });
  });
});

describe("references", () => {
  const referenceOf = (make: () => number) => released(() => numbers.toReference(make()));
  const { exp } = numbers.functions;

  test("keep what is left in units of the last place", () => {
    const third = referenceOf(() => numbers.divide(numbers.literal(1), numbers.literal(3)));
    expect(third.nearest).toBe(1 / 3);
    expect(third.rest).toBeCloseTo(1 / 3, 10);
  });

  test("keep the fraction of subnormal results", () => {
    const value = referenceOf(() => numbers.multiply(numbers.literal(5e-324), numbers.literal(0.4)));
    expect(value.nearest).toBe(0);
    expect(value.rest).toBeCloseTo(0.4, 15);
  });

  test("keep the distance from the largest number", () => {
    const value = referenceOf(() =>
      numbers.add(numbers.literal(Number.MAX_VALUE), numbers.literal(2 ** 970 * 0.75)),
    );
    expect(value).toEqual({ nearest: Number.MAX_VALUE, rest: 0.75 * 0.5 });
    expect(referenceOf(() => exp!(numbers.literal(710))).nearest).toBe(Number.MAX_VALUE);
    expect(referenceOf(() => numbers.literal(Infinity))).toEqual({ nearest: Infinity, rest: 0 });
    expect(referenceOf(() => numbers.literal(NaN)).nearest).toBeNaN();
  });

  test("agree when they are the same to a millionth of an ULP", () => {
    const one = { nearest: 1, rest: 0.25 };
    expect(agreedReference(one, { nearest: 1, rest: 0.25 + 2 ** -24 })).toBe(one);
    expect(agreedReference(one, { nearest: 1, rest: 0.26 })).toBeUndefined();
    expect(agreedReference({ nearest: 1, rest: 0.5 }, { nearest: 1 + 2 ** -52, rest: -0.5 })).toBeDefined();
    expect(agreedReference({ nearest: 0, rest: 1e-9 }, { nearest: 0, rest: -1e-9 })).toBeDefined();
    expect(agreedReference({ nearest: NaN, rest: 0 }, one)).toBeUndefined();
    expect(agreedReference({ nearest: Infinity, rest: 0 }, { nearest: -Infinity, rest: 0 })).toBeUndefined();
    expect(
      agreedReference({ nearest: Number.MAX_VALUE, rest: 1e20 }, { nearest: Infinity, rest: 0 }),
    ).toEqual({
      nearest: Number.MAX_VALUE,
      rest: Infinity,
    });
  });
});
