import { describe, expect, test } from "vitest";
import { xRange, yRange } from "./window.ts";

describe("xRange", () => {
  test.each([
    ["no kink", [], [-4, 4]],
    ["one", [1], [-4, 5]],
    ["a pair", [-0.5, 0.5], [-1, 1]],
    ["beside 0", [0, 6], [-3, 9]],
    ["the same one twice", [0, -0], [-4, 4]],
    ["one that is off", [0, Infinity], [-4, 4]],
  ])("%s", (_, kinks, range) => expect(xRange(kinks)).toEqual(range));
});

test("yRange has room around the curve, 0 and every dot", () => {
  const [low, high] = yRange({
    pieces: [[{ x: 0, y: 1 }]],
    closed: [{ x: 0, y: -2 }],
    open: [{ x: 0, y: 3 }],
  });
  expect(low).toBeLessThan(-2);
  expect(high).toBeGreaterThan(3);
  expect(yRange({ pieces: [], closed: [], open: [] })[0]).toBeLessThan(0);
});
