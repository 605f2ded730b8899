import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorText, placeText } from "./digits.ts";

describe("errorText", () => {
  test.each([
    [0, "0"],
    [0.5, "0.5"],
    [0.50000000001, "0.501"],
    [1e-9, "0.001"],
    [0.9999, "1"],
    [1.2, "1.2"],
    [1.2499999999999818, "1.3"],
    [1.96, "2"],
    [9.91, "10"],
    [12.01, "13"],
    [Infinity, "Infinity"],
  ])("%d is %s", (ulp, text) => expect(errorText(ulp)).toBe(text));

  test("is never below the error, never far above, and never above a bound that the error keeps", () => {
    const bounds = [0.51, 2, 4, 5, 6, 8, 12, 14];
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 14, noNaN: true }), (ulp) => {
        const stated = Number(errorText(ulp));
        expect(stated).toBeGreaterThanOrEqual(ulp);
        expect(stated).toBeLessThanOrEqual(ulp * 1.1 + 0.001);
        expect(stated).toBeLessThanOrEqual(Math.min(...bounds.filter((bound) => bound >= ulp)));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [-0, "-0"],
  [-5e-324, "-5e-324"],
  [0.1234567, "0.12346"],
  [1024, "1024"],
  [-Infinity, "-Infinity"],
])("placeText: %d is %s", (x, text) => expect(placeText(x)).toBe(text));
