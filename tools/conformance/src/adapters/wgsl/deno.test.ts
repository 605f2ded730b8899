/** The same worker in Deno, whose compiler is Naga. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { startShaders } from "./start.ts";

const HEAD = `@group(0) @binding(0) var<storage, read> input: array<f32>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;
@compute @workgroup_size(1)
fn main(@builtin(workgroup_id) id: vec3<u32>) {
  let x = input[id.x];
  output[id.x] = `;

const run = async (expression: string, xs: readonly number[]): Promise<number[]> => [
  ...(await shaders.run({
    code: `${HEAD}${expression};\n}\n`,
    entryPoint: "main",
    inputs: [{ binding: 0, type: "read-only-storage", data: Float32Array.from(xs) }],
    output: { binding: 1, length: xs.length },
    workgroups: [xs.length, 1, 1],
  })),
];

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders({ compiler: "naga", device: "swiftshader" });
});
afterAll(() => shaders.stop());

test("runs on SwiftShader", () => expect(shaders.device).toContain("SwiftShader"));

test("numbers go there and back with all their bits", async () => {
  const xs = [0.1, -1, NaN, Infinity, -Infinity, 3.4e38, 2 ** -126].map(Math.fround);
  expect(await run("x", xs)).toEqual(xs);
  expect(await run("f32((bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u)", xs)).toEqual([0, 0, 1, 0, 0, 0, 0]);
});

test("a shader that does not compile is shown with its line", async () => {
  await expect(run("x + nothing", [1])).rejects.toThrow(
    /the shader does not compile\n6:22: error: [^]*nothing[^]*output\[id.x\] = x \+ nothing;/,
  );
  expect(await run("x", [1])).toEqual([1]);
});

test("it is gone once it is stopped", async () => {
  const other = await startShaders({ compiler: "naga", device: "swiftshader" });
  await other.stop();
  expect(() => process.kill(other.pid, 0)).toThrow("ESRCH");
});
