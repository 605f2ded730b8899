import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradientAt, profileOf, resolveJumps, resolveKinks, slopeAt, valueAt } from "./conventions.ts";

const BOUNDS = { lower: "right", upper: "left" } as const;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const moderate = fc.double({ min: -1e100, max: 1e100, noNaN: true });
const side = fc.constantFrom("left", "right", "mid");

describe("resolveKinks", () => {
  test("nothing chosen keeps the rules of the package", () => {
    expect(resolveKinks("f", BOUNDS, undefined)).toEqual(BOUNDS);
    expect(resolveKinks("f", BOUNDS, {})).toEqual(BOUNDS);
  });

  test("one rule holds for every kink", () => {
    expect(resolveKinks("f", BOUNDS, "minNorm")).toEqual({ lower: "minNorm", upper: "minNorm" });
    expect(resolveKinks("f", BOUNDS, 0.7)).toEqual({ lower: 0.7, upper: 0.7 });
    expect(resolveKinks("f", BOUNDS, NaN)).toEqual({ lower: NaN, upper: NaN });
  });

  test("rules by name leave the other kinks alone", () => {
    expect(resolveKinks("f", BOUNDS, { upper: "mid" })).toEqual({ lower: "right", upper: "mid" });
    expect(resolveKinks("f", BOUNDS, { lower: undefined, upper: 0 } as never)).toEqual({
      lower: "right",
      upper: 0,
    });
  });

  test("the defaults are not written to", () => {
    const defaults = Object.freeze({ zero: "left" as const });
    resolveKinks("f", defaults, { zero: "right" });
    expect(defaults).toEqual({ zero: "left" });
  });

  test.each([
    [
      "up",
      RangeError,
      `f: kinks is "up", expected "left", "right", "mid", "minNorm", a number or one of these by kink name (lower, upper)`,
    ],
    [
      true,
      TypeError,
      `f: kinks is true, expected "left", "right", "mid", "minNorm", a number or one of these by kink name (lower, upper)`,
    ],
    [
      null,
      TypeError,
      `f: kinks is null, expected "left", "right", "mid", "minNorm", a number or one of these by kink name (lower, upper)`,
    ],
    [
      ["left"],
      TypeError,
      `f: kinks is an array, expected "left", "right", "mid", "minNorm", a number or one of these by kink name (lower, upper)`,
    ],
    [{ foo: "left" }, RangeError, "f: kinks.foo is not a kink, expected lower or upper"],
    [{ toString: "left" }, RangeError, "f: kinks.toString is not a kink, expected lower or upper"],
    [
      { upper: "up" },
      RangeError,
      `f: kinks.upper is "up", expected "left", "right", "mid", "minNorm" or a number`,
    ],
    [
      { upper: {} },
      TypeError,
      `f: kinks.upper is an object, expected "left", "right", "mid", "minNorm" or a number`,
    ],
    [
      { upper: () => 1 },
      TypeError,
      `f: kinks.upper is a function, expected "left", "right", "mid", "minNorm" or a number`,
    ],
  ])("refuses %o", (kinks, kind, message) => {
    const resolve = () => resolveKinks("f", BOUNDS, kinks as never);
    expect(resolve).toThrow(kind);
    expect(resolve).toThrow(new kind(message));
  });
});

describe("where there are no kinks", () => {
  test("every rule is allowed, and no name", () => {
    expect(resolveKinks("f", {}, "right")).toEqual({});
    expect(() => resolveKinks("f", {}, "up")).toThrow(
      new RangeError(`f: kinks is "up", expected "left", "right", "mid", "minNorm" or a number`),
    );
    // @ts-expect-error: no such name
    expect(() => resolveKinks("f", {}, { zero: "left" })).toThrow(
      new RangeError("f: kinks.zero is not a kink, and there is none"),
    );
  });
});

describe("resolveJumps", () => {
  test("takes what a value can be", () => {
    expect(resolveJumps("f", { zero: "right" }, 0.5)).toEqual({ zero: 0.5 });
    expect(resolveJumps("f", { zero: "right" }, { zero: "mid" })).toEqual({ zero: "mid" });
  });

  test("minNorm is about slopes", () => {
    expect(() => resolveJumps("createHeaviside", { zero: "right" }, "minNorm" as never)).toThrow(
      new RangeError(
        `createHeaviside: jumps is "minNorm", expected "left", "right", "mid", a number or one of these by jump name (zero)`,
      ),
    );
    expect(() => resolveJumps("createHeaviside", { zero: "right" }, { one: 1 } as never)).toThrow(
      new RangeError("createHeaviside: jumps.one is not a jump, expected zero"),
    );
  });
});

