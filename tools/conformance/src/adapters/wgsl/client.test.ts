import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ShaderProcess, startShaderProcess } from "./client.ts";
import type { ShaderRun } from "./protocol.ts";
import { swiftshaderEnvironment, unpackSwiftshader } from "./swiftshader.ts";

const HEAD = `@group(0) @binding(0) var<uniform> p: vec4<f32>;
@group(0) @binding(1) var<storage, read> input: array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let i = id.x;
  if (i >= arrayLength(&input)) { return; }
  let x = input[i];
  output[i] = `;

function runOf(expression: string, input: readonly number[], p = 0): ShaderRun {
  return {
    code: `${HEAD}${expression};\n}\n`,
    entryPoint: "main",
    inputs: [
      { binding: 0, type: "uniform", data: new Float32Array([p, 0, 0, 0]) },
      { binding: 1, type: "read-only-storage", data: new Float32Array(input) },
    ],
    output: { binding: 2, length: input.length },
    workgroups: [Math.ceil(input.length / 64), 1, 1],
  };
}

function isRunning(pid: number): boolean {
  try {
    // A process that nobody waits for stays in the table as a zombie.
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

let folder: string;
let shaders: ShaderProcess;
beforeAll(async () => {
  folder = unpackSwiftshader();
  shaders = await startShaderProcess(swiftshaderEnvironment(folder));
});
afterAll(() => shaders.stop());

describe("a shader process", () => {
  test("computes y = x + p on SwiftShader", async () => {
    expect(shaders.device).toContain("SwiftShader");
    const input = Array.from({ length: 1000 }, (_, i) => i);
    const output = await shaders.run(runOf("x + p.x", input, 0.5));
    expect([...output]).toEqual(input.map((x) => x + 0.5));
  });

  test("uses the loader that comes with SwiftShader, whether or not the system has one", () => {
    const maps = readFileSync(`/proc/${shaders.pid}/maps`, "utf8");
    const loaded = new Set(maps.match(/\/\S*lib(vulkan|vk_)\S*/g));
    expect([...loaded].sort()).toEqual([`${folder}/libvk_swiftshader.so`, `${folder}/libvulkan.so.1`]);
  });

  test("answers each of several runs at once", async () => {
    const runs = [1, 2, 3, 4].map((p) => shaders.run(runOf("x * p.x", [1, 10], p)));
    expect((await Promise.all(runs)).map((output) => [...output])).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
      [4, 40],
    ]);
  });

  test("tells NaN by its bits", async () => {
    const isNaN = "f32((bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u)";
    const input = [NaN, -NaN, Infinity, -Infinity, 0, -0, 1, 3.4e38, 1e-45];
    const output = await shaders.run(runOf(isNaN, input));
    expect([...output]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("shows what Tint says of a shader that does not compile, every time", async () => {
    for (let i = 0; i < 2; i++) {
      const error = await shaders.run(runOf("x + nothing", [1])).catch((reason: unknown) => reason);
      expect(String(error)).toBe(
        "Error: the shader does not compile\n" +
          "9:19: error: unresolved value 'nothing'\n    output[i] = x + nothing;\n                    ^",
      );
    }
    expect([...(await shaders.run(runOf("x", [1])))]).toEqual([1]);
  });

  test("reports what WebGPU refuses", async () => {
    const run = runOf("x + p.x", [1]);
    await expect(shaders.run({ ...run, workgroups: [65_536, 1, 1] })).rejects.toThrow("65535");
    await expect(shaders.run({ ...run, entryPoint: "other" })).rejects.toThrow("other");
    await expect(shaders.run({ ...run, inputs: run.inputs.slice(1) })).rejects.toThrow("binding");
  });
});

describe("the end of a shader process", () => {
  test("is orderly when it is stopped", async () => {
    const other = await startShaderProcess(swiftshaderEnvironment(folder));
    await other.stop();
    await other.stop();
    expect(isRunning(other.pid)).toBe(false);
    await expect(other.run(runOf("x", [1]))).rejects.toThrow("has ended with status 0");
  });

  test("rejects what it was doing", async () => {
    const other = await startShaderProcess(swiftshaderEnvironment(folder));
    const running = other.run(runOf("x", [1]));
    process.kill(other.pid, "SIGKILL");
    await expect(running).rejects.toThrow("has ended with SIGKILL");
  });

  test("comes when its parent is gone", async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const code = `
      const { startShaderProcess } = await import(${JSON.stringify(new URL("client.ts", import.meta.url).href)});
      console.log((await startShaderProcess(${JSON.stringify(swiftshaderEnvironment(folder))})).pid);`;
    const parent = spawn(process.execPath, ["--import", tsx, "--input-type=module", "-e", code]);
    const [line] = (await once(parent.stdout.setEncoding("utf8"), "data")) as [string];
    const pid = Number(line);
    expect(isRunning(pid)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => isRunning(pid), { timeout: 60_000 }).toBe(false);
  });
});
