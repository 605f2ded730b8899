import { describe, expect, test } from "vitest";
import { checkOptions, choiceParameter, numberParameter } from "./parameters.ts";
import type { NumberParameter } from "./parameters.ts";

const DOUBLES = new Float64Array(1);
const SINGLES = new Float32Array(1);
const ALPHA: NumberParameter = { name: "alpha", default: 1, min: 0 };

describe("checkOptions", () => {
  test("takes any object, so that one can serve several functions", () => {
    expect(() => checkOptions("elu", { alpha: 1, kinks: "left" })).not.toThrow();
  });

  test.each([
    [0.5, "elu: options is 0.5, expected an object"],
    [null, "elu: options is null, expected an object"],
    ["right", `elu: options is "right", expected an object`],
  ])("refuses %o", (options, message) => {
    expect(() => checkOptions("elu", options)).toThrow(new TypeError(message));
  });
});

describe("numberParameter", () => {
  test("answers the value, or the default", () => {
    expect(numberParameter("elu", ALPHA, DOUBLES, 0.5)).toBe(0.5);
    expect(numberParameter("elu", ALPHA, DOUBLES, undefined)).toBe(1);
    expect(numberParameter("elu", ALPHA, DOUBLES, 0)).toBe(0);
  });

  test("is a number of the element type", () => {
    expect(numberParameter("elu", ALPHA, SINGLES, 0.1)).toBe(Math.fround(0.1));
    expect(numberParameter("elu", { name: "alpha", default: 0.1 }, SINGLES, undefined)).toBe(
      Math.fround(0.1),
    );
    expect(numberParameter("elu", ALPHA, DOUBLES, 0.1)).toBe(0.1);
  });

  test("bounds are numbers of the element type as well", () => {
    const narrow = { name: "slope", default: 0.15, min: 0.1, max: 0.2 };
    for (const bound of [0.1, 0.2]) {
      expect(numberParameter("f", narrow, SINGLES, bound)).toBe(Math.fround(bound));
      expect(numberParameter("f", narrow, DOUBLES, bound)).toBe(bound);
    }
  });

  test("an infinite value is a matter of the domain", () => {
    expect(numberParameter("f", { name: "threshold", default: Infinity }, SINGLES, undefined)).toBe(Infinity);
    expect(() => numberParameter("f", { name: "b", default: 1, below: Infinity }, DOUBLES, Infinity)).toThrow(
      RangeError,
    );
  });

  test.each([
    [ALPHA, -1, "f: alpha is -1, expected a number ≥ 0"],
    [ALPHA, NaN, "f: alpha is NaN, expected a number ≥ 0"],
    [{ name: "k", default: 1, above: 0 }, 0, "f: k is 0, expected a number > 0"],
    [{ name: "k", default: 1, above: 0, max: 1 }, 2, "f: k is 2, expected a number > 0 and ≤ 1"],
    [{ name: "k", default: 0, min: -1, below: 1 }, 1, "f: k is 1, expected a number ≥ -1 and < 1"],
    [{ name: "k", default: 0 }, NaN, "f: k is NaN, expected a number"],
  ])("refuses, of %o, %d", (parameter, value, message) => {
    expect(() => numberParameter("f", parameter, DOUBLES, value)).toThrow(new RangeError(message));
    expect(() => numberParameter("f", parameter, SINGLES, value)).toThrow(new RangeError(message));
  });

  test.each([
    [ALPHA, 1e39, "f: alpha is 1e+39 (Infinity as an element of x), expected a number ≥ 0"],
    [
      { name: "k", default: 1, above: 0 },
      1e-60,
      "f: k is 1e-60 (0 as an element of x), expected a number > 0",
    ],
  ])("refuses, of %o, %d where rounding drives it out of the domain", (parameter, value, message) => {
    expect(() => numberParameter("f", parameter, SINGLES, value)).toThrow(new RangeError(message));
    expect(numberParameter("f", parameter, DOUBLES, value)).toBe(value);
  });

  test("shows the value as it was given", () => {
    expect(() => numberParameter("f", ALPHA, SINGLES, -0.3)).toThrow(
      new RangeError("f: alpha is -0.3, expected a number ≥ 0"),
    );
  });

  test.each([
    ["1", `f: alpha is "1", expected a number ≥ 0`],
    [null, "f: alpha is null, expected a number ≥ 0"],
    [[1], "f: alpha is an Array, expected a number ≥ 0"],
  ])("refuses %o, which is no number", (value, message) => {
    expect(() => numberParameter("f", ALPHA, DOUBLES, value as never)).toThrow(new TypeError(message));
  });
});

describe("choiceParameter", () => {
  const MODE = { name: "mode", default: "exact", choices: ["exact", "tanh"] } as const;

  test("answers the choice, or the default", () => {
    expect(choiceParameter("gelu", MODE, "tanh")).toBe("tanh");
    expect(choiceParameter("gelu", MODE, undefined)).toBe("exact");
  });

  test("refuses everything else", () => {
    expect(() => choiceParameter("gelu", MODE, "erf" as never)).toThrow(
      new RangeError(`gelu: mode is "erf", expected "exact" or "tanh"`),
    );
    expect(() => choiceParameter("gelu", MODE, true as never)).toThrow(
      new TypeError(`gelu: mode is true, expected "exact" or "tanh"`),
    );
  });
});
