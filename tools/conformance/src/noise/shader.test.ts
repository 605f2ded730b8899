/** The noise in WGSL has the bits that it has in JavaScript. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  distanceUniformAt,
  noiseFor,
  openUniformAt,
  turnsAt,
  uniformAt,
} from "../../../generator/src/emit/shared/noise.ts";
import { philox4x32 } from "../../../generator/src/emit/shared/philox.ts";
import { noiseHelpers } from "../../../generator/src/emit/wgsl/noise.ts";
import type { ShaderProcess } from "../adapters/wgsl/client.ts";
import { startShaders } from "../adapters/wgsl/start.ts";
import { createRandom } from "../generator.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
});
afterAll(() => shaders.stop());

// Those that draw normals and Gumbels need kernels beside them.
const uniforms = [
  "philox",
  "noiseElement",
  "noiseBlock",
  "uniform",
  "openUniform",
  "distanceUniform",
  "turns",
];
const helpers = uniforms.map((name) => noiseHelpers[name]!.code);

/** What WGSL statements make of each eight words, `a` and `b`: four others, `answer`. */
async function answers(statements: string, given: readonly (readonly number[])[]): Promise<number[][]> {
  const code = `@group(0) @binding(0) var<storage, read> input: array<vec4<u32>>;
@group(0) @binding(1) var<storage, read_write> output: array<vec4<u32>>;
${helpers.join("\n")}
@compute @workgroup_size(1)
fn main(@builtin(workgroup_id) group: vec3<u32>) {
  let a = input[2u * group.x];
  let b = input[2u * group.x + 1u];
  ${statements}
  output[group.x] = answer;
}`;
  const { buffer } = await shaders.run({
    code,
    entryPoint: "main",
    inputs: [{ binding: 0, type: "read-only-storage", data: Uint32Array.from(given.flat()).buffer }],
    output: { binding: 1, length: 4 * given.length },
    workgroups: [given.length, 1, 1],
  });
  return given.map((_, index) => [...new Uint32Array(buffer, 16 * index, 4)]);
}

const random = createRandom(141421);
const word = (): number => Math.floor(random() * 2 ** 32);
const wordsOf = (counter: readonly number[], key: readonly number[]): number[] => {
  const words = Uint32Array.from(counter);
  philox4x32(words, key[0]!, key[1]!);
  return [...words];
};

test("the words of Philox, published ones among them", async () => {
  const pi = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0, 0];
  const edges = [Array(8).fill(0), Array(8).fill(0xffffffff), pi] as number[][];
  const given = [...edges, ...Array.from({ length: 2000 }, () => Array.from({ length: 8 }, word))];
  const words = await answers("let answer = act_fn_philox(a, b.xy);", given);
  expect(words.slice(0, 3)).toEqual([
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ]);
  expect(words).toEqual(given.map((one) => wordsOf(one.slice(0, 4), one.slice(4, 6))));
});

const halves = (integer: number): [number, number] => [integer >>> 0, Math.floor(integer / 2 ** 32)];
const bits = new Float32Array(1);
const bitsOf = (value: number): number => {
  bits[0] = value;
  return new Uint32Array(bits.buffer)[0]!;
};

test("the uniforms of elements, also where offset and index carry into the upper word", async () => {
  const integer = (): number => Math.floor(random() * 2 ** (53 * random()));
  const elements = Array.from({ length: 2000 }, (_, index) => ({
    seed: integer(),
    offset: index % 2 === 0 ? integer() : 2 ** 32 - 1 - (index % 64),
    index: index % 3 === 0 ? index % 8 : Math.floor(random() * 2 ** 31),
  })).filter(({ offset, index }) => offset + index < 2 ** 53);
  const statements = `let element = act_fn_noise_element(a.zw, b.x);
  let block = act_fn_noise_block(a.xy, element);
  let answer = bitcast<vec4<u32>>(vec4<f32>(act_fn_uniform(block, element), act_fn_open_uniform(block, element),
    act_fn_distance_uniform(block, element), act_fn_turns(block, element)));`;
  const given = elements.map(({ seed, offset, index }) => [
    ...halves(seed),
    ...halves(offset),
    index,
    0,
    0,
    0,
  ]);
  const expected = elements.map(({ seed, offset, index }) => {
    const noise = noiseFor("f", { training: true, seed, offset }, index + 1)!;
    return [uniformAt, openUniformAt, distanceUniformAt, turnsAt].map((at) => bitsOf(at(noise, index)));
  });
  expect(await answers(statements, given)).toEqual(expected);
});
