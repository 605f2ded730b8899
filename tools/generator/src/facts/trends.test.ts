import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Undecided } from "../arithmetic/extended.ts";
import { createIntervals64, point64 } from "../arithmetic/interval64.ts";
import { type Trend, createTrends, trend } from "./trends.ts";

const intervals = createIntervals64(() => NaN);
const FROM = 8;
const trends = createTrends(intervals, FROM, (own) => own({ lower: -Infinity, upper: Infinity }));
const { add, negate, multiply, divide, functions } = trends;
const t = trend(point64(0), point64(1));
const [one, two] = [trend(point64(1)), trend(point64(2))];
const call = (name: string, a: Trend): Trend => functions[name]!(a);
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const cases: readonly [string, Trend, (t: number) => number][] = [
  ["t · σ(−t)", multiply(t, call("sigmoid", negate(t))), (x) => x * sigmoid(-x)],
  [
    "(t + sin t) · σ(t)",
    multiply(add(t, call("sin", t)), call("sigmoid", t)),
    (x) => (x + Math.sin(x)) * sigmoid(x),
  ],
  [
    "t³ · e^(2 − t²)",
    multiply(multiply(t, multiply(t, t)), call("exp", add(two, negate(multiply(t, t))))),
    (x) => x ** 3 * Math.exp(2 - x * x),
  ],
  [
    "e^(2 + t · e^−t)",
    call("exp", add(two, multiply(t, call("exp", negate(t))))),
    (x) => Math.exp(2 + x * Math.exp(-x)),
  ],
  [
    "cos(e^−t) / (2 − e^−t)",
    divide(call("cos", call("exp", negate(t))), add(two, negate(call("exp", negate(t))))),
    (x) => Math.cos(Math.exp(-x)) / (2 - Math.exp(-x)),
  ],
  [
    "|e^−t − 2| − t",
    add(call("abs", add(call("exp", negate(t)), negate(two))), negate(t)),
    (x) => Math.abs(Math.exp(-x) - 2) - x,
  ],
];

describe.each(cases)("%s", (_, found, exact) => {
  test("stays within its bounds", () => {
    const { lower, upper } = trends.enclosed(found);
    fc.assert(
      fc.property(fc.double({ min: FROM, max: 700, noNaN: true }), (x) => {
        expect(exact(x)).toBeGreaterThanOrEqual(lower - 1e-12);
        expect(exact(x)).toBeLessThanOrEqual(upper + 1e-12);
      }),
    );
  });

  test("comes as near to its powers as its rest says", () => {
    const { powers, rest } = found;
    fc.assert(
      fc.property(fc.double({ min: FROM, max: 700, noNaN: true }), (x) => {
        const [low, high] = (["lower", "upper"] as const).map((end) =>
          powers.reduceRight((sum, own) => sum * x + own[end], 0),
        );
        const most = rest.size * Math.exp(-rest.rate * x) + 1e-12 * x;
        expect(exact(x)).toBeGreaterThanOrEqual(low! - most);
        expect(exact(x)).toBeLessThanOrEqual(high! + most);
      }),
    );
  });
});

test("bounds of what vanishes are those of where it starts", () => {
  const { upper } = trends.enclosed(multiply(t, call("exp", negate(t))));
  expect(upper / (FROM * Math.exp(-FROM))).toBeCloseTo(1, 9);
});

test("order is known where it is that of all t", () => {
  expect(trends.compare(t, trend(point64(7)))).toBe(1);
  expect(trends.compare(call("sin", t), two)).toBe(-1);
  expect(() => trends.compare(t, trend(point64(9)))).toThrow(Undecided);
});

test.each([
  ["what grows", () => call("exp", t)],
  ["a quotient by what grows", () => divide(one, t)],
  ["a quotient by what vanishes", () => divide(one, call("exp", negate(t)))],
  ["other functions of what is no constant", () => call("atan", t)],
  ["steps of what nears a number", () => call("floor", call("sigmoid", t))],
  [
    "powers that rise more than the exponential falls",
    () => multiply(t, call("exp", multiply(trend(point64(-0.1)), t))),
  ],
])("nothing is said of %s", (_, compute) => {
  expect(compute).toThrow(Undecided);
});
