import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codes } from "../src/read/diagnostics.ts";
import { constantNames } from "../src/read/scope.ts";
import { diagnosticsOf, specText } from "./specs.ts";

const readme = readFileSync(fileURLToPath(new URL("../../../specs/README.md", import.meta.url)), "utf8");

test("specs/README.md explains every diagnostic, and none that cannot be", () => {
  const rows = [...readme.matchAll(/^\| (SG\d+) \| ([^|]*) \| ([^|]*) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, code, meaning]) => [code, meaning]))).toEqual(codes);
  expect(readme.match(/^\| SG/gm)).toHaveLength(rows.length);
  for (const [, code, , remedy] of rows) expect(remedy!.trim().length, code).toBeGreaterThan(5);
});

test("its specs are right", async () => {
  const specs = [...readme.matchAll(/^```ts\n\/\/ (\S+\.ts)([^]*?)^```$/gm)];
  expect(specs).toHaveLength(readme.match(/^```ts$/gm)!.length);
  const files = Object.fromEntries(specs.map(([, path, text]) => [path!, `// ${text}`]));
  expect(Object.keys(files)).toEqual([
    "activations/elu.ts",
    "activations/softmax.ts",
    "identities/slopes.ts",
  ]);
  expect((await diagnosticsOf(files)).map(({ message }) => message)).toEqual([]);
});

test("its properties are those that a spec may have", async () => {
  const [table] = /\| property \| \| what it says \|\n(\|.*\|\n)+/.exec(readme)!;
  const names = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  );
  const [diagnostic] = await diagnosticsOf({ "activations/ramp.ts": specText({ unknown: "1" }) });
  expect(diagnostic?.remedy.replace("known: ", "").split(", ").sort()).toEqual(names.sort());
});

test("its constants are those of the vocabulary", () => {
  const [line] = /^- `PI`.*$/m.exec(readme)!;
  expect([...line.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...constantNames]);
});
