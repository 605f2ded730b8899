import { describe, expect, test } from "vitest";
import { loadFiles, smoothText } from "../../test/specs.ts";
import type { Model } from "../model.ts";
import { type Facts, allFacts } from "./facts.ts";

const intrinsic = (name: string, slope: string): string => `
  import { cos, defineIntrinsic, sin } from "@subgrad/spec";
  export default defineIntrinsic({
    name: "${name}",
    title: "${name} x",
    inputs: ["x"],
    definition: "${name}",
    derivatives: { x: ({ x }) => ${slope} },
    thresholds: [],
    f32: ({ x }) => x,
    f64: ({ x }) => x,
    notes: "A test.",
  });`;

const load = (forward: string): Promise<Model> =>
  loadFiles({
    "intrinsics/sin.ts": intrinsic("sin", "cos(x)"),
    "intrinsics/cos.ts": intrinsic("cos", "-sin(x)"),
    "activations/ramp.ts": smoothText({
      forward: `({ x }) => ${forward}`,
      derivative: "({ x }) => 1",
      surrogate: "true",
    }).replace("abs,", "abs, cos, sin,"),
  });

async function factsOf(forward: string): Promise<Partial<Facts>> {
  const { limits, smoothness, zeroCentred, symmetry, ...others } = (await allFacts(await load(forward))).get(
    "ramp",
  )!;
  return others;
}

test("sines are known from some periods", async () => {
  expect(await factsOf("2 + sin(3 * x)")).toEqual({
    range: [1, 3],
    attained: [true, true],
    bounded: true,
    saturates: { left: "none", right: "none" },
    monotone: "no",
    curvature: "neither",
    homogeneous: false,
    selfGated: false,
    lipschitz: 3,
    zeros: [],
  });
});

test("sines of several frequencies come back together", async () => {
  const { range, lipschitz } = await factsOf("sin(2 * x) + cos(x / 2) * cos(x / 2)");
  expect(range).toEqual([-0.867907552032103, 1.867907552032103].map((one) => expect.closeTo(one, 9)));
  expect(lipschitz).toBe(2.5);
});

test("without a common period nothing is known", async () => {
  expect(await factsOf("sin(x) + sin(1.4142135623730951 * x)")).toEqual({ selfGated: undefined });
  expect(await factsOf("sin(x * x)")).toEqual({});
});

describe("what grows from period to period", () => {
  test("goes as far as it can, up or down", async () => {
    expect(await factsOf("x * x * sin(x)")).toMatchObject({
      range: [-Infinity, Infinity],
      attained: [false, false],
      lipschitz: "none",
      selfGated: false,
    });
    const { range, attained } = await factsOf("x * x * (2 + sin(x))");
    expect([range, attained]).toEqual([
      [0, Infinity],
      [true, false],
    ]);
  });

  test("may have a steepest slope", async () => {
    expect(await factsOf("2 * sin(x) - x")).toMatchObject({
      range: [-Infinity, Infinity],
      monotone: "no",
      lipschitz: 3,
    });
  });
});

describe("what fades", () => {
  test("is held by bounds", async () => {
    const { range, lipschitz } = await factsOf("cos(x) * exp(-x * x)");
    expect(range).toEqual([expect.closeTo(-0.0090056781, 9), 1]);
    expect(lipschitz).toBeCloseTo(1.0850947528, 9);
    expect((await factsOf("cos(x) / (1 + x * x)")).range).toEqual([expect.closeTo(-0.1106396722, 9), 1]);
  });

  test("leaves what remains", async () => {
    expect(await factsOf("(x + sin(x)) * sigmoid(x)")).toMatchObject({
      selfGated: false,
      lipschitz: 2.0079707225226575,
    });
  });

  test("may come only after what is looked at", async () => {
    const { range, lipschitz, monotone } = await factsOf("sin(x) * x * x / (x * x + 10000)");
    expect([range, lipschitz, monotone]).toEqual([undefined, undefined, "no"]);
  });
});
