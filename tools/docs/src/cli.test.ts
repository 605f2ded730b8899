import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
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
  const readme = "# Test\n\n<!-- results:begin -->\n<!-- results:end -->\n\n![](docs/images/shelf.svg)\n";
  writeFileSync(join(root, "README.md"), readme);
  mkdirSync(join(root, "docs/images"), { recursive: true });
  return root;
}

async function writeReport(root: string, ulp: number): Promise<void> {
  mkdirSync(join(root, "report"), { recursive: true });
  const report = reportOf(await loadModel(join(root, "specs")), ulp);
  writeFileSync(join(root, "report/conformance.json"), JSON.stringify(report));
  const onAnyDevice = report.results.filter(({ target }) => target === "wgsl-f32");
  writeFileSync(join(root, "report/any-device.json"), JSON.stringify(onAnyDevice.map(withUlp)));
}

const withUlp = (result: { readonly activation: string; readonly pass: string }) => ({
  ...result,
  ulp: 1,
  bound: 12,
});

const rowWith = (ulp: string): string => `| [shelf] | scalar | ${ulp} of `;

test("--check finds what is missing, different or one too many, and changes nothing", async () => {
  const root = newRoot();
  await writeReport(root, 0.4);
  writeFileSync(join(root, "docs/images/gone.svg"), "<svg/>");
  const before = readFileSync(join(root, "README.md"), "utf8");
  const { status, error } = await run("--check", "--root", root);
  expect(status).toBe(1);
  expect(error).toContain(`+${rowWith("0.4")}`);
  expect(error).toContain("+++ docs/images/shelf.svg");
  expect(error).toContain("docs/images/gone.svg: nothing makes or shows it any more");
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

describe("kinks", () => {
  const relu = readFileSync(new URL("../../../specs/activations/relu.ts", import.meta.url), "utf8");

  async function rootWithKinks(): Promise<string> {
    const root = rootWith({ relu });
    onTestFinished(() => rmSync(root, { recursive: true }));
    const page = ["kinks", "kinkPictures"].map((name) => `<!-- ${name}:begin -->\n<!-- ${name}:end -->\n`);
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "README.md"), "# Test\n");
    writeFileSync(join(root, "docs/kinks.md"), page.join("\n"));
    await writeReport(root, 0);
    return root;
  }

  test("--check finds a stale table, picture and description", async () => {
    const root = await rootWithKinks();
    expect((await run("--root", root)).out).toBe("wrote docs/kinks.md\nwrote docs/images/kinks/relu.svg\n");
    expect((await run("--check", "--root", root)).status).toBe(0);
    writeFileSync(join(root, "specs/activations/relu.ts"), relu.replace("jax: 0,", ""));
    const { status, error } = await run("--check", "--root", root);
    expect(status).toBe(1);
    for (const change of ["\n-| [relu](#relu) |", "\n-![The slope of relu", "--- docs/images/kinks/relu.svg"])
      expect(error).toContain(change);
  });

  test("a picture that is not shown is removed", async () => {
    const root = await rootWithKinks();
    mkdirSync(join(root, "docs/images/kinks"), { recursive: true });
    writeFileSync(join(root, "docs/images/kinks/gone.svg"), "<svg/>");
    expect((await run("--root", root)).out).toContain("removed docs/images/kinks/gone.svg");
    expect(existsSync(join(root, "docs/images/kinks/gone.svg"))).toBe(false);
  });

  test("print the table of those that are named, without a report", async () => {
    const root = rootWith({ relu, shelf });
    onTestFinished(() => rmSync(root, { recursive: true }));
    const shown = (await run("kinks", "relu", "--root", root)).out.split("\n");
    expect(shown).toHaveLength(4);
    expect(shown[2]).toMatch(/^\| \[relu\]\(#relu\) \| 0 \(zero\) \| 0 \| 1 \| 0 \| 0 \|/);
    await expect(run("kinks", "self", "--root", root)).rejects.toThrow(
      "kinks: there is no activation self, expected relu, shelf",
    );
  });
});

test("without a report there is nothing to write from", async () => {
  const root = newRoot();
  const message = `docs: ${join(root, "report/conformance.json")} does not exist; run: npx -y pnpm@12.21.0 conformance`;
  await expect(run("--root", root)).rejects.toThrow(message);
});

test("the program prints pictures without a report, and errors without a stack", () => {
  const program = fileURLToPath(new URL("../bin/subgrad-docs.js", import.meta.url));
  const root = newRoot();
  const plot = (setting: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [program, "plot", "shelf", setting, "--root", root], { encoding: "utf8" });
  expect(plot("width=2")).toMatchObject({ status: 0, stdout: expect.stringContaining("width = 2") });
  expect(plot("width=-2")).toMatchObject({ status: 1, stderr: "plot: width is -2, expected a number ≥ 0\n" });
});
