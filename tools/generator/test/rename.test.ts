/** Tools treat all activations alike: what one is called must not matter to any of them. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { constantNames, kernelOperations, oracleFunctions } from "../src/read/scope.ts";
import { constantCase, pascalCase, snakeCase } from "../src/text.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const namesIn = (folder: string): string[] =>
  readdirSync(join(repository, "specs", folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => basename(name, ".ts"));

const activations = namesIn("activations");
const vocabulary = new Set([
  ...namesIn("intrinsics"),
  ...constantNames,
  ...kernelOperations.keys(),
  ...oracleFunctions,
]);

type Texts = ReadonlyMap<string, string>;

/** Every generated file by its path under `packages/`, as committed: `generate --check` sees that it is up to date. */
function committed(): Texts {
  const packages = join(repository, "packages");
  const files = readdirSync(packages)
    .map((name) => join(packages, name, "src", "gen"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(packages, file), readFileSync(file, "utf8")]));
}

async function generatedFrom(root: string): Promise<Texts> {
  const outputs = await generate(root);
  return new Map(
    outputs.flatMap(({ folder, files }) =>
      [...files].map(([name, text]) => [relative(join(root, "packages"), join(folder, name)), text] as const),
    ),
  );
}

/**
 * A name that is in nobody's way and sorts like the old one, also beside names that begin alike (tanh and tanhExp): a
 * digit sorts before every letter, and two of them are no name of ours. So the order of exports stays.
 */
function newName(name: string, taken: string): string {
  const candidate = `${name}00`;
  if (taken.includes(candidate.toLowerCase()) || taken.includes(snakeCase(candidate)))
    throw new Error(`no other name found for ${name}`);
  return candidate;
}

/** A root whose specs are the repository's under other names: in the name property and as files, nowhere else. */
function renamedRoot(renamed: ReadonlyMap<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "subgrad-renamed-"));
  mkdirSync(join(root, "specs"));
  for (const folder of ["activations", "intrinsics"])
    cpSync(join(repository, "specs", folder), join(root, "specs", folder), { recursive: true });
  for (const [name, other] of renamed) {
    const file = join(root, "specs", "activations", `${name}.ts`);
    const property = `\n  name: "${name}",\n`;
    const text = readFileSync(file, "utf8");
    if (text.split(property).length !== 2) throw new Error(`${name}: expected exactly one line${property}`);
    writeFileSync(file, text.replace(property, property.replace(name, other)));
    renameSync(file, join(root, "specs", "activations", `${other}.ts`));
  }
  return root;
}

/** The text with the old names put back, in every spelling. */
function restored(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce(
    (result, [name, other]) =>
      [pascalCase, snakeCase, constantCase, String].reduce(
        (inner, spell) => inner.replaceAll(spell(other), spell(name)),
        result,
      ),
    text,
  );
}

/** Line breaks aside; and a kernel may go by an alias where an activation has its name. */
function canonical(text: string): string {
  return text
    .replaceAll(/\b(\w+) as \1Kernel\b/g, "$1")
    .replaceAll(/\b(\w+)Kernel\b/g, "$1")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/,? ?([)}\]])/g, "$1")
    .replaceAll(/([({[]) /g, "$1");
}

describe("renaming every activation", () => {
  let original: Texts;
  let renamed: ReadonlyMap<string, string>;
  let after: Texts;
  beforeAll(async () => {
    original = committed();
    const taken = [...original].flat().join("\n").toLowerCase();
    renamed = new Map(activations.map((name) => [name, newName(name, taken)]));
    const root = renamedRoot(renamed);
    after = await generatedFrom(root);
    rmSync(root, { recursive: true, force: true });
  });

  test("gives new names to all of them", () => {
    expect(new Set(renamed.values()).size).toBe(activations.length);
    expect(activations.length).toBeGreaterThan(0);
    for (const [name, other] of renamed)
      expect(original.has(`scalar/src/gen/${name}.ts`) && after.has(`scalar/src/gen/${other}.ts`)).toBe(true);
  });

  test("gives the same files under the new names", () => {
    const paths = [...after.keys()].map((path) => restored(path, renamed));
    expect(paths.sort()).toEqual([...original.keys()].sort());
  });

  test("gives the same texts up to the names", () => {
    for (const [path, text] of after) {
      const before = original.get(restored(path, renamed))!;
      expect(canonical(restored(text, renamed)), path).toBe(canonical(before));
    }
  });
});

/** Hand-written sources: tools, and what packages do at run time. The benchmark measures functions that others have. */
function sources(): string[] {
  const under = (folder: string): string[] =>
    readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return /^(node_modules|dist|gen|test|fixtures)$/.test(entry.name) ? [] : under(path);
      return /\.[jt]s$/.test(entry.name) && !/(\.test|fixtures)\.ts$/.test(entry.name) ? [path] : [];
    });
  const all = [...under("tools"), ...under("packages")];
  return all.filter((path) => !path.startsWith("tools/bench/"));
}

/** Comments may give examples. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");

test("no hand-written source knows an activation by name", () => {
  const quoted = new Map(
    activations
      .filter((name) => !vocabulary.has(name))
      .map((name) => [name, new RegExp(`(["'\`])${name}\\1`)]),
  );
  const found = sources().flatMap((path) => {
    const text = withoutComments(readFileSync(join(repository, path), "utf8"));
    return [...quoted].filter(([, pattern]) => pattern.test(text)).map(([name]) => `${path}: ${name}`);
  });
  expect(sources().length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
