import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runExhaustive } from "./run.ts";
import { BLOCK, STRETCH, type Task } from "./task.ts";

const folder = mkdtempSync(join(tmpdir(), "subgrad-exhaustive-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** |x|, wrong for the bits 12345678 alone, and −x. */
const code = `@group(0) @binding(0) var<uniform> count: vec4<u32>;
@group(0) @binding(1) var<storage, read> input: array<u32>;
@group(0) @binding(2) var<storage, read_write> magnitude: array<u32>;
@group(0) @binding(3) var<storage, read_write> negative: array<u32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= count.x) { return; }
  let bits = input[id.x];
  magnitude[id.x] = select(bits & 0x7fffffffu, bits + 2u, bits == 12345678u);
  negative[id.x] = bits ^ 0x80000000u;
}
`;

const exact = { near: [], scale: 0, bound: 1 };
const task: Task = {
  shader: {
    code,
    entryPoint: "main",
    workgroups: [STRETCH / 64, 1, 1],
    bindings: [
      { binding: 0, name: "count", type: "uniform" },
      { binding: 1, name: "input", type: "read-only-storage" },
      { binding: 2, name: "magnitude", type: "storage" },
      { binding: 3, name: "negative", type: "storage" },
    ],
    uniform: [STRETCH, 0, 0, 0],
  },
  packages: {
    scalar: "data:text/javascript,export const abs = Math.abs; export const minus = (x, one) => -x * one;",
    batch: `data:text/javascript,export const abs = (x, { out }) => out.map(Math.abs);
      export const minus = (x, { one, out }) => out.map((value) => -value * one);`,
  },
  parameters: { one: 1 },
  passes: [
    { pass: "forward", name: "abs", buffer: "magnitude", ...exact },
    { pass: "derivative", name: "minus", buffer: "negative", ...exact },
  ],
};

test("a block of numbers is judged, and remembered", async () => {
  const steps: string[] = [];
  const run = () =>
    runExhaustive(task, {
      stack: { compiler: "tint", device: "swiftshader" },
      file: join(folder, "abs.json"),
      blocks: 1,
      step: (done, total) => steps.push(`${done}/${total}`),
    });
  const { device, findings } = await run();
  expect(device).toContain("SwiftShader");
  const [forward, derivative] = findings;
  const { buffer } = Uint32Array.of(12345678);
  const [x] = new Float32Array(buffer);
  expect(forward).toMatchObject({ judged: BLOCK, nearest: BLOCK - 1, failed: 1, worst: { x, ulp: 2 } });
  expect(derivative).toMatchObject({ judged: BLOCK, nearest: BLOCK, failed: 0 });

  const written = readFileSync(join(folder, "abs.json"), "utf8");
  expect((await run()).findings).toEqual(findings);
  expect(readFileSync(join(folder, "abs.json"), "utf8")).toBe(written);
  expect(steps).toEqual(["1/1"]);
});
