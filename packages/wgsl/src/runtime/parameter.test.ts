import { describe, expect, test } from "vitest";
import { checkedParameter } from "./parameter.ts";
import type { WgslParameter } from "./types.ts";

function check(domain: Partial<WgslParameter>, value: unknown): () => number {
  return () => checkedParameter("bake", { name: "alpha", default: 1, ...domain }, value);
}

describe("checkedParameter", () => {
  test("rounds to f32", () => {
    expect(check({}, 0.1)()).toBe(Math.fround(0.1));
  });

  test("judges the rounded value by the rounded bounds", () => {
    expect(check({ max: 0.1 }, 0.1)()).toBe(Math.fround(0.1));
    expect(check({ above: 0 }, 1e-60)).toThrow("bake: alpha is 1e-60, expected a number > 0");
  });

  test("takes an infinite default", () => {
    expect(check({ default: Infinity, min: 0 }, Infinity)()).toBe(Infinity);
  });

  test.each([
    [{ min: 0 }, -1, "bake: alpha is -1, expected a number ≥ 0"],
    [{ min: 0 }, Number.NaN, "bake: alpha is NaN, expected a number ≥ 0"],
    [{ min: 0 }, Infinity, "bake: alpha is Infinity, expected a finite number ≥ 0"],
    [{}, -Infinity, "bake: alpha is -Infinity, expected a finite number"],
    [{ above: 0, below: 1 }, 1, "bake: alpha is 1, expected a number > 0 and < 1"],
    [{ min: 0, max: 1 }, 2, "bake: alpha is 2, expected a number ≥ 0 and ≤ 1"],
    [{}, 1e39, "bake: alpha is 1e+39, expected a magnitude ≤ 3.4028234663852886e+38"],
  ])("%j refuses %d", (domain, value, message) => {
    expect(check(domain, value)).toThrow(new RangeError(message));
  });

  test("refuses what is no number", () => {
    expect(check({}, "1")).toThrow(new TypeError('bake: alpha is "1", expected a finite number'));
  });
});
