import { expect, test } from "vitest";
import * as build from "../../ir/build.ts";
import { fixtureIntrinsics, read } from "../../../test/specs.ts";
import { wgslBody, wgslDialect } from "./text.ts";

const dialect = wgslDialect(fixtureIntrinsics());

// WGSL has no precedence between the two, and no parentheses are a syntax error.
test.each([
  ["x < -1 && alpha > 0 || x > 1", "(x < -1.0 && alpha > 0.0) || x > 1.0"],
  ["x > 1 || x < -1 && alpha > 0", "x > 1.0 || (x < -1.0 && alpha > 0.0)"],
  ["(x > 1 || x < -1) && alpha > 0", "(x > 1.0 || x < -1.0) && alpha > 0.0"],
  ["x > 1 && alpha > 0 && beta > 0", "x > 1.0 && alpha > 0.0 && beta > 0.0"],
  ["x > 1 || alpha > 0 || beta > 0", "x > 1.0 || alpha > 0.0 || beta > 0.0"],
  ["!(x > 1 || alpha > 0) && beta > 0", "!(x > 1.0 || alpha > 0.0) && beta > 0.0"],
])("%s", (condition, expected) => {
  const [first] = wgslBody(read(`${condition} ? exp(x) : 0`), dialect);
  expect(first).toBe(`  if (${expected}) { return act_fn_exp(x); }`);
});

// The nearest number of f32 has the shorter text 2147483600.0.
test("an integer has all its digits", () => {
  const masked = build.call("bitAnd", [build.call("bits", [build.variable("x")]), build.number(-2147483648)]);
  expect(wgslBody(build.call("fromBits", [masked]), dialect)).toEqual([
    "  return bitcast<f32>((bitcast<i32>(x) & -2147483648));",
  ]);
});
