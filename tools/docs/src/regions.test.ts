import { describe, expect, test } from "vitest";
import { fillRegions } from "./regions.ts";

const sections = { one: () => "1 of $& and $1", two: () => "2" };

describe("fillRegions", () => {
  test("writes what is between the markers, and nothing else", () => {
    const text = "a\n<!-- one:begin -->\nold\n<!-- one:end -->\nb\n<!-- two:begin -->\n<!-- two:end -->\n";
    const filled =
      "a\n<!-- one:begin -->\n\n1 of $& and $1\n\n<!-- one:end -->\nb\n<!-- two:begin -->\n\n2\n\n<!-- two:end -->\n";
    expect(fillRegions("A.md", text, sections)).toBe(filled);
    expect(fillRegions("A.md", filled, sections)).toBe(filled);
  });

  test("a text without markers stays as it is", () => {
    expect(fillRegions("A.md", "`<!-- one:begin -->` in a sentence\n", sections)).toBe(
      "`<!-- one:begin -->` in a sentence\n",
    );
  });

  test.each([
    ["<!-- one:begin -->\n", "docs: A.md: <!-- one:begin --> has no counterpart"],
    ["<!-- one:end -->\n", "docs: A.md: <!-- one:end --> has no counterpart"],
    ["<!-- one:begin -->\n<!-- two:end -->\n", "docs: A.md: <!-- one:begin --> has no counterpart"],
    ["<!-- six:begin -->\n<!-- six:end -->\n", "docs: A.md: there is no section six, expected one, two"],
    [
      "<!-- toString:begin -->\n<!-- toString:end -->\n",
      "docs: A.md: there is no section toString, expected one, two",
    ],
  ])("%j is an error", (text, message) => {
    expect(() => fillRegions("A.md", text, sections)).toThrow(message);
  });
});
