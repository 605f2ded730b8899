import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaky, leakyPackage, modelOf } from "../fixtures.ts";
import { type KinkAnswers, allAnswers } from "./answers.ts";
import { distinctAnswers } from "./groups.ts";
import { stack } from "./labels.ts";
import { drawKinks } from "./picture.ts";
import { kinkSections } from "./sections.ts";
import { slopesFrom } from "./slopes.ts";

const slopes = slopesFrom(leakyPackage);
const answersOf = async (kink: string): Promise<KinkAnswers[]> =>
  allAnswers(await modelOf({ leaky: leaky(kink) }), slopes);

/** 2 on the left is ours, 1 on the right nobody's; the packages' fake answers 7 for pytorch, 3 for jax and mlx. */
const elsewhere = `elsewhere: { pytorch: 0, "pytorch@2.6": 0, mlx: 0, jax: ({ alpha }) => 1 + alpha }`;

describe("distinctAnswers", () => {
  test("from the steepest down, with formulas, and sides that nobody takes", async () => {
    const [answers] = await answersOf(elsewhere);
    expect(distinctAnswers(answers!)).toEqual([
      { slope: 11, formula: undefined, sides: [], isOwn: false, frameworks: ["PyTorch 2.6"] },
      { slope: 7, formula: undefined, sides: [], isOwn: false, frameworks: ["PyTorch"] },
      { slope: 3, formula: "1 + alpha", sides: [], isOwn: false, frameworks: ["JAX", "MLX"] },
      { slope: 2, formula: "alpha", sides: ["left"], isOwn: true, frameworks: [] },
      { slope: 1, formula: undefined, sides: ["right"], isOwn: false, frameworks: [] },
    ]);
  });

  test("a version that answers like the latest is not mentioned, and NaN comes last", async () => {
    const [answers] = await answersOf("elsewhere: {}");
    const profiles = new Map(Object.entries({ pytorch: NaN, "pytorch@2.6": NaN, tfjs: -0, nnlib: 0 }));
    expect(
      distinctAnswers({ ...answers!, profiles }).map(({ slope, frameworks }) => [slope, frameworks]),
    ).toEqual([
      [2, []],
      [1, []],
      [0, ["TF.js", "NNlib"]],
      [NaN, ["PyTorch"]],
    ]);
  });
});

test("labels keep their order and their distance, and stay inside where there is room", () => {
  const boxes = fc.array(fc.record({ centre: fc.double({ min: -50, max: 250 }), height: fc.nat(30) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(boxes, (unsorted) => {
      const sorted = unsorted
        .filter(({ centre }) => !Number.isNaN(centre))
        .sort((a, b) => a.centre - b.centre);
      const tops = stack(sorted, 0, 200);
      const bottoms = tops.map((top, i) => top + sorted[i]!.height);
      const limits = [0, ...bottoms];
      expect(tops.every((top, i) => top >= limits[i]! - 1e-9)).toBe(true);
      expect(bottoms.every((bottom) => bottom <= 200 + 1e-9)).toBe(true);
    }),
  );
});

describe("drawKinks", () => {
  test("a file of its own, the same each time, with a dot for each answer", async () => {
    const kinks = await answersOf(elsewhere);
    const svg = drawKinks(kinks, slopes);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).not.toMatch(/NaN|undefined/);
    for (const text of ["alpha = 2", "3 = 1 + alpha", "JAX, MLX", "PyTorch 2.6", "subgrad", "nobody"])
      expect(svg).toContain(`>${text}</text>`);
    // Five answers, and three kinds of them in the legend.
    expect(svg.match(/<circle/g)).toHaveLength(8);
    expect(drawKinks(kinks, slopes)).toBe(svg);
  });

  test("NaN has a label and no dot, here or in the legend, and no line leads to it", async () => {
    const [answers] = await answersOf("elsewhere: {}");
    const count = (pattern: RegExp, jax: number): number =>
      drawKinks([{ ...answers!, profiles: new Map([["jax", jax]]) }], slopes).match(pattern)!.length;
    expect(count(/>NaN<\/text>/g, NaN)).toBe(1);
    expect(count(/<circle/g, NaN)).toBe(count(/<circle/g, 5) - 2);
    expect(count(/stroke-opacity="0.45"/g, NaN)).toBe(count(/stroke-opacity="0.45"/g, 5) - 1);
  });
});

test("a section says in words what its picture shows, where there is something to say", async () => {
  expect(kinkSections(await answersOf(`elsewhere: { mlx: 0, jax: ({ alpha }) => 1 + alpha }`))).toBe(
    "### leaky\n\n![The slope of leaky at x = 0 (alpha = 2): 3, which is 1 + alpha, in JAX, MLX; " +
      "2, which is alpha, in subgrad](images/kinks/leaky.svg)",
  );
  expect(kinkSections(await answersOf("elsewhere: {}"))).toBe("");
});
