import { expect, test } from "vitest";
import { modelOf, reportOf, shelf } from "./fixtures.ts";
import { type Identity, targets } from "./generator.ts";
import { identitiesTables } from "./identities.ts";
import { type Report, problemsWithIdentities } from "./report.ts";

const zero = { kind: "number", value: 0 } as const;
const parameter = {
  kind: "number",
  name: "c",
  default: 1,
  description: "",
  learnable: false,
  samples: [],
} as const;
const identity: Identity = {
  name: "one",
  group: "tests",
  why: "A reason.",
  parameters: [{ ...parameter, domain: { above: 0 } }],
  domain: { max: 1 },
  left: zero,
  right: zero,
  text: { left: "f(x)", right: "c * x" },
};
const report = reportOf(await modelOf({ shelf }), 0.1);
const judged = targets.map((target) => ({
  identity: "one",
  target,
  passed: true,
  worst: { ulp: 1.21 },
  flushed: 0,
}));
const withResults = (identities: Report["identities"]): Report => ({ ...report, identities });

test("a table for each group, with domains and the largest differences", () => {
  const withoutF16 = judged.filter(({ target }) => target !== "wgsl-f16");
  const lines = identitiesTables([identity], withResults(withoutF16)).split("\n");
  expect(lines[0]).toBe("## Tests");
  expect(lines[2]).toBe(
    "| equal | because | scalar | batch, f64 | batch, f32 | batch/exact, f32 | wgsl, f32 | wgsl, f16 |",
  );
  expect(lines[4]).toBe("| `f(x)` = `c * x` for x ≤ 1, c > 0 | A reason. | 1.3 | 1.3 | 1.3 | 1.3 | 1.3 |  |");
});

test("where numbers were flushed to 0, that is said once, and the others are counted", () => {
  const flushed = judged.map((one) => ({ ...one, flushed: one.target === "wgsl-f32" ? 2 : 0 }));
  const lines = identitiesTables([identity], withResults(flushed)).split("\n");
  expect(lines[0]).toMatch(/^† /);
  expect(lines.slice(2).filter((line) => line.includes("†"))).toEqual([
    expect.stringMatching(/\| 1\.3 \| 1\.3 † \| 1\.3 \|$/),
  ]);
});

test("what was not judged, or does not hold, cannot be documented", () => {
  expect(problemsWithIdentities([identity], withResults(judged))).toEqual([]);
  expect(problemsWithIdentities([identity], withResults(judged.slice(1)))).toEqual([
    "one, scalar: not judged",
  ]);
  const failed = judged.map((one) => ({ ...one, passed: one.target !== "wgsl-f16" }));
  expect(problemsWithIdentities([identity], withResults(failed))).toEqual(["one, wgsl-f16: does not hold"]);
});
