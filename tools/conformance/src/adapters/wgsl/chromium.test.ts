/** Shaders in a page of Chromium, where one is installed. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { startOn, startShaders } from "./start.ts";

test("the first one in PATH that can be run is taken", () => {
  const folders = ["a", "b"].map((name) => mkdtempSync(join(tmpdir(), `subgrad-path-${name}-`)));
  try {
    expect(findChromium(folders.join(delimiter))).toBeUndefined();
    const file = join(folders[1]!, "chrome");
    writeFileSync(file, "");
    expect(findChromium(folders.join(delimiter))).toBeUndefined();
    chmodSync(file, 0o755);
    expect(findChromium(folders.join(delimiter))).toBe(file);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});

test("what is no run of a shader is for other processes", async () => {
  const start = startOn({ compiler: "chromium", device: "swiftshader" }, async () => 1);
  await expect(start).rejects.toThrow("use tint or naga");
});

describe.skipIf(findChromium() === undefined)("a page", () => {
  const code = `@group(0) @binding(0) var<storage, read> input: array<f32>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;
@compute @workgroup_size(1)
fn main(@builtin(workgroup_id) id: vec3<u32>) { output[id.x] = input[id.x]; }`;

  test("answers all bits, says what does not compile, and ends", async () => {
    const shaders = await startShaders({ compiler: "chromium", device: "swiftshader" });
    try {
      const data = Float32Array.from({ length: 5000 }, (_, i) => i / 7);
      const output = { binding: 1, length: data.length };
      const inputs = [{ binding: 0, type: "read-only-storage" as const, data }];
      const run = { code, entryPoint: "main", inputs, output, workgroups: [5000, 1, 1] as const };
      expect(await shaders.run(run)).toEqual(data);
      const broken = shaders.run({ ...run, code: code.replace("= input", "= inputs") });
      await expect(broken).rejects.toThrow("unresolved value 'inputs'");
    } finally {
      await shaders.stop();
    }
  });
});
