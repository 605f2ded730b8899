import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Results } from "./results.ts";

const program = fileURLToPath(new URL("../bin/subgrad-bench.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "subgrad-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bench = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });

describe("subgrad-bench", () => {
  test("measures, and writes what it found", () => {
    const only = ["--function", "relu", "--length", "16"];
    const { status, stdout, stderr } = bench("--quick", "--no-peers", ...only, "--report", folder);
    expect(stderr).toContain("time: relu, backward, 16 elements");
    expect(status).toBe(0);
    expect(stdout).toContain("## Backward, 16 elements");
    expect(readdirSync(folder).sort()).toEqual(["bench.json", "bench.md", "bench.svg"]);
    const results = JSON.parse(readFileSync(join(folder, "bench.json"), "utf8")) as Results;
    expect(results.failures).toEqual([]);
    expect(results.speeds).toHaveLength(8);
    expect(results.speeds.every(({ nsPerElement }) => nsPerElement.median > 0)).toBe(true);
    expect(results.accuracies.map(({ ulp }) => ulp)).toEqual(Array.from({ length: 8 }, () => 0));
  });

  test("answers bad options with the usage and 2", () => {
    const { status, stderr } = bench("--length", "-1");
    expect(status).toBe(2);
    expect(stderr).toContain("--length");
    expect(stderr).toContain("usage: subgrad-bench");
  });

  test("explains itself", () => {
    const { status, stdout } = bench("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--no-peers");
  });
});
