/** What a shader draws at one place of a stream. @module */
import type { link, WgslActivation, WgslFunction } from "@subgrad/wgsl";
import type { Place } from "../../cases/draws.ts";
import type { ShaderProcess } from "./client.ts";

/** The activation for elements that all have the noise of this place: its expected value is what is drawn there. */
export async function drawnAt(
  shaders: ShaderProcess,
  linker: typeof link,
  activation: WgslActivation,
  place: Place,
): Promise<WgslActivation> {
  const { noise } = activation;
  if (noise === undefined) throw new Error(`wgsl-f32: ${activation.name} draws no noise`);
  const atInference = await draw(shaders, linker([noise.draw]), noise.draw, place);
  return { ...activation, noise: { ...noise, atInference } };
}

async function draw(
  shaders: ShaderProcess,
  text: string,
  { name }: WgslFunction,
  { seed, offset }: Place,
): Promise<number> {
  const words = [seed, offset].flatMap((integer) => [integer >>> 0, Math.floor(integer / 2 ** 32)]);
  const output = await shaders.run({
    code: `@group(0) @binding(0) var<storage, read> place: array<vec2<u32>>;
@group(0) @binding(1) var<storage, read_write> drawn: array<f32>;
${text}
@compute @workgroup_size(1)
fn main() { drawn[0] = ${name}(place[0], place[1], 0u); }
`,
    entryPoint: "main",
    inputs: [{ binding: 0, type: "read-only-storage", data: Uint32Array.from(words).buffer }],
    output: { binding: 1, length: 1 },
    workgroups: [1, 1, 1],
  });
  return output[0]!;
}
