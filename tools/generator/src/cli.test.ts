import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRoot, smoothText, specText, temporaryRoot, writeSpec } from "../test/specs.ts";

const bin = fileURLToPath(new URL("../bin/subgrad.js", import.meta.url));

function subgrad(root: string, ...options: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, out: stdout, error: stderr };
}

/** Everything under `packages/`, by path. */
function generated(root: string): Map<string, string> {
  const entries = readdirSync(join(root, "packages"), { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

/** What a first run made, and said. */
let template: string;
let first: ReturnType<typeof subgrad>;
beforeAll(() => {
  template = createRoot({ "activations/ramp.ts": specText() });
  first = subgrad(template, "generate");
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A copy of what it made. */
function generatedRoot(): string {
  const root = temporaryRoot();
  cpSync(template, root, { recursive: true });
  return root;
}

test("generates, and then finds everything up to date", () => {
  expect(first).toMatchObject({ status: 0, error: "" });
  expect(first.out).toContain("wrote packages/scalar/src/gen/ramp.ts\n");
  const files = generated(template);
  for (const name of ["batch", "scalar", "wgsl"])
    expect(files.has(`packages/${name}/src/gen/ramp.ts`)).toBe(true);
  expect(first.out).toMatch(new RegExp(`\\n${files.size} files, ${files.size} changed, in \\d+\\.\\d s\\n$`));
  expect(subgrad(template, "generate", "--check")).toMatchObject({
    status: 0,
    out: `${files.size} generated files are up to date\n`,
    error: "",
  });
});

test("a check shows what differs and how to mend it, and mends nothing", () => {
  const root = generatedRoot();
  const file = join(root, "packages/scalar/src/gen/ramp.ts");
  const orphan = join(root, "packages/wgsl/src/gen/orphan.ts");
  const edited = readFileSync(file, "utf8").replace("x > 0", "x >= 0");
  writeFileSync(file, edited);
  writeFileSync(orphan, "");
  const { status, error } = subgrad(root, "generate", "--check");
  expect(status).toBe(1);
  expect(error).toContain(
    "--- packages/scalar/src/gen/ramp.ts (committed)\n+++ packages/scalar/src/gen/ramp.ts (generated)\n",
  );
  expect(error).toMatch(/\n-.*x >= 0.*\n\+.*x > 0/);
  expect(error).toContain("packages/wgsl/src/gen/orphan.ts: no spec asks for this file\n");
  expect(error).toMatch(/\n2 generated files are out of date; run: .*pnpm.* generate\n$/);
  expect([readFileSync(file, "utf8"), existsSync(orphan)]).toEqual([edited, true]);
});

test.each([[["generate"]], [["generate", "--check"]]])(
  "%j: a mistake in a spec leaves the old output as it was and tells every mistake",
  (options) => {
    const root = generatedRoot();
    const before = generated(root);
    writeSpec(root, "activations/ramp.ts", specText({ forward: "({ x }) => (x > 0 ? x : nobody)" }));
    writeSpec(root, "activations/slope.ts", smoothText({ name: `"slope"`, derivative: undefined }));
    const { status, out, error } = subgrad(root, ...options);
    expect([status, out]).toEqual([1, ""]);
    expect(error).toMatch(
      /^specs\/activations\/ramp\.ts:7:\d+ SG004 [^]*\nspecs\/activations\/slope\.ts:3:\d+ SG007 [^]*\n2 errors in specs\n$/,
    );
    expect(generated(root)).toEqual(before);
  },
);

test("without specs it says where it looked", () => {
  const root = temporaryRoot();
  rmSync(join(root, "specs"), { recursive: true });
  const { status, error } = subgrad(root, "generate");
  expect(status).toBe(1);
  expect(error).toBe(
    `generate: ${join(root, "specs")} does not exist; run from the root of the repository, or pass --root\n`,
  );
});

test("whatever else is asked for, it says what can be", () => {
  const { status, error } = subgrad(temporaryRoot(), "generate", "ramp");
  expect([status, error]).toEqual([2, "usage: subgrad generate [--check] [--root DIR]\n"]);
});

test("two runs give the same bytes, wherever they run", () => {
  const root = temporaryRoot({ "activations/ramp.ts": specText() });
  const elsewhere = { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  const { status } = spawnSync(process.execPath, [bin, "generate", "--root", root], {
    cwd: tmpdir(),
    env: { ...process.env, ...elsewhere },
  });
  expect(status).toBe(0);
  expect(generated(root)).toEqual(generated(template));
});
