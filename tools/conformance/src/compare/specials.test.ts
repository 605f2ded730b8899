import { describe, expect, test } from "vitest";
import { f32 } from "../generator.ts";
import { countSpecials, type Special, type SpecialCounts, specialsAt, sumOfSpecials } from "./specials.ts";

describe("what is special", () => {
  test.each<[number, number, Special[]]>([
    [1, 2, []],
    [NaN, NaN, ["NaN"]],
    [-Infinity, 0, ["±∞"]],
    [-0, 0, ["±0"]],
    [-f32.max, 1, ["±largest"]],
    [2 ** -149, 2 ** -149, ["subnormal x", "subnormal result"]],
    [-90, -(2 ** -127), ["subnormal result"]],
    [2 ** -126, 2 ** -126, []],
  ])("x = %d with the value %d", (x, value, expected) => {
    expect(specialsAt(f32, x, value)).toEqual(expected);
  });
});

test("counts what is wrong, and what was lost of what may be", () => {
  const counts: SpecialCounts = {};
  countSpecials(counts, ["±0"], { x: -0, odd: true }, 0, true);
  countSpecials(counts, ["±0"], { x: -0, odd: true }, -0, true);
  countSpecials(counts, ["±0"], { x: -0, odd: false }, 0.5, true);
  countSpecials(counts, ["subnormal x", "subnormal result"], { x: 2 ** -130, odd: false }, 0, true);
  countSpecials(counts, ["NaN"], { x: NaN, odd: false }, 1, false);
  expect(counts).toEqual({
    "±0": { cases: 3, failed: 0, open: 2, lost: 1 },
    "subnormal x": { cases: 1, failed: 0, open: 0, lost: 0 },
    "subnormal result": { cases: 1, failed: 0, open: 1, lost: 1 },
    NaN: { cases: 1, failed: 1, open: 0, lost: 0 },
  });
  const sum = sumOfSpecials([counts, counts]);
  expect(Object.keys(sum)).toEqual(["NaN", "±0", "subnormal x", "subnormal result"]);
  expect(sum["±0"]).toEqual({ cases: 6, failed: 0, open: 4, lost: 2 });
});
