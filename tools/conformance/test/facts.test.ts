/** What the catalogue says of functions holds on every target. */
import * as exact from "@subgrad/batch/exact";
import * as batch from "@subgrad/batch";
import * as scalar from "@subgrad/scalar";
import { type CatalogEntry, type CatalogFacts, catalog } from "@subgrad/scalar/catalog";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAdapter } from "../src/adapters/index.ts";
import { type Activation, type FloatFormat, f32, f64 } from "../src/generator.ts";
import * as check from "./facts.ts";

type Known = CatalogEntry & { readonly facts: CatalogFacts };
const known = catalog.filter((entry): entry is Known => entry.facts !== undefined);

type Numbers = readonly number[];
type Library = Readonly<Record<string, unknown>>;

function ofScalar(entry: Known): check.Subject {
  const named = (name: string) => (scalar as Library)[name] as (x: number) => number;
  const at = (name: string) => async (xs: Numbers) => xs.map((x) => named(name)(x));
  return {
    entry,
    facts: entry.facts,
    format: f64,
    values: at(entry.name),
    slopes: at(`${entry.name}Derivative`),
  };
}

/** Arrays of one type. */
const ofArrays =
  (library: Library, type: typeof Float32Array | typeof Float64Array) =>
  (entry: Known): check.Subject => {
    const format: FloatFormat = type === Float32Array ? f32 : f64;
    const named = (name: string) => library[name] as (x: InstanceType<typeof type>) => ArrayLike<number>;
    const at = (name: string) => async (xs: Numbers) => Array.from(named(name)(type.from(xs)));
    return {
      entry,
      facts: entry.facts,
      format,
      values: at(entry.name),
      slopes: at(`${entry.name}Derivative`),
    };
  };

const targets: readonly [string, (entry: Known) => check.Subject][] = [
  ["scalar", ofScalar],
  ["batch, Float64Array", ofArrays(batch, Float64Array)],
  ["batch, Float32Array", ofArrays(batch, Float32Array)],
  ["batch/exact, Float64Array", ofArrays(exact, Float64Array)],
  ["batch/exact, Float32Array", ofArrays(exact, Float32Array)],
];

async function checkAll(subject: check.Subject): Promise<void> {
  const sampled = await check.sample(subject);
  check.checkRange(sampled);
  await check.checkEnds(subject);
  await check.checkSymmetry(sampled);
  check.checkMonotone(sampled);
  check.checkCurvature(sampled);
  await check.checkHomogeneous(sampled);
  await check.checkSelfGated(subject);
  check.checkLipschitz(sampled);
  await check.checkSmoothness(subject);
  await check.checkPoints(sampled);
}

/** What holds anywhere is asked anywhere. */
const anywhere = (subject: check.Subject): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, min: -60, max: 60 }), { minLength: 20 }),
      async (extra) => {
        const sampled = await check.sample(subject, extra);
        check.checkRange(sampled);
        if (subject.facts.monotone !== "no") check.checkMonotone(sampled);
        if (subject.facts.curvature !== "neither") check.checkCurvature(sampled);
        if (subject.facts.lipschitz !== "none") check.checkLipschitz(sampled);
      },
    ),
    { numRuns: 3 },
  );

test("functions of one number have facts, and no others", () => {
  const families = new Set(known.map(({ family }) => family));
  expect([...families].sort()).toEqual(["elementwise", "stochastic"]);
  expect(known.length).toBe(catalog.filter(({ family }) => families.has(family)).length);
});

describe.each(targets)("%s", (_, subjectOf) => {
  test.each(known.map((entry) => [entry.name, entry] as const))("%s", async (__, entry) => {
    await expect(checkAll(subjectOf(entry))).resolves.toBeUndefined();
    await anywhere(subjectOf(entry));
  });
});

describe("wgsl", () => {
  const adapter = createAdapter("wgsl-f32");
  beforeAll(() => adapter.start());
  afterAll(() => adapter.stop());

  test.each(known.map((entry) => [entry.name, entry] as const))("%s", async (_, entry) => {
    const activation = { ...entry, inputs: ["x"] } as unknown as Activation;
    const parameters = Object.fromEntries(entry.parameters.map((one) => [one.name, one.default]));
    const at = (pass: "forward" | "derivative") => async (xs: Numbers) =>
      Array.from(await adapter.evaluate({ activation, pass, parameters, xs: Float64Array.from(xs) }));
    const subject: check.Subject = {
      entry,
      facts: entry.facts,
      format: f32,
      // Shaders may take a subnormal number for 0.
      least: 2 ** -126,
      values: at("forward"),
      slopes: at("derivative"),
    };
    await expect(checkAll(subject)).resolves.toBeUndefined();
    await anywhere(subject);
  });
});
