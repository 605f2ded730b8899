import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadOf } from "./statistics.ts";

describe("spreadOf", () => {
  test.each([
    [[3], { median: 3, least: 3, most: 3 }],
    [[9, 1, 2], { median: 2, least: 1, most: 9 }],
    [[10, 9, 1, 3], { median: 6, least: 1, most: 10 }],
  ])("%j", (values, spread) => expect(spreadOf(values)).toEqual(spread));

  test("half of the values lie on either side of the median", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const { median, least, most } = spreadOf(values);
        const half = values.length / 2;
        expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(half);
        expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  test("refuses nothing at all", () => expect(() => spreadOf([])).toThrow("spreadOf: values is empty"));
});
