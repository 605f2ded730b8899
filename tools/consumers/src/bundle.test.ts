import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundlesOf, declaredNames } from "./bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "subgrad-bundle-"));

function writePackage(name: string, files: { readonly [file: string]: string }): void {
  const target = join(folder, "node_modules", name);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "package.json"), JSON.stringify({ type: "module", exports: "./index.js" }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(target, file), text);
}

beforeAll(() => {
  const index = `export * from "./one.js"; export * from "./two.js";`;
  const one = "export function one() { return 1; }\nexport function oneMore() { return 2; }";
  writePackage("pure", { "index.js": index, "one.js": one, "two.js": "export function two() { return 2; }" });
  writePackage("registering", {
    "index.js": index,
    "one.js": one,
    "two.js": "export function two() { return 2; }\nglobalThis.known = [two];",
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a pure package leaves nothing of its other functions", async () => {
  const bundles = await bundlesOf(folder, "pure", ["one", "two"]);
  for (const [name, { modules, text }] of bundles) {
    expect(modules).toEqual([`node_modules/pure/${name}.js`]);
    expect(declaredNames(text, ["one", "oneMore", "two"])).toEqual([name]);
  }
  expect([...bundles.keys()]).toEqual(["one", "two"]);
});

test("a module with effects of its own is found out", async () => {
  const { modules, text } = (await bundlesOf(folder, "registering", ["one"])).get("one")!;
  expect(modules).toContain("node_modules/registering/two.js");
  expect(declaredNames(text, ["two"])).toEqual(["two"]);
});
