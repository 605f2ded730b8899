import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { reportOf, rootWith, shelf } from "./fixtures.ts";
import { loadModel } from "./generator.ts";
import { main } from "./main.ts";

async function run(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  const said = { out: "", error: "" };
  const status = await main(args, {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { status, ...said };
}

function newRoot(): string {
  const root = rootWith({ shelf });
  onTestFinished(() => rmSync(root, { recursive: true }));
  const readme = "# Test\n\n<!-- functions:begin -->\n<!-- functions:end -->\n\n![](docs/images/shelf.svg)\n";
  writeFileSync(join(root, "README.md"), readme);
  mkdirSync(join(root, "docs/images"), { recursive: true });
  return root;
}

async function writeReport(root: string, ulp: number): Promise<void> {
  mkdirSync(join(root, "report"), { recursive: true });
  const report = reportOf(await loadModel(join(root, "specs")), ulp);
  writeFileSync(join(root, "report/conformance.json"), JSON.stringify(report));
}

const rowWith = (ulp: string): string =>
  `| [shelf](specs/activations/shelf.ts) | Shelf \\| test | ${ulp} / ${ulp} |`;

test("--check finds what is missing, different or one too many, and changes nothing", async () => {
  const root = newRoot();
  await writeReport(root, 0.4);
  writeFileSync(join(root, "docs/images/gone.svg"), "<svg/>");
  const before = readFileSync(join(root, "README.md"), "utf8");
  const { status, error } = await run("--check", "--root", root);
  expect(status).toBe(1);
  expect(error).toContain(`+${rowWith("0.4")}`);
  expect(error).toContain("+++ docs/images/shelf.svg");
  expect(error).toContain("docs/images/gone.svg: no document shows this picture");
  expect(error).toContain("3 documents are out of date; run: npx -y pnpm@12.21.0 docs");
  expect(readFileSync(join(root, "README.md"), "utf8")).toBe(before);
  expect(existsSync(join(root, "docs/images/shelf.svg"))).toBe(false);
});

test("what was written is up to date, until the report says otherwise", async () => {
  const root = newRoot();
  await writeReport(root, 0.4);
  writeFileSync(join(root, "docs/images/gone.svg"), "<svg/>");
  expect((await run("--root", root)).out.split("\n").sort()).toEqual([
    "",
    "removed docs/images/gone.svg",
    "wrote README.md",
    "wrote docs/images/shelf.svg",
  ]);
  expect(existsSync(join(root, "docs/images/gone.svg"))).toBe(false);
  expect(await run("--check", "--root", root)).toEqual({
    status: 0,
    out: "the documentation is up to date\n",
    error: "",
  });
  await writeReport(root, 0.45);
  expect((await run("--check", "--root", root)).error).toContain(`-${rowWith("0.4")}`);
});

test("without a report there is nothing to write from", async () => {
  const root = newRoot();
  const message = `docs: ${join(root, "report/conformance.json")} does not exist; run: npx -y pnpm@12.21.0 conformance`;
  await expect(run("--root", root)).rejects.toThrow(message);
});

test("the program prints pictures without a report, and errors without a stack", { timeout: 30_000 }, () => {
  const program = fileURLToPath(new URL("../bin/subgrad-docs.js", import.meta.url));
  const root = newRoot();
  const plot = (setting: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [program, "plot", "shelf", setting, "--root", root], { encoding: "utf8" });
  expect(plot("width=2")).toMatchObject({ status: 0, stdout: expect.stringContaining("width = 2") });
  expect(plot("width=-2")).toMatchObject({ status: 1, stderr: "plot: width is -2, expected a number ≥ 0\n" });
});
