import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  activation,
  call,
  elu,
  intrinsics,
  kink,
  modelOf,
  multiply,
  number,
  parameter,
  x,
} from "../../test/fixtures.ts";
import type { Model } from "../generator.ts";
import { createCache, describeSpec, hashOfSources, keyOf, prune } from "./cache.ts";
import type { ReferenceTask } from "./tasks.ts";

const folder = mkdtempSync(join(tmpdir(), "subgrad-cache-"));
afterAll(() => rmSync(folder, { recursive: true }));

const task: ReferenceTask = {
  activation: "elu",
  swept: "x",
  format: "f64",
  set: { numbers: new Map([["alpha", 1]]), choices: new Map() },
  pass: "forward",
  xs: Float64Array.of(-1, 2),
};
const spec = describeSpec(elu, modelOf(elu));

describe("the key changes with", () => {
  const original = keyOf("code", spec, task);
  const changes: [string, string][] = [
    ["the oracle's code", keyOf("other code", spec, task)],
    ["the inputs", keyOf("code", spec, { ...task, xs: Float64Array.of(-1, 3) })],
    ["the sign of zero", keyOf("code", spec, { ...task, xs: Float64Array.of(-0, 2) })],
    [
      "parameters",
      keyOf("code", spec, { ...task, set: { ...task.set, numbers: new Map([["alpha", Infinity]]) } }),
    ],
    ["choices", keyOf("code", spec, { ...task, set: { ...task.set, choices: new Map([["form", "tanh"]]) } })],
    ["the element type", keyOf("code", spec, { ...task, format: "f32" })],
    ["the pass", keyOf("code", spec, { ...task, pass: { parameter: "alpha" } })],
    [
      "the kinks",
      keyOf("code", describeSpec({ ...elu, kinks: [kink("zero", number(0), "right")] }, modelOf(elu)), task),
    ],
    [
      "a domain",
      keyOf(
        "code",
        describeSpec({ ...elu, parameters: [parameter("alpha", 1, { domain: { max: 9 } })] }, modelOf(elu)),
        task,
      ),
    ],
    ["the domain", keyOf("code", describeSpec({ ...elu, domain: { min: 0 } }, modelOf(elu)), task)],
    [
      "singularities",
      keyOf(
        "code",
        describeSpec(
          { ...elu, singularities: [{ kind: "pole", name: "zero", at: 0, why: "Infinite." }] },
          modelOf(elu),
        ),
        task,
      ),
    ],
    ["the definition", keyOf("code", describeSpec({ ...elu, definition: x }, modelOf(elu)), task)],
  ];
  test.each(changes)("%s", (_, key) => {
    expect(key).not.toBe(original);
  });

  test("and with nothing else", () => {
    const parameters = elu.parameters.map((one) => ({ ...one, description: "In other words." }));
    const definition = { ...elu.definition, span: [3, 9] as const };
    const moved = { ...elu, title: "Another", parameters, definition };
    expect(keyOf("code", describeSpec(moved, modelOf(elu)), { ...task, activation: "renamed" })).toBe(
      original,
    );
  });
});

test("a spec depends on the functions of its functions", () => {
  const of = activation("mine", multiply(x, call("sigmoid", [x])));
  const changed: Model = {
    ...modelOf(of),
    intrinsics: new Map(intrinsics).set("exp", { ...intrinsics.get("exp")!, definition: "expm1" }),
  };
  expect(describeSpec(of, changed)).not.toBe(describeSpec(of, modelOf(of)));
});

test("the code is hashed by content, tests apart", () => {
  writeFileSync(join(folder, "a.ts"), "1");
  const first = hashOfSources([folder]);
  writeFileSync(join(folder, "a.test.ts"), "2");
  expect(hashOfSources([folder])).toBe(first);
  writeFileSync(join(folder, "a.ts"), "2");
  expect(hashOfSources([folder])).not.toBe(first);
});

test("what is written is read again, and only whole", () => {
  const cache = createCache(join(folder, "references"), modelOf(elu));
  const references = { nearest: Float64Array.of(-0, NaN, 5e-324), rest: Float64Array.of(0.5, 0, Infinity) };
  expect(cache.read("key", 3)).toBeUndefined();
  cache.write("key", references);
  expect(cache.read("key", 3)).toEqual(references);
  expect(cache.read("key", 2)).toBeUndefined();
});

test("there is room for any number of references", () => {
  const cache = createCache(join(folder, "references"), modelOf(elu));
  const [nearest, rest] = [1, 2].map((value) => new Float64Array(200_000).fill(value)) as [
    Float64Array,
    Float64Array,
  ];
  cache.write("many", { nearest, rest });
  expect(cache.read("many", 200_000)).toEqual({ nearest, rest });
});

test("what nothing asks for goes after a month", () => {
  const [old, fresh] = ["old.bin", "fresh.bin"].map((name) => join(folder, name)) as [string, string];
  for (const path of [old, fresh]) writeFileSync(path, "");
  utimesSync(old, 0, 0);
  prune(folder);
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});
