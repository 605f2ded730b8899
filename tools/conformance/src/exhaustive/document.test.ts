import { expect, test } from "vitest";
import { NOTHING, STEPS } from "./compare.ts";
import { exhaustiveDocument } from "./document.ts";
import type { Judged } from "./report.ts";

const others = (...counts: readonly number[]) =>
  Array.from({ length: STEPS }, (_, step) => counts[step] ?? 0);
const judged: Judged = {
  activation: "half",
  device: "Abacus",
  passes: [
    {
      subject: { pass: "forward", bound: 5 },
      findings: {
        ...NOTHING,
        judged: 1_000_000,
        nearest: 900_000,
        others: others(99_999, 1),
        nan: { given: 2, kept: 1 },
        worst: { ulp: 1.23456, x: Math.fround(0.1), actual: 1, expected: 2 },
      },
    },
    {
      subject: { pass: "derivative", bound: 6 },
      findings: { ...NOTHING, judged: 1_000_000, nearest: 999_990, flushed: 7, asAtZero: 3 },
    },
  ],
};

test("the document has every pass, and says neither none nor all of some", () => {
  const text = exhaustiveDocument([judged], { compiler: "tint", device: "swiftshader" });
  expect(text).toContain("Run on Tint (Dawn, Chromium) and Abacus, by");
  expect(text).toContain(
    "--exhaustive --compiler tint --device swiftshader --docs \\\n  --activation half\n",
  );
  expect(text).toContain("|  | largest error | at x | nearest | ≤ 1 ULP | ≤ 2 ULP |\n");
  expect(text).toContain("| half, forward | 1.23 of 5 ULP | 0.100000001 | 90 % | 10 % | < 0.001 % |\n");
  expect(text).toContain("| half, derivative | ½ ULP at most |  | 99.999 % |  |  |\n");
  expect(text).toContain("| half, forward | 0 | 0 | 1 of 2 |\n| half, derivative | 7 | 3 | all |\n");
});
