/** An example page in a browser with WebGPU, with the packed packages: what it draws is what scalar answers. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import * as scalar from "@subgrad/scalar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, installPackages } from "../install.ts";
import { WITH_WEBGPU, type Chromium, unpackChromium } from "./chromium.ts";
import { type Curve, type Drawing, type Observed, copyExample, observePlot } from "./plot.ts";

/**
 * In units in the last place of f32, of answers below 1 those of 1. The page is for looking at; what exactly shaders
 * promise is for the conformance suite.
 */
const FEW = 4;
const UNIT = 2 ** -23;
const LEAST_POINTS = 60;

type Functions = { readonly [name: string]: ((x: number) => number) | undefined };
const functions = scalar as unknown as Functions;

const pointsOf = ({ path }: Curve): [number, number][] =>
  Array.from(path.matchAll(/[ML]([^,]+),([^ML]+)/g), ([, x, y]) => [Number(x), Number(y)]);

/** The largest difference from a function, in units. */
function farthest(curve: Curve, name: string): number {
  const exact = functions[name]!;
  const points = pointsOf(curve);
  // Some are defined between 0 and 1 alone; a curve that is not there is as far as can be.
  if (points.length < LEAST_POINTS) return Infinity;
  const differences = points.map(([x, y]) => {
    const expected = exact(x);
    return Math.abs(y - expected) / (UNIT * Math.max(1, Math.abs(expected)));
  });
  return Math.max(...differences);
}

let consumer: Consumer;
let chromium: Chromium;
let page: Observed;
const named = (name: string): Drawing => page.drawings.find(({ activation }) => activation === name)!;

// The browser is packaged for this system only.
describe.runIf(process.platform === "linux" && process.arch === "x64")("the page that plots", () => {
  beforeAll(async () => {
    consumer = await installPackages();
    const folder = join(consumer.folder, "chromium");
    mkdirSync(folder);
    chromium = await unpackChromium(folder);
    copyExample(consumer.folder);
    page = await observePlot(chromium, consumer.folder, "relu", WITH_WEBGPU);
  });
  afterAll(() => consumer?.dispose());

  test("draws every activation without an error, and says on what", () => {
    expect(page.errors).toEqual([]);
    expect(page.drawings.filter(({ failed }) => failed)).toEqual([]);
    expect(page.status).toBe("Computed in f32 on google swiftshader, with default parameters.");
    expect(new Set(page.drawings.map(({ activation }) => activation)).size).toBeGreaterThan(90);
  });

  test("draws the values and derivatives of scalar", () => {
    const far = page.drawings.flatMap(({ activation, value, slope }) => [
      [activation, farthest(value, activation)] as const,
      [`${activation}Derivative`, farthest(slope, `${activation}Derivative`)] as const,
    ]);
    expect(far.filter(([, units]) => !(units <= FEW))).toEqual([]);
    expect(pointsOf(named("gelu").slope).length).toBe(641);
  });

  test("follows the convention that is chosen at kinks", () => {
    const slopes = page.drawings
      .filter(({ activation }) => activation === "relu")
      .map(({ kinks, slope }) => [kinks, slope.answers]);
    expect(Object.fromEntries(slopes)).toMatchObject({
      "the package's own": [scalar.reluDerivative(0)],
      left: [0],
      right: [1],
      mid: [0.5],
      minNorm: [0],
      pytorch: [0],
    });
  });

  test("says so where a browser has no WebGPU", async () => {
    const { status, drawings } = await observePlot(chromium, consumer.folder, "relu");
    expect(status).toMatch(/^This browser has /);
    expect(drawings).toEqual([]);
  });
});