describe("slopeAt and valueAt", () => {
  test("sides and numbers are given back bit by bit", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (left, right, number) => {
        for (const pick of [slopeAt, valueAt]) {
          expect(pick("left", left, right)).toBe(left);
          expect(pick("right", left, right)).toBe(right);
          expect(pick(number, left, right)).toBe(number);
        }
      }),
    );
  });

  test("minNorm is the element of the interval nearest to 0, whichever side is steeper", () => {
    expect(slopeAt("minNorm", 1, 2)).toBe(1);
    expect(slopeAt("minNorm", 2, 1)).toBe(1);
    expect(slopeAt("minNorm", -2, -1)).toBe(-1);
    expect(slopeAt("minNorm", 1, -1)).toBe(0);
    expect(slopeAt("minNorm", 0, 1)).toBe(0);
  });

  test("mid is the mean, rounded once", () => {
    expect(slopeAt("mid", 1, 2)).toBe(1.5);
    expect(valueAt("mid", 0, 1)).toBe(0.5);
    expect(slopeAt("mid", Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect(slopeAt("mid", 5e-324, 5 * 5e-324)).toBe(3 * 5e-324);
    expect(slopeAt("mid", Infinity, 1)).toBe(Infinity);
    fc.assert(
      fc.property(finite, (both) => {
        expect(slopeAt("mid", both, both)).toBe(both);
      }),
    );
  });
});

describe("gradientAt", () => {
  test("a side takes its piece, whatever the slopes are", () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.double(),
        fc.double(),
        finite,
        finite,
        (rule, own, slopeLeft, slopeRight, left, right) => {
          expect(gradientAt(rule, own, slopeLeft, slopeRight, left, right)).toBe(valueAt(rule, left, right));
        },
      ),
    );
  });

  test("a slope has the weight that blends the two slopes into it", () => {
    expect(gradientAt(0.25, "left", 0, 1, 10, 20)).toBe(12.5);
    expect(gradientAt(0.25, "left", 1, 0, 10, 20)).toBe(17.5);
    expect(gradientAt(1.5, "left", 2, 1, 0, 1)).toBe(0.5);
  });

  test("weights 0 and 1 give a piece exactly, even beside an infinite one", () => {
    fc.assert(
      fc.property(moderate, moderate, finite, (slopeLeft, slopeRight, piece) => {
        fc.pre(slopeLeft !== slopeRight);
        expect(gradientAt(slopeLeft, "mid", slopeLeft, slopeRight, piece, Infinity)).toBe(piece);
        expect(gradientAt(slopeRight, "mid", slopeLeft, slopeRight, -Infinity, piece)).toBe(piece);
      }),
    );
  });

  test("minNorm weighs like the slope it picks", () => {
    expect(gradientAt("minNorm", "left", 1, 2, 10, 20)).toBe(10);
    expect(gradientAt("minNorm", "right", 2, 1, 10, 20)).toBe(20);
    expect(gradientAt("minNorm", "left", -1, 3, 10, 20)).toBe(12.5);
  });

  test("where the slope is no mean of the two, the package's side answers", () => {
    fc.assert(
      fc.property(side, finite, finite, moderate, (own, left, right, slopeBoth) => {
        expect(gradientAt(2, own, 0, 1, left, right)).toBe(valueAt(own, left, right));
        expect(gradientAt(-0.5, own, 1, 0, left, right)).toBe(valueAt(own, left, right));
        expect(gradientAt(slopeBoth, own, slopeBoth, slopeBoth, left, right)).toBe(valueAt(own, left, right));
        expect(gradientAt("minNorm", own, slopeBoth, slopeBoth, left, right)).toBe(valueAt(own, left, right));
      }),
    );
  });

  test("a NaN slope marks the other gradients too", () => {
    expect(gradientAt(NaN, "left", 0, 1, 10, 20)).toBe(NaN);
    expect(gradientAt(NaN, "left", 1, 1, 10, 20)).toBe(NaN);
  });

  test("gradients that add up to 1 on both sides do so at the kink: hardTanh in x, minValue, maxValue", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (slope) => {
        const alongX = slopeAt(slope, 0, 1);
        const alongMinValue = gradientAt(slope, "right", 0, 1, 1, 0);
        expect(alongX + alongMinValue).toBe(1);
      }),
    );
  });
});

describe("profiles", () => {
  test("a version has an entry of its own, or is the latest one", () => {
    const recorded = { pytorch: {}, "pytorch@2.6": {}, mlx: {} };
    expect(
      ["pytorch@2.6", "pytorch@2.5", "mlx@1", "left", 0.5].map((one) => profileOf(one, recorded)),
    ).toEqual(["pytorch@2.6", "pytorch", "mlx", "left", undefined]);
  });

  const profiles = {
    jax: { zero: "right" },
    pytorch: { zero: "left" },
    "pytorch@2.6": { zero: 0.25 },
  } as const;
  const resolve = (kinks: string) => resolveKinks("f", { zero: "mid", one: "left" }, kinks, profiles);

  test("replace the rules that they have, and keep the others", () => {
    expect(resolve("jax")).toEqual({ zero: "right", one: "left" });
  });

  test("a version of its own comes before the framework, and another version is the framework", () => {
    expect(resolve("pytorch@2.6")).toEqual({ zero: 0.25, one: "left" });
    expect(resolve("pytorch@2.1")).toEqual({ zero: "left", one: "left" });
  });

  test("a framework without an entry is refused, and the others are named", () => {
    const known = '"jax", "pytorch", "pytorch@2.6"';
    const message = `f: kinks is "tfjs", which is not recorded for this function, expected ${known}`;
    expect(() => resolve("tfjs")).toThrow(new RangeError(message));
  });

  test("without kinks every framework answers alike", () => {
    expect(resolveKinks("f", {}, "tfjs")).toEqual({});
  });
});
