/** The noise of stochastic functions as WGSL: the words and uniforms of emit/shared/noise.ts, to the last bit. */
import { type NoiseKind, noiseKinds } from "../../noise.ts";
import { pascalCase } from "../../text.ts";
import type { Helper } from "./helpers.ts";
import { helperName } from "./text.ts";

/**
 * After Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", and their Random123
 * (THIRD_PARTY_NOTICES.md). WGSL has no product of 64 bits: it is made of halves, where no sum is 2³² or more.
 */
const philox = `fn act_fn_philox(counter: vec4<u32>, key: vec2<u32>) -> vec4<u32> {
  let multiplier_low = vec2<u32>(0x1f53u, 0x8d57u);
  let multiplier_high = vec2<u32>(0xd251u, 0xcd9eu);
  var c = counter;
  var k = key;
  for (var round = 0; round < 10; round++) {
    let c_low = c.xz & vec2<u32>(0xffffu);
    let c_high = c.xz >> vec2<u32>(16u);
    let low = multiplier_low * c_low;
    let middle = multiplier_high * c_low + (low >> vec2<u32>(16u));
    let carried = multiplier_low * c_high + (middle & vec2<u32>(0xffffu));
    let high = multiplier_high * c_high + (middle >> vec2<u32>(16u)) + (carried >> vec2<u32>(16u));
    let product = vec2<u32>(0xd2511f53u, 0xcd9e8d57u) * c.xz;
    c = vec4<u32>(high.y ^ c.y ^ k.x, product.y, high.x ^ c.w ^ k.y, product.x);
    k += vec2<u32>(0x9e3779b9u, 0xbb67ae85u);
  }
  return c;
}`;

/** Numbers of 64 bits are vectors, the lower half first. */
const noiseBlock = `fn act_fn_noise_block(seed: vec2<u32>, element: vec2<u32>) -> vec4<u32> {
  let block = vec2<u32>((element.x >> 2u) | (element.y << 30u), element.y >> 2u);
  return act_fn_philox(vec4<u32>(block, 0u, 0u), seed);
}`;

const noiseElement = `fn act_fn_noise_element(offset: vec2<u32>, index: u32) -> vec2<u32> {
  let low = offset.x + index;
  return vec2<u32>(low, offset.y + select(0u, 1u, low < index));
}`;

const uniform = `fn act_fn_uniform(block: vec4<u32>, element: vec2<u32>) -> f32 {
  return f32(block[element.x & 3u] >> 8u) * 0x1p-24f;
}`;

const openUniform = `fn act_fn_open_uniform(block: vec4<u32>, element: vec2<u32>) -> f32 {
  return (f32(block[element.x & 3u] >> 9u) + 0.5) * 0x1p-23f;
}`;

const distanceUniform = `fn act_fn_distance_uniform(block: vec4<u32>, element: vec2<u32>) -> f32 {
  return f32((block[element.x & 2u] >> 8u) + 1u) * 0x1p-24f;
}`;

const turns = `fn act_fn_turns(block: vec4<u32>, element: vec2<u32>) -> f32 {
  let even = f32(block[(element.x & 2u) | 1u] >> 8u) * 0x1p-24f;
  return even - 0.25 * f32(element.x & 1u);
}`;

/** By the name of the TypeScript constant that holds them. */
export const noiseHelpers: { readonly [name: string]: Helper } = {
  philox: { documentation: "Philox 4x32-10: four random words for each counter and key.", code: philox },
  noiseBlock: {
    documentation: "The block of a stream that an element is in.",
    code: noiseBlock,
    dependencies: ["philox"],
  },
  noiseElement: { documentation: "The element of a stream that an index has.", code: noiseElement },
  uniform: { documentation: "u in [0, 1), a multiple of 2⁻²⁴.", code: uniform },
  openUniform: { documentation: "u in (0, 1), an odd multiple of 2⁻²⁴.", code: openUniform },
  distanceUniform: {
    documentation: "Of the two uniforms that a pair of normals is made of, that in (0, 1].",
    code: distanceUniform,
  },
  turns: { documentation: "The other one: the angle of a normal, in turns.", code: turns },
  ...Object.fromEntries(Object.values(noiseKinds).map((kind) => [drawName(kind), drawHelper(kind)])),
};

/** The helper that draws the noise of an element. */
export function drawName({ drawn }: NoiseKind): string {
  return `draw${pascalCase(drawn)}`;
}

function drawHelper(kind: NoiseKind): Helper {
  const { kernel, uniforms, title } = kind;
  const values = uniforms.map((name) => `${helperName(name)}(block, element)`).join(", ");
  return {
    documentation: `The noise of an element, ${title}: the one with this index behind the offset, in the stream of the seed.`,
    code: `fn ${helperName(drawName(kind))}(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {
  let element = act_fn_noise_element(offset, index);
  let block = act_fn_noise_block(seed, element);
  return ${kernel === undefined ? values : `${helperName(kernel)}(${values})`};
}`,
    dependencies: ["noiseElement", "noiseBlock", ...uniforms, ...(kernel === undefined ? [] : [kernel])],
  };
}
