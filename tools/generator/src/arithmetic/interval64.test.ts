import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Undecided } from "./extended.ts";
import { type Interval64, createIntervals64, point64 } from "./interval64.ts";

const erfc = (x: number): number => 1 - Math.tanh(x);
const intervals = createIntervals64((name, x) => (name === "erf" ? Math.tanh(x) : erfc(x)));
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -50, max: 50 });
const interval = fc
  .tuple(number, number)
  .map(([a, b]): Interval64 => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
const within = ({ lower, upper }: Interval64): fc.Arbitrary<number> =>
  fc.double({ noNaN: true, min: lower, max: upper });
const holds = (a: Interval64, value: number): boolean => a.lower <= value && value <= a.upper;

test.each([
  ["add", (x: number, y: number) => x + y],
  ["subtract", (x: number, y: number) => x - y],
  ["multiply", (x: number, y: number) => x * y],
  ["divide", (x: number, y: number) => x / y],
] as const)("%s holds the results of all numbers", (name, exact) => {
  const pair = fc
    .tuple(interval, interval)
    .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)));
  fc.assert(
    fc.property(pair, ([a, b, x, y]) => {
      const result = exact(x, y);
      fc.pre(!Number.isNaN(result));
      expect(holds(intervals[name](a, b), result)).toBe(true);
    }),
  );
});

describe("functions", () => {
  const names = ["exp", "expm1", "tanh", "atan", "asinh", "sin", "cos", "abs", "floor"] as const;

  test.each(names)("%s holds the values of all numbers", (name) => {
    fc.assert(
      fc.property(
        interval.chain((a) => fc.tuple(fc.constant(a), within(a))),
        ([a, x]) => {
          expect(holds(intervals.functions[name]!(a), Math[name](x))).toBe(true);
        },
      ),
    );
  });

  test("what overflows or has no value says nothing that is wrong", () => {
    const { exp, log } = intervals.functions;
    expect(exp!(point64(1000))).toMatchObject({ lower: expect.closeTo(1.797e308, -306), upper: Infinity });
    expect(holds(log!({ lower: -1, upper: 1 }), -3)).toBe(true);
    expect(intervals.divide(point64(1), { lower: -1, upper: 1 })).toEqual({
      lower: -Infinity,
      upper: Infinity,
    });
  });
});

test("0 and 1 keep what is exact exact", () => {
  const a = { lower: 1, upper: 3 };
  expect(intervals.multiply(a, point64(0))).toEqual(point64(0));
  expect(intervals.multiply(a, point64(1))).toEqual(a);
  expect(intervals.add(a, point64(0))).toEqual(a);
});

test("intervals that overlap have no order", () => {
  expect(intervals.compare({ lower: 0, upper: 1 }, { lower: 2, upper: 3 })).toBe(-1);
  expect(() => intervals.compare({ lower: 0, upper: 2 }, { lower: 1, upper: 3 })).toThrow(Undecided);
});

test("sums, products and quotients that are numbers are exact", () => {
  const [half, three] = [point64(0.5), point64(3)];
  expect(intervals.multiply(half, three)).toEqual(point64(1.5));
  expect(intervals.divide(three, half)).toEqual(point64(6));
  expect(intervals.add(half, point64(-0.5))).toEqual(point64(0));
  for (const { lower, upper } of [
    intervals.divide(half, three),
    intervals.multiply(point64(0.1), three),
    intervals.add(point64(0.1), three),
  ])
    expect(lower).toBeLessThan(upper);
});
