import { describe, expect, test } from "vitest";
import { type Requirement, checkTogether } from "./together.ts";

const check =
  (requirement: Requirement, [low, high]: readonly [number, number]) =>
  (): void =>
    checkTogether("ramp", [requirement], { low, high });

describe("values that have to go together", () => {
  test.each([
    ["<", [1, 2], [2, 2]],
    ["<=", [2, 2], [3, 2]],
    [">", [2, 1], [2, 2]],
    [">=", [2, 2], [1, 2]],
    ["!==", [1, 2], [2, 2]],
  ] as const)("low %s high", (operator, right, wrong) => {
    expect(check(["low", operator, "high"], right)).not.toThrow();
    const expected = `ramp: low is ${wrong[0]} and high is ${wrong[1]}, expected low ${operator} high`;
    expect(check(["low", operator, "high"], wrong)).toThrow(new RangeError(expected));
  });

  test("all of them", () => {
    const both = [
      ["low", "<", "high"],
      ["low", ">", "least"],
    ] as const;
    expect(() => checkTogether("ramp", both, { low: 0, high: 1, least: 0 })).toThrow(
      new RangeError("ramp: low is 0 and least is 0, expected low > least"),
    );
  });

  test("in every channel", () => {
    const requirements = [["low", "<", "high"]] as const;
    const judge = (low: number | number[], high: number | number[]) => () =>
      checkTogether("ramp", requirements, { low, high });
    expect(judge([0, 1], [1, 2])).not.toThrow();
    expect(judge([0, 1], 2)).not.toThrow();
    const expected = "expected low < high";
    expect(judge([0, 3], [1, 2])).toThrow(new RangeError(`ramp: low[1] is 3 and high[1] is 2, ${expected}`));
    expect(judge([0, 3], 2)).toThrow(new RangeError(`ramp: low[1] is 3 and high is 2, ${expected}`));
    expect(judge([3], [2])).toThrow(new RangeError(`ramp: low is 3 and high is 2, ${expected}`));
  });
});
