/** Adding an activation is one file: the spec is the one that CONTRIBUTING.md shows. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadModel } from "@subgrad/generator";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Adapter } from "../src/adapters/adapter.ts";
import { createBatchAdapter } from "../src/adapters/batch.ts";
import { pairsOfF16, shaders } from "../src/adapters/index.ts";
import { createScalarAdapter } from "../src/adapters/scalar.ts";
import { createWgslAdapter } from "../src/adapters/wgsl/index.ts";
import { isPassed } from "../src/compare/tally.ts";
import { targets, type Target } from "../src/generator.ts";
import { run } from "../src/run/run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PACKAGES = ["spec", "scalar", "batch", "wgsl"];
const TSC = join(ROOT, "tools/conformance/node_modules/typescript/bin/tsc");

const [, spec, activationName] = /```ts\n(.*?name: "(\w+)".*?)```/s.exec(
  readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"),
) as unknown as [string, string, string];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "subgrad-one-file-"));
  const isSource = (path: string): boolean => !/[\\/](node_modules|dist)$/.test(path);
  for (const path of ["specs", "tsconfig.base.json", ...PACKAGES.map((name) => `packages/${name}`)])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: isSource });
  // The types of an optional peer.
  symlinkSync(join(ROOT, "packages/wgsl/node_modules"), join(copy, "packages/wgsl/node_modules"));
  mkdirSync(join(copy, "specs/node_modules/@subgrad"), { recursive: true });
  // What specs import: the language, and the functions that identities are between.
  for (const name of ["spec", "scalar"])
    symlinkSync(join(copy, "packages", name), join(copy, "specs/node_modules/@subgrad", name));
  writeFileSync(join(copy, `specs/activations/${activationName}.ts`), spec);
  execFileSync(process.execPath, [join(ROOT, "tools/generator/bin/subgrad.js"), "generate", "--root", copy]);
  // All but the new function is as committed, where its types are checked.
  for (const name of PACKAGES) compile(join("packages", name, "tsconfig.build.json"), "--noCheck");
});
afterAll(() => rmSync(copy, { recursive: true }));

function compile(project: string, ...options: string[]): void {
  execFileSync(process.execPath, [TSC, "-p", join(copy, project), ...options], { encoding: "utf8" });
}

/** The modules that generated code has for the new function, and what they import. */
function checkTypes(name: string): void {
  const files = readdirSync(join(copy, "packages", name, "src/gen"), { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === `${activationName}.ts`)
    .map((file) => join("src/gen", file));
  expect(files).not.toEqual([]);
  const project = join("packages", name, "tsconfig.new.json");
  writeFileSync(
    join(copy, project),
    JSON.stringify({
      extends: "./tsconfig.build.json",
      include: [],
      files,
      compilerOptions: { noEmit: true },
    }),
  );
  compile(project);
}

function filesUnder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ name, parentPath }) => [
      relative(folder, join(parentPath, name)),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}

test("the spec type-checks", () => {
  expect(() => compile("specs/tsconfig.json")).not.toThrow();
});

test.each(["scalar", "batch", "wgsl"])("what %s has of it type-checks", (name) => {
  expect(() => checkTypes(name)).not.toThrow();
});

test("generated files differ from the committed ones in the new function alone", () => {
  for (const name of PACKAGES) {
    const before = filesUnder(join(ROOT, "packages", name, "src"));
    const after = filesUnder(join(copy, "packages", name, "src"));
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    const expected = name === "spec" ? [] : ["index.ts", `${activationName}.ts`];
    if (name === "scalar") expected.push("catalog.ts");
    if (name === "batch") {
      const ofExactGrade = expected.map((file) => join("exact", file));
      const ofBoth = ["lanes", "passes"].map((folder) => join(folder, `${activationName}.ts`));
      expected.push(...ofExactGrade, ...ofBoth);
    }
    expect(changed.sort()).toEqual(expected.map((file) => join("gen", file)).sort());
  }
});

test("it is right on every target", async () => {
  const library =
    (name: string, index = "index.js") =>
    () =>
      import(pathToFileURL(join(copy, "packages", name, "dist/gen", index)).href);
  const adapterFor = (target: Target): Adapter => {
    if (target === "scalar") return createScalarAdapter(library("scalar"));
    if (target === "wgsl-f32")
      return shaders(() => Promise.resolve(createWgslAdapter({ library: library("wgsl") })));
    if (target === "wgsl-f16") return pairsOfF16({ library: library("wgsl") });
    const isExact = target === "batch-f32-exact";
    return createBatchAdapter(target, library("batch", isExact ? "exact/index.js" : "index.js"));
  };
  const model = await loadModel(join(copy, "specs"));
  const outcome = await run({
    model,
    activations: model.activations.filter((one) => one.name === activationName),
    targets: targets,
    cases: 200,
    allowMissing: new Set(),
    cache: undefined,
    progress: { say: () => {}, step: () => {}, end: () => {} },
    adapterFor,
  });
  expect(outcome.missing).toEqual([]);
  expect(outcome.contradictions).toEqual([]);
  expect(outcome.rows.map(({ target, pass }) => `${target} ${pass}`)).toEqual(
    targets.flatMap((target) =>
      ["forward", "derivative", "secondDerivative"].map((pass) => `${target} ${pass}`),
    ),
  );
  expect(outcome.rows.filter((row) => !isPassed(row))).toEqual([]);
});
