import { expect, test } from "vitest";
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
