import { describe, expect, test } from "vitest";
import { loadFiles, smoothText } from "../../test/specs.ts";
import type { Model } from "../model.ts";
import { allFacts } from "./facts.ts";
import { fuse } from "./fuse.ts";
import { printExpression } from "../ir/print.ts";
import { piecesOf } from "./pieces.ts";
import { createProbe } from "./probe.ts";
import { stretchesOf } from "./signs.ts";

/** A spec whose slope is not asked for: facts are about `forward`. */
const spec = (forward: string, more: { readonly [name: string]: string } = {}): Promise<Model> =>
  loadFiles({
    "activations/ramp.ts": smoothText({
      forward: `({ x }) => ${forward}`,
      derivative: "({ x }) => 1",
      surrogate: "true",
      ...more,
    }),
  });

const factsOf = async (forward: string, more = {}) =>
  (await allFacts(await spec(forward, more))).get("ramp")!;
const jump = `{ zero: { at: 0, use: "left", value: "left", why: "A test." } }`;

test("a parabola has a minimum, and no largest slope", async () => {
  expect(await factsOf("(x - 1) * (x - 1) - 4")).toEqual({
    range: [-4, Infinity],
    attained: [true, false],
    bounded: false,
    limits: [Infinity, Infinity],
    saturates: { left: "none", right: "none" },
    zeroCentred: false,
    symmetry: "none",
    monotone: "no",
    curvature: "convex",
    homogeneous: false,
    selfGated: false,
    lipschitz: "none",
    smoothness: [],
    zeros: [-1, 3],
    extrema: [{ kind: "minimum", at: 1, value: -4 }],
    inflections: [],
  });
});

test("points are the nearest numbers, and values those at the exact point", async () => {
  const { zeros, extrema } = await factsOf("x * x * x - 3 * x");
  expect(zeros).toEqual([-Math.sqrt(3), 0, Math.sqrt(3)]);
  expect(extrema).toEqual([
    { kind: "maximum", at: -1, value: 2 },
    { kind: "minimum", at: 1, value: -2 },
  ]);
  const { inflections, lipschitz } = await factsOf("1 / (1 + x * x)");
  expect(inflections).toEqual([
    { at: -0.5773502691896257, value: 0.75 },
    { at: 0.5773502691896257, value: 0.75 },
  ]);
  expect(lipschitz).toBeCloseTo((3 * Math.sqrt(3)) / 8, 15);
});

describe("of pieces", () => {
  test("a clipped line saturates hard, has kinks and an interval of zeros", async () => {
    const facts = await factsOf("x > 0 ? (x < 2 ? x : 2) : 0");
    expect(facts).toMatchObject({
      range: [0, 2],
      attained: [true, true],
      saturates: { left: "hard", right: "hard" },
      monotone: "increasing",
      curvature: "neither",
      lipschitz: 1,
      smoothness: [
        { at: 0, order: 0 },
        { at: 2, order: 0 },
      ],
      zeros: [[-Infinity, 0]],
    });
  });

  test("rays from 0 are homogeneous, and a jump has no largest slope", async () => {
    expect((await factsOf("x > 0 ? x : x / 4")).homogeneous).toBe(true);
    expect((await factsOf("x > 1 ? x - 1 : 0")).homogeneous).toBe(false);
    expect(await factsOf("x > 0 ? 1 : 0", { kinks: jump })).toMatchObject({
      homogeneous: false,
      lipschitz: "none",
      monotone: "increasing",
      smoothness: [{ at: 0, order: -1 }],
    });
  });

  test("an order tells how many derivatives are continuous", async () => {
    const { smoothness } = await factsOf("x > 0 ? x * x * x : 0");
    expect(smoothness).toEqual([{ at: 0, order: 2 }]);
    expect((await factsOf("x > 1 ? x * x : 2 * x - 1 + (x - 1) * (x - 1)")).smoothness).toEqual([]);
  });
});

test("a pole that the spec does not state leaves nothing that is certain", async () => {
  for (const forward of ["x / (x * x - 3)", "1 / ((x * x - 2) * (x * x - 2))"])
    expect(await factsOf(forward)).toBeUndefined();
});

test("a double zero and one of third order are found where the signs of neighbours do not tell", async () => {
  expect((await factsOf("x * x / (1 + x * x)")).zeros).toEqual([0]);
  expect(await factsOf("x * x * x")).toMatchObject({
    zeros: [0],
    monotone: "strictly increasing",
    symmetry: "odd",
  });
});

describe("signs", () => {
  test("stretches end at sign changes, whatever vanishes far out", async () => {
    const model = await spec("exp(-x) * (x - 2) * (x + 3)");
    const probe = await createProbe(model.intrinsics);
    const [piece] = piecesOf(model.activations[0]!, model.intrinsics)!;
    expect(stretchesOf(probe, piece!, 0)).toEqual([
      { from: -Infinity, to: -3, sign: 1 },
      { from: -3, to: 2, sign: -1 },
      { from: 2, to: Infinity, sign: 1 },
    ]);
  });

  test("a definition that is written out becomes the function again", async () => {
    const model = await spec("1 / (1 + exp(-(x / 2)))");
    const [piece] = piecesOf(model.activations[0]!, model.intrinsics)!;
    expect(printExpression(fuse(piece!.formula, model.intrinsics))).toBe("sigmoid(x / 2)");
  });
});
