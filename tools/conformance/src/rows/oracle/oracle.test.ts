import { fileURLToPath } from "node:url";
import { loadModel } from "@subgrad/generator";
import { describe, expect, test } from "vitest";
import { equalShares, largest, minus, shares, tooMuch } from "../../../test/rows.ts";
import { f32, f64 } from "../../generator.ts";
import type { RowActivation } from "../../generator.ts";
import { createWorkbench } from "../../oracle/workbench.ts";
import { rowReferences } from "./oracle.ts";
import type { RowPassName, RowReference } from "./oracle.ts";

const bench = await createWorkbench();
const { intrinsics } = await loadModel(fileURLToPath(new URL("../../../../../specs", import.meta.url)));

interface Given {
  readonly x: readonly number[];
  readonly mask?: readonly number[];
  readonly dy?: readonly number[];
  readonly scale?: number;
}

function references(
  activation: RowActivation,
  pass: RowPassName,
  { x, mask = x.map(() => 1), dy = x.map((_, index) => 1 / (index + 1)), scale = 1 }: Given,
): readonly RowReference[] {
  const parameters = new Map(activation.parameters.map(({ name }) => [name, scale]));
  const subject = { bench, activation, intrinsics, parameters, choices: new Map(), format: f64 };
  const isOne = typeof pass !== "string" || (pass === "forward" && activation.forward.rank === "number");
  return rowReferences(subject, { x, mask, dy }, pass, isOne ? [0] : [...x.keys()]);
}

const numbers = (...given: Parameters<typeof references>): number[] =>
  references(...given).map(({ reference }) => reference.nearest);

describe("shares", () => {
  const x = [0.5, -1, 2];
  const dy = [0.25, -1, 0.75];
  const weights = x.map(Math.exp);
  const y = weights.map((weight) => weight / (weights[0]! + weights[1]! + weights[2]!));
  const mean = dy[0]! * y[0]! + dy[1]! * y[1]! + dy[2]! * y[2]!;

  test("are exact, however far out x is", () => {
    numbers(shares, "forward", { x }).forEach((value, index) => expect(value).toBeCloseTo(y[index]!, 15));
    expect(numbers(shares, "forward", { x: [1e300, 1e300] })).toEqual([0.5, 0.5]);
    expect(numbers(shares, "forward", { x: [-1e4, -1e4, -Infinity] })).toEqual([0.5, 0.5, 0]);
  });

  test("have the gradients that calculus gives", () => {
    numbers(shares, "backward", { x, dy }).forEach((value, index) =>
      expect(value).toBeCloseTo(y[index]! * (dy[index]! - mean), 15),
    );
    const inScale = y.map((share, index) => share * (dy[index]! - mean) * x[index]!);
    const [value] = numbers(shares, { parameter: "scale" }, { x, dy });
    expect(value).toBeCloseTo(inScale[0]! + inScale[1]! + inScale[2]!, 15);
  });

  test("no formula of a gradient is trusted", () => {
    const wrong = { ...shares, backward: { ...shares.backward, body: tooMuch } };
    expect(numbers(wrong, "backward", { x, dy })).toEqual(numbers(shares, "backward", { x, dy }));
  });

  test("of long rows a formula is trusted that slopes of some elements prove, and no other", () => {
    const long = { x: Array.from({ length: 24 }, (_, index) => Math.sin(index)) };
    const all = long.x.map(Math.exp);
    const total = all.reduce((sum, weight) => sum + weight);
    const weighted = all.reduce((sum, weight, index) => sum + weight / (index + 1), 0);
    numbers(shares, "backward", long).forEach((value, index) =>
      expect(value).toBeCloseTo((all[index]! / total) * (1 / (index + 1) - weighted / total), 15),
    );
    const wrong = { ...shares, backward: { ...shares.backward, body: tooMuch } };
    expect(() => numbers(wrong, "backward", long)).toThrow(
      /^the gradient of element \d+ is [-\d.e]+ where forward has the slope [-\d.e]+$/,
    );
  });

  test("unless it is a surrogate's", () => {
    const surrogate = { backward: tooMuch, parameterBackward: {} };
    expect(numbers({ ...shares, surrogate }, "backward", { x, dy })).toEqual(dy.map((value) => 2 * value));
  });

  test("errors are measured against the stated scale, with the exact results", () => {
    references(shares, "backward", { x, dy }).forEach(({ scale }, index) =>
      expect(scale).toBeCloseTo(y[index]! * Math.abs(dy[index]!), 14),
    );
  });

  test("an element that is too small to count has the gradient 0", () => {
    expect(numbers(shares, "backward", { x: [0, -5000] })[1]).toBe(0);
    expect(numbers(shares, "backward", { x: [0, -Infinity] })).toEqual([0, 0]);
  });

  test("a NaN makes everything NaN, in an input that the pass has", () => {
    expect(numbers(shares, "forward", { x: [0, NaN] })).toEqual([NaN, NaN]);
    expect(numbers(shares, "backward", { x: [0, NaN] })).toEqual([NaN, NaN]);
    expect(numbers(shares, "forward", { x, dy: [NaN, 0, 0] })).not.toContain(NaN);
    expect(numbers(shares, "backward", { x, dy: [NaN, 0, 0] })).toEqual([NaN, NaN, NaN]);
  });

  test("at +∞ they are what the spec states, and so are their gradients", () => {
    expect(numbers(shares, "forward", { x: [Infinity, 3, Infinity] })).toEqual([0.5, 0, 0.5]);
    expect(numbers(shares, "backward", { x: [Infinity, 3, Infinity], dy: [1, 5, 0] })).toEqual([
      0.25, 0, -0.25,
    ]);
  });

  test("where a spec states nothing and there is no limit they are what the formula says", () => {
    expect(numbers(shares, "forward", { x: [-Infinity, -Infinity] })).toEqual([NaN, NaN]);
  });
});

