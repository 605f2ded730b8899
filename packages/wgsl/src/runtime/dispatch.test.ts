import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workgroupsFor } from "./dispatch.ts";

describe("workgroupsFor", () => {
  test.each([
    [0, 64, [0, 1, 1]],
    [1, 64, [1, 1, 1]],
    [65, 64, [2, 1, 1]],
    [65_535, 1, [65_535, 1, 1]],
    [65_536, 1, [256, 256, 1]],
    [65_537, 1, [257, 256, 1]],
  ])("%d elements by %d", (n, size, workgroups) => {
    expect(workgroupsFor(n, size)).toEqual(workgroups);
  });

  test("covers all elements within the limits, and less than a row more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), fc.integer({ min: 1, max: 256 }), (n, size) => {
        const [x, y, z] = workgroupsFor(n, size);
        expect(Math.max(x, y)).toBeLessThanOrEqual(65_535);
        expect(z).toBe(1);
        expect(x * y * size).toBeGreaterThanOrEqual(n);
        expect((x * y - x) * size).toBeLessThan(n);
      }),
    );
  });
});
