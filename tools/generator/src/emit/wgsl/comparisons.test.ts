import { expect, test } from "vitest";
import { printExpression } from "../../ir/print.ts";
import { read } from "../../../test/specs.ts";
import { withoutTemplateLists } from "./comparisons.ts";

test.each([
  ["(x < 0 ? 1 : 2) + (alpha > 1 ? 3 : 4)", "(0 > x ? 1 : 2) + (alpha > 1 ? 3 : 4)"],
  ["x > 1 ? 3 : x < 0 ? 1 : 2", "x > 1 ? 3 : 0 > x ? 1 : 2"],
  ["alpha >= 1 ? 3 : x < 0 ? 1 : 2", "alpha >= 1 ? 3 : 0 > x ? 1 : 2"],
  ["x < 1 ? 3 : x < 0 ? 1 : 2", "x < 1 ? 3 : x < 0 ? 1 : 2"],
  ["x <= 1 ? 3 : alpha > 0 ? 1 : 2", "x <= 1 ? 3 : alpha > 0 ? 1 : 2"],
])("%s", (value, expected) => {
  expect(printExpression(withoutTemplateLists(read(value)))).toBe(expected);
});
