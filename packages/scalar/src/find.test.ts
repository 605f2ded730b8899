import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CatalogEntry, catalog, findActivations } from "./catalog.ts";

const found = (query: string): string[] => findActivations(query).map(({ name }) => name);

const namesOf = (entry: CatalogEntry): string[] => [
  entry.name,
  entry.title,
  ...entry.aliases,
  ...entry.frameworks.flatMap(({ names }) => names),
];

const parametersOf = (entry: CatalogEntry): string[] => [
  ...entry.parameters.map(({ name }) => name),
  ...entry.frameworks.flatMap(({ parameters }) =>
    Object.values(parameters).flatMap(({ argument }) => argument ?? []),
  ),
];

const named = catalog.flatMap((entry) => namesOf(entry).map((name) => ({ name, entry })));

test.each(named)("$name is found", ({ name, entry }) => {
  expect(findActivations(name)).toContain(entry);
});

test("its own name finds an activation first", () => {
  for (const { name } of catalog) expect(found(name)[0]).toBe(name);
});

test("every name is found in any case and with any separators", () => {
  const separator = fc.constantFrom("", "_", "-", ".", " ");
  fc.assert(
    fc.property(
      fc.constantFrom(...named),
      fc.infiniteStream(fc.tuple(fc.boolean(), separator)),
      (one, noise) => {
        const letters = [...one.name].map((letter) => {
          const [upper, between] = noise.next().value!;
          // Not all letters have one counterpart in the other case: ß has two.
          const other = upper ? letter.toUpperCase() : letter.toLowerCase();
          return (other.length === letter.length ? other : letter) + between;
        });
        expect(findActivations(letters.join(""))).toContain(one.entry);
      },
    ),
  );
});

test("a parameter finds all that have it", () => {
  for (const entry of catalog)
    for (const parameter of parametersOf(entry)) expect(findActivations(parameter)).toContain(entry);
});

describe("findActivations", () => {
  test.each([
    ["LeakyReLU", "leakyRelu"],
    ["leaky_relu", "leakyRelu"],
    ["torch.nn.LeakyReLU", "leakyRelu"],
    ["nn.LeakyReLU", "leakyRelu"],
    ["tf.layers.leakyReLU", "leakyRelu"],
    ["negative_slope", "leakyRelu"],
    ["hardSilu", "hardSwish"],
    ["LOG_Σ", "logSigmoid"],
    ["expit", "sigmoid"],
    ["ramp", "relu"],
    ["relu2", "squaredRelu"],
    ["trelu", "thresholdedRelu"],
    ["log1pexp", "softplus"],
    ["soft_sign", "softsign"],
    ["jax.nn.hard_silu", "hardSwish"],
    ["Leaky rectified linear unit", "leakyRelu"],
  ])("%s is %s", (query, name) => expect(found(query)[0]).toBe(name));

  test("a name that several go by finds all of them", () => {
    expect(found("SReLU")).toEqual(expect.arrayContaining(["sShapedRelu", "shiftedRelu"]));
    expect(found("SmoothReLU")).toEqual(expect.arrayContaining(["softplus", "smelu"]));
  });

  test("a part of a name finds what holds it, where nobody has it as a name", () => {
    expect(found("shrin")).toEqual(expect.arrayContaining(["hardshrink", "shrink", "softshrink"]));
    expect(found("relu")).not.toContain("leakyRelu");
  });

  test.each(["", " ", "_", "no such thing"])("%j finds nothing", (query) => expect(found(query)).toEqual([]));
});
