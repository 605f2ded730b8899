import { expect, test } from "vitest";
import { noiseKinds } from "../noise.ts";
import { farSectionValues, sectionSets } from "./samples.ts";

const alone = { parameters: [], requirements: [] };

test("the other inputs meet every value, and noise every sample, however many there are of each", () => {
  const sets = sectionSets({ ...alone, inputs: ["x", "y"], noise: "u" }, "x", farSectionValues);
  expect(sets.map(({ numbers }) => numbers.get("y"))).toEqual(farSectionValues);
  const draws = sets.map(({ numbers }) => numbers.get("u"));
  expect(draws).not.toContain(undefined);
  expect(new Set(draws)).toEqual(new Set(noiseKinds.u.samples));
});

test("the variant sets take turns", () => {
  const alpha = {
    kind: "number",
    name: "alpha",
    default: 1,
    domain: {},
    description: "",
    learnable: false,
    samples: [5, 6, 7],
  } as const;
  const sets = sectionSets({ parameters: [alpha], requirements: [], inputs: ["x", "y"] }, "x", [2, 3]);
  const pairs = sets.map(({ numbers }) => [numbers.get("alpha"), numbers.get("y")]);
  expect(pairs).toEqual([
    [1, 2],
    [1, 3],
    [5, 2],
    [6, 3],
    [7, 2],
    [0.3, 3],
    [2.5, 2],
  ]);
});
