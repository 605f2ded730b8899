/** The division that puts the points of kinks where every other target has them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { quotient } from "../../../../generator/src/emit/wgsl/rounded-points.ts";
import { createRandom } from "../../generator.ts";
import type { ShaderProcess } from "./client.ts";
import { startShaders } from "./start.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
});
afterAll(() => shaders.stop());

const random = createRandom(8);
const operand = (): number => Math.fround((1 + random()) * 2 ** Math.floor(40 * random() - 20));
const pairs = [
  ...Array.from({ length: 4000 }, () => [operand(), -operand()] as const),
  // Quotients beside powers of two, where the size of an ULP changes.
  ...Array.from(
    { length: 400 },
    (_, index) => [1 + (index - 200) * 2 ** -23, 1 + (index % 7) * 2 ** -23] as const,
  ),
  ...Array.from({ length: 400 }, (_, index) => [1 + (index % 7) * 2 ** -24, 1 + index * 2 ** -23] as const),
].map(([a, b]) => [Math.fround(a), Math.fround(b)] as const);

/** The quotients where the device's own division is off by so many ULP. */
async function quotients(off: number): Promise<number[]> {
  const moved = `bitcast<f32>(bitcast<u32>(dividend / divisor) + ${off >>> 0}u)`;
  expect(quotient).toContain("bitcast<u32>(dividend / divisor)");
  const code = `@group(0) @binding(0) var<storage, read> input: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;
${quotient.replace("bitcast<u32>(dividend / divisor)", `bitcast<u32>(${moved})`)}
@compute @workgroup_size(1)
fn main(@builtin(workgroup_id) group: vec3<u32>) {
  output[group.x] = act_fn_quotient(input[group.x].x, input[group.x].y);
}`;
  const output = await shaders.run({
    code,
    entryPoint: "main",
    inputs: [{ binding: 0, type: "read-only-storage", data: Float32Array.from(pairs.flat()) }],
    output: { binding: 1, length: pairs.length },
    workgroups: [pairs.length, 1, 1],
  });
  return [...output];
}

test.each([-3, -2, -1, 0, 1, 2, 3])("is correctly rounded where division is off by %i ULP", async (off) => {
  expect(await quotients(off)).toEqual(pairs.map(([a, b]) => Math.fround(a / b)));
});
