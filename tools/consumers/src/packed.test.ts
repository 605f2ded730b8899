/** The packed tarballs, tried as a user would: nothing here looks at the workspace's sources. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundlesOf, declaredNames, reachedFrom } from "./bundle.ts";
import { run } from "./command.ts";
import { type Entry, entriesOf, modulesOf } from "./exports.ts";
import { type Consumer, type InstalledPackage, installPackages } from "./install.ts";
import { type ExportedNames, exportedNames } from "./loading.ts";
import { importAll, requireAll, typeErrors } from "./types.ts";
import { publishedPackages, readManifest, root, specifiedActivations } from "./workspace.ts";

const attw = join(
  dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json")),
  "dist/index.js",
);

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installPackages();
});
afterAll(() => consumer?.dispose());

describe.each(publishedPackages())("$name", ({ name }) => {
  let installed: InstalledPackage;
  let entries: readonly Entry[];
  let specifiers: readonly string[];
  let exported: ExportedNames;

  beforeAll(async () => {
    installed = consumer.packages.find((each) => each.name === name)!;
    entries = entriesOf(name, readManifest(installed.folder).exports, installed.files);
    specifiers = modulesOf(entries).map(({ specifier }) => specifier);
    exported = await exportedNames(consumer.folder, specifiers, "import");
  });

  /** The activations: what has a module of its own and is exported by the index under the name of the module. */
  function activations(): string[] {
    return specifiers
      .map((specifier) => specifier.slice(name.length + 1))
      .filter((activation) => exported[name]?.includes(activation))
      .filter((activation) => exported[`${name}/${activation}`]?.includes(activation));
  }

  test("says what it is, and where it comes from", () => {
    const manifest = readManifest(installed.folder);
    expect(manifest.license).toBe("MIT");
    expect(manifest.repository?.directory).toBe(installed.directory);
    expect(manifest.dependencies).toBeUndefined();
    expect(readFileSync(join(installed.folder, "README.md"), "utf8")).toContain(`# ${name}\n`);
    expect(readFileSync(join(installed.folder, "LICENSE"), "utf8")).toContain("MIT License");
  });

  test("carries the notice of what it has from others", () => {
    const textIn = (folder: string): string | undefined => {
      const notice = join(folder, "THIRD_PARTY_NOTICES.md");
      return existsSync(notice) ? readFileSync(notice, "utf8") : undefined;
    };
    const hasPhilox = installed.files.some((file) => file.endsWith("/philox.js"));
    expect(textIn(installed.folder)).toBe(hasPhilox ? textIn(root) : undefined);
  });

  test("ships what it builds and nothing else", () => {
    const others = installed.files.filter(
      (file) => !/^(package\.json|README\.md|LICENSE|THIRD_PARTY_NOTICES\.md|dist\/.*)$/.test(file),
    );
    expect(others).toEqual([]);
  });

  test("every entry has its file", () => {
    expect(specifiers).toContain(name);
    expect(entries.filter(({ file }) => !existsSync(join(installed.folder, file)))).toEqual([]);
  });

  test("every module serves an entry: no tests, no fixtures, no leftovers", async () => {
    const modules = installed.files.filter((file) => file.endsWith(".js"));
    const reached = await reachedFrom(
      installed.folder,
      modulesOf(entries).map(({ file }) => file),
    );
    const holdsCode = (file: string) =>
      !/^export \{\};$/m.test(readFileSync(join(installed.folder, file), "utf8"));
    expect(modules.filter((file) => !reached.includes(file) && holdsCode(file))).toEqual([]);
  });

  test("require() answers what import does", async () => {
    expect(exported[name]?.length).toBeGreaterThan(0);
    expect(await exportedNames(consumer.folder, specifiers, "require")).toEqual(exported);
  });

  test("publint has nothing to say", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed.folder, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("arethetypeswrong finds them right", async () => {
    const subpaths = modulesOf(entries).map(({ subpath }) => subpath);
    const options = ["--profile", "esm-only", "--format", "ascii", "--no-color", "--no-definitely-typed"];
    const args = [attw, installed.tarball, ...options, "--entrypoints", ...subpaths];
    const { status, stdout } = await run(process.execPath, args, consumer.folder);
    expect(status, stdout).toBe(0);
  });

  test("offers every activation that has a spec, where it is generated from them", () => {
    const exports = readManifest(installed.folder).exports as object;
    expect(activations()).toEqual("./*" in exports ? specifiedActivations() : []);
  });

  test("a bundle of one activation holds no other", async () => {
    const moduleOf = (activation: string) =>
      entries.find(({ subpath }) => subpath === `./${activation}`)!.file;
    const all = activations();
    const bundles = await bundlesOf(consumer.folder, name, all);
    const found = [...bundles].flatMap(([activation, { modules, text }]) => {
      const others = all.filter((other) => other !== activation);
      const strangers = others.filter((other) =>
        modules.some((path) => path.endsWith(`${name}/${moduleOf(other)}`)),
      );
      const more = exported[`${name}/${activation}`]!.filter((each) => each !== activation);
      return [...strangers, ...declaredNames(text, more)];
    });
    expect(found).toEqual([]);
  });

  test("activations can be imported by name or by path", () => {
    const own = activations().flatMap((activation) => exported[`${name}/${activation}`]!);
    expect(own.filter((each) => !exported[name]!.includes(each))).toEqual([]);
  });
});

describe("TypeScript, without skipLibCheck", () => {
  function specifiers(): string[] {
    return consumer.packages.flatMap(({ name, folder, files }) =>
      modulesOf(entriesOf(name, readManifest(folder).exports, files)).map(({ specifier }) => specifier),
    );
  }

  test("nodenext: import, and require", async () => {
    const sources = { "all.ts": importAll(specifiers()), "all.cts": requireAll(specifiers()) };
    expect(await typeErrors(consumer.folder, { resolution: "nodenext", sources })).toBe("");
  });

  test("bundler", async () => {
    const sources = { "all.ts": importAll(specifiers()) };
    expect(await typeErrors(consumer.folder, { resolution: "bundler", sources })).toBe("");
  });
});
