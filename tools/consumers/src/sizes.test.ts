/** What an app carries that imports one function. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, installPackages } from "./install.ts";
import { type CatalogEntry, kindOf, limitOf, limits } from "./size-limits.ts";
import { type Measured, lineOf, measure, summaryOf } from "./size-table.ts";
import { specifiedActivations } from "./workspace.ts";

const plain: CatalogEntry = {
  name: "f",
  family: "elementwise",
  formula: "max(x, 0)",
  parameters: [],
  kinks: [],
  ulp: { forward: 2 },
};

describe("kindOf", () => {
  test.each([
    ["polynomial", {}],
    ["other", { formula: "x / b" }],
    ["other", { formula: "sqrt(x)" }],
    ["composition", { formula: "log(exp(x))", ulp: { forward: 4 } }],
    ["periodic", { formula: "exp(sin(x))", ulp: { forward: 4 } }],
    ["other", { formula: "asinh(x)" }],
    ["arrays", { family: "row", formula: "rowMax(x)" }],
    ["noise", { family: "stochastic" }],
  ])("%s: %o", (kind, entry) => {
    expect(kindOf({ ...plain, ...entry })).toBe(kind);
  });
});

test("rules at jumps, values per channel and a second input are allowed for", () => {
  const [specifier, own] = Object.entries(limits)[0]!;
  const entry = { ...plain, parameters: [{ learnable: true }], kinks: [{ value: "left" }], family: "gated" };
  expect(limitOf(specifier, plain)).toBe(own.kinds.polynomial);
  expect(limitOf(specifier, entry)).toBe(own.kinds.polynomial + own.jumps + own.channels + own.gated);
});

describe("the packed packages", () => {
  let consumer: Consumer;
  let measured: readonly Measured[];
  beforeAll(async () => {
    consumer = await installPackages();
    measured = await measure(consumer.folder);
    console.log(`Bytes of one function, minified and compressed:\n${summaryOf(measured)}`);
  });
  afterAll(() => consumer?.dispose());

  test.each(Object.keys(limits))("%s: every function is within its limit", (specifier) => {
    const own = measured.filter((one) => one.specifier === specifier);
    expect(own.map(({ name }) => name).sort()).toEqual(specifiedActivations());
    expect(own.filter(({ size, limit }) => !(size <= limit)).map(lineOf)).toEqual([]);
  });

  test("what an app carries is not nothing", () => {
    expect(measured.filter(({ size }) => !(size > 20))).toEqual([]);
  });
});
