import { describe, expect, test } from "vitest";
import { holds, instrument } from "./claims.ts";

describe("instrument", () => {
  test("wraps expressions, and looks at constants", () => {
    const { code, claims } = instrument(
      [
        `f(1); f(2); // 4: twice`,
        `const y = f(3); // 6`,
        `const o = {`,
        `  a: 1,`,
        `}; // { a: 1 }`,
        "",
      ].join("\n"),
    );
    expect(code.split("\n")).toEqual([
      "f(1); await claim(0, async () => (f(2))); // 4: twice",
      "const y = f(3); await claim(1, async () => y); // 6",
      "const o = {",
      "  a: 1,",
      "}; await claim(2, async () => o); // { a: 1 }",
      "",
    ]);
    expect(claims).toEqual([
      { line: 1, expected: "4: twice" },
      { line: 2, expected: "6" },
      { line: 5, expected: "{ a: 1 }" },
    ]);
  });

  test("remarks are no claims", () => {
    const code = `f(1); // in place\n// 3\nf(2);\nimport { f } from "f"; // 1\n`;
    expect(instrument(code)).toEqual({ code, claims: [] });
  });

  test.each(["-0.5", "NaN", "-Infinity", "[ 1 ]", `"text"`, "Float32Array(1) [ 1 ]", "RangeError: f: no"])(
    "%s is a claim",
    (expected) => {
      expect(instrument(`f(); // ${expected}`).claims).toEqual([{ line: 1, expected }]);
    },
  );
});

describe("holds", () => {
  test.each([
    ["4", "4"],
    ["4: twice", "4"],
    ["4; twice", "4"],
    ["4 (twice)", "4"],
    ["{ alpha: -0.5 }: one per parameter", "{ alpha: -0.5 }"],
    [`"fn act_gelu(x: f32) ..."`, `"fn act_gelu(x: f32) -> f32 {}"`],
  ])("%s is true of %s", (expected, shown) => {
    expect(holds(expected, shown)).toBe(true);
  });

  test.each([
    ["4", "5"],
    ["4", "42"],
    ["42", "4"],
    ["4.5", "4"],
    ["-0", "0"],
    [`"fn act_elu ..."`, `"fn act_gelu(x: f32) -> f32 {}"`],
  ])("%s is false of %s", (expected, shown) => {
    expect(holds(expected, shown)).toBe(false);
  });
});