describe("the largest", () => {
  const x = [1, 4, 4, 2];
  const dy = [6];

  test("has no gradient elsewhere, to the last bit", () => {
    expect(
      references(largest(equalShares), "backward", { x: [1, 4, 2], dy }).map((one) => one.reference),
    ).toEqual([0, 6, 0].map((nearest) => ({ nearest, rest: 0 })));
  });

  test("at ties the spec decides, between the slopes on either side", () => {
    expect(numbers(largest(equalShares), "backward", { x, dy })).toEqual([0, 3, 3, 0]);
    for (const share of [tooMuch, minus])
      expect(() => numbers(largest(share), "backward", { x, dy })).toThrow(
        /^the gradient is -?\d+ where forward has slopes 0 and 6$/,
      );
  });

  test("ties of neighbouring numbers are none", () => {
    expect(numbers(largest(equalShares), "backward", { x: [1, 1 + 2 ** -52], dy })).toEqual([0, 6]);
    expect(numbers(largest(equalShares), "backward", { x: [0, 5e-324], dy })).toEqual([0, 6]);
  });

  test("infinities have the limits that there are", () => {
    expect(numbers(largest(equalShares), "forward", { x: [3, -Infinity], dy })).toEqual([3]);
    expect(numbers(largest(equalShares), "forward", { x: [-Infinity, -Infinity], dy })[0]).toBeLessThan(
      -1e308,
    );
  });
});

test("subnormal results are given to gradients with the digits that are left", () => {
  const parameters = new Map([["scale", 1]]);
  const subject = { bench, activation: shares, intrinsics, parameters, choices: new Map(), format: f32 };
  const row = { x: [0, -100], mask: [1, 1], dy: [1, -0.5] };
  const [, second] = rowReferences(subject, row, "backward", [0, 1]);
  expect(second!.scale).toBe(0.5 * f32.smallestNormal);
});
