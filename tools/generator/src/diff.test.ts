import fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "./diff.ts";

test("shows what is removed and added, with three lines around it", () => {
  const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  const after = "1\n2\n3\n4\nfive\nand a half\n6\n7\n8\n9\n";
  expect(unifiedDiff("gen/elu.ts", before, after)).toBe(
    [
      "--- gen/elu.ts (committed)",
      "+++ gen/elu.ts (generated)",
      "@@ -2,7 +2,8 @@",
      " 2",
      " 3",
      " 4",
      "-5",
      "+five",
      "+and a half",
      " 6",
      " 7",
      " 8",
      "",
    ].join("\n"),
  );
});

test("a missing file is all added", () => {
  expect(unifiedDiff("a.ts", "", "1\n2\n").split("\n").slice(3)).toEqual(["+1", "+2", " ", ""]);
});

/** What a patch tool makes of a text and a diff with one hunk. */
function applied(before: string, diff: string): string {
  const [, , header, ...hunk] = diff.split("\n").slice(0, -1);
  const [fromStart, fromCount, toStart, toCount] = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/
    .exec(header!)!
    .slice(1)
    .map(Number);
  const kept = hunk.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
  const made = hunk.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
  const lines = before.split("\n");
  expect(toStart).toBe(fromStart);
  expect([kept.length, made.length]).toEqual([fromCount, toCount]);
  expect(lines.slice(fromStart! - 1, fromStart! - 1 + fromCount!)).toEqual(kept);
  return [...lines.slice(0, fromStart! - 1), ...made, ...lines.slice(fromStart! - 1 + fromCount!)].join("\n");
}

test("the committed text and the diff give the generated text", () => {
  const text = fc
    .array(fc.constantFrom("", "a", "b", "c"), { maxLength: 12 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(applied(before, unifiedDiff("x.ts", before, after))).toBe(after);
    }),
    { numRuns: 1000 },
  );
});
