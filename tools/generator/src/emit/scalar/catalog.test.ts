import { expect, test } from "vitest";
import { loadFiles, smoothText } from "../../../test/specs.ts";
import { catalogModule } from "./catalog.ts";

/** The entry of a spec, as the module has it. */
async function entryOf(properties: { readonly [name: string]: string }): Promise<{ frameworks: unknown }> {
  const model = await loadFiles({ "activations/ramp.ts": smoothText(properties) });
  const catalog = catalogModule(model, new Map()).declarations.find(({ name }) => name === "catalog")!;
  const [entry] = JSON.parse((catalog as { value: string }).value) as [{ frameworks: unknown }];
  return entry;
}

const parameters = `{ alpha: { default: Infinity, min: 1, description: "A test." } }`;

test("a translation has their name, what to pass, and their default: ours where nothing else is said", async () => {
  const { frameworks } = await entryOf({
    parameters,
    frameworks: `{
      jax: { name: ["a", "b"], parameters: { alpha: "alpha" }, arguments: { exact: true } },
      onnx: { name: "C", parameters: { alpha: { name: "beta", default: 0, value: ({ alpha }) => 1 / alpha } } },
    }`,
  });
  expect(frameworks).toEqual([
    {
      framework: "jax",
      names: ["a", "b"],
      parameters: { alpha: { argument: "alpha", value: "alpha", default: "Infinity" } },
      arguments: { exact: true },
    },
    {
      framework: "onnx",
      names: ["C"],
      parameters: { alpha: { argument: "beta", value: "1 / alpha", default: 0 } },
      arguments: {},
    },
  ]);
});

test("a parameter that cannot be chosen there has a value and no argument", async () => {
  const { frameworks } = await entryOf({
    parameters,
    frameworks: `{ webnn: { name: "d", parameters: { alpha: 2 } } }`,
  });
  expect(frameworks).toEqual([
    { framework: "webnn", names: ["d"], parameters: { alpha: { value: "2" } }, arguments: {} },
  ]);
});
