import { describe, expect, test } from "vitest";
import {
  activation,
  call,
  divide,
  intrinsics,
  multiply,
  number,
  parameter,
  subtract,
  variable,
  x,
} from "../../test/fixtures.ts";
import { f32, f64, step } from "../generator.ts";
import type { Domain, FloatFormat } from "../generator.ts";
import { describeSet, parameterSetsFor } from "./parameters.ts";
import { pointsFor } from "./points.ts";
import { createRandom } from "../generator.ts";
import { thresholdsOf } from "./thresholds.ts";

const points = (format: FloatFormat, count = 400) =>
  pointsFor(format, { switches: [0, 1 / 3], thresholds: [-745.1332191019412] }, count);

describe.each([f32, f64])("points of $name", (format) => {
  const xs = [...points(format)];
  const has = (value: number) => xs.some((one) => Object.is(one, value));

  test("contain what is special", () => {
    const { max, smallestNormal, smallestSubnormal } = format;
    for (const value of [
      0,
      smallestSubnormal,
      smallestNormal,
      smallestNormal - smallestSubnormal,
      max,
      Infinity,
    ]) {
      expect([has(value), has(-value)]).toEqual([true, true]);
    }
    expect(has(NaN)).toBe(true);
  });

  test("contain two neighbours on either side of switches and thresholds", () => {
    for (const landmark of [1 / 3, -745.1332191019412]) {
      const near = [-2, -1, 0, 1, 2].map((count) => step(format, format.round(landmark), count));
      expect(near.map(has)).toEqual([true, true, true, true, true]);
      expect(new Set(near).size).toBe(5);
    }
    expect(has(2 * format.smallestSubnormal)).toBe(true);
  });

  test("are numbers of the format, each once, in order", () => {
    expect(xs.every((one) => Object.is(format.round(one), one))).toBe(true);
    const numbers = xs.slice(0, -1);
    expect(new Set(numbers.map((one) => (Object.is(one, -0) ? "-0" : one))).size).toBe(numbers.length);
    expect(numbers.every((one, index) => index === 0 || numbers[index - 1]! <= one)).toBe(true);
    expect(xs.at(-1)).toBeNaN();
  });

  test("are as many as asked for, of all magnitudes and both signs", () => {
    expect(xs.length).toBeGreaterThan(360);
    expect(xs.length).toBeLessThan(520);
    const exponents = new Set(
      xs
        .filter((one) => Number.isFinite(one) && one !== 0)
        .map((one) => Math.floor(Math.log2(Math.abs(one)) / 20)),
    );
    expect(exponents.size).toBeGreaterThan(format === f64 ? 40 : 12);
    expect(xs.filter((one) => Math.abs(one) <= 1 && Math.abs(one) > 2 ** -8).length).toBeGreaterThan(40);
    expect(xs.filter((one) => one < 0).length / xs.length).toBeCloseTo(0.5, 1);
  });

  test("are the same every time", () => {
    expect(points(format)).toEqual(points(format));
  });
});

describe.each([f32, f64])("points of $name for a domain", (format) => {
  const count = 800;
  const xs = (domain: Domain) => [...pointsFor(format, { switches: [], thresholds: [] }, count, domain)];

  test("lie in it for the most part, more densely towards its ends", () => {
    const all = xs({ min: 0, max: 1 });
    const inside = all.filter((one) => one >= 0 && one <= 1);
    expect(inside.length).toBeGreaterThan(all.length / 2);
    expect(all.length).toBeLessThan(2 * count);
    const near = (end: number, distance: number) =>
      inside.filter((one) => Math.abs(one - end) > 0 && Math.abs(one - end) < distance).length;
    for (const exponent of [-4, -8, -16]) expect(near(1, 2 ** exponent)).toBeGreaterThan(30);
    for (const exponent of [-16, -64, -120]) expect(near(0, 2 ** exponent)).toBeGreaterThan(30);
    expect(inside.filter((one) => one > 0.25 && one < 0.75).length).toBeGreaterThan(60);
  });

  test("lie outside of it too", () => {
    const all = xs({ above: -2 });
    expect(all.filter((one) => one < -2).length).toBeGreaterThan(20);
    expect(all.filter((one) => one > -2 && one < -2 + 2 ** -8).length).toBeGreaterThan(30);
    expect(all.filter((one) => one > 1e6).length).toBeGreaterThan(20);
  });
});

test("thresholds come from functions of functions and through their arguments", () => {
  const scaled = call("sigmoid", [multiply(variable("beta"), subtract(x, number(1)))]);
  const of = activation("scaled", divide(scaled, number(3)), [parameter("beta", 2)]);
  const found = thresholdsOf(of, intrinsics, { numbers: new Map([["beta", 2]]), choices: new Map() });
  // sigmoid's own, at x and at 2(x − 1); exp's, which sigmoid calls; all with both signs.
  expect(found).toEqual(
    expect.arrayContaining([36, -36, 19, -19, 17, -17, -745.1332191019412, 709.782712893384]),
  );
});

describe("parameter sets", () => {
  test("are the defaults first, then samples, edges and drawn values inside the domain", () => {
    const above = parameter("beta", 1, { domain: { above: 0 }, samples: [20] });
    const closed = parameter("alpha", 0.5, { domain: { min: 0, max: 1 } });
    const sets = parameterSetsFor({ parameters: [above, closed], requirements: [] }, f64);
    expect(sets[0]!.numbers).toEqual(
      new Map([
        ["beta", 1],
        ["alpha", 0.5],
      ]),
    );
    const values = (name: string) => sets.map(({ numbers }) => numbers.get(name)!);
    expect(values("beta")).toEqual(expect.arrayContaining([1, 20, 2 ** -6]));
    expect(values("alpha")).toEqual(expect.arrayContaining([0, 1]));
    expect(values("beta").every((value) => value > 0)).toBe(true);
    expect(values("alpha").every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(new Set(sets.map(describeSet)).size).toBe(sets.length);
    expect(parameterSetsFor({ parameters: [above, closed], requirements: [] }, f64)).toEqual(sets);
  });

  test("are rounded to the element type and stay in the domain", () => {
    const tight = parameter("p", 0.05, { domain: { min: 0, max: 0.1 } });
    const values = parameterSetsFor({ parameters: [tight], requirements: [] }, f32).map(({ numbers }) =>
      numbers.get("p")!,
    );
    expect(values.every((value) => Math.fround(value) === value && value <= 0.1)).toBe(true);
    expect(values).toContain(step(f32, Math.fround(0.1), -1));
  });

  test("hold only values that go together, also once they are rounded", () => {
    const parameters = [parameter("low", 0, { samples: [1, 1 - 2 ** -30, 3] }), parameter("high", 1)];
    const sets = parameterSetsFor(
      { parameters, requirements: [{ left: "low", operator: "<", right: "high" }] },
      f32,
    );
    const pairs = sets.map(({ numbers }) => [numbers.get("low")!, numbers.get("high")!] as const);
    expect(pairs.length).toBeGreaterThan(2);
    expect(pairs.filter(([low, high]) => !(low < high))).toEqual([]);
  });

  test("of no parameters are one", () => {
    expect(parameterSetsFor({ parameters: [], requirements: [] }, f32)).toHaveLength(1);
  });
});

test("the random numbers are uniform and repeatable", () => {
  const draw = (seed: number) => Array.from({ length: 2000 }, createRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(3).reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(0.5, 1);
  expect(draw(4).every((value) => value >= 0 && value < 1)).toBe(true);
});
