/** The noise of stochastic functions, for lanes. Only functions that draw some carry the code. */
import { type Compiled, compiled, currentMemory } from "./backend.ts";
import { type FloatArray, isFloat32 } from "./float-array.ts";
import { type Fill, type Grade, copy } from "./lanes.ts";

/** A part of the stream of a seed, where `offset` is the element that belongs to the first one of an array. */
interface Noise {
  readonly key0: number;
  readonly key1: number;
  readonly offset: number;
}

/** The uniforms that noise is made of, as numbers of binary32: tools/generator/src/emit/lanes/philox.ts. */
export interface NoiseStream extends Compiled<{ readonly draw: (end: number, ...given: number[]) => void }> {
  /** How many there are for each element. */
  readonly uniforms: number;
}

export const noiseStream = (uniforms: number, code: string): NoiseStream => ({ uniforms, code });

/** Blocks for the first uniforms and the second ones, which may go a little beyond; and for the same in binary64. */
const UNIFORMS = [8, 10] as const;
const WIDE_UNIFORMS = [12, 13] as const;

/** Without training, where `noise` is undefined, all elements have the same. `kernel` makes it of uniforms; else it is one itself. */
export function drawn<N extends Noise>(
  drawAt: (noise: N | undefined, index: number) => number,
  noise: N | undefined,
  stream: NoiseStream,
  kernel?: Grade,
): readonly Fill[] {
  return [
    (block, start, length) => {
      if (noise === undefined) {
        block.fill(drawAt(noise, 0), 0, length);
        return;
      }
      const uniforms = drawUniforms(stream, noise, start, length);
      if (kernel === undefined) copy(block, 0, uniforms[0]!, 0, length);
      else compute(kernel, uniforms, block, length);
    },
  ];
}

/** A block of Philox has the noise of four elements: what comes before the first one that is wanted is drawn, too. */
function drawUniforms(
  stream: NoiseStream,
  { key0, key1, offset }: Noise,
  start: number,
  length: number,
): Float32Array[] {
  const blocks = currentMemory()!.blocks[4];
  const addresses = UNIFORMS.slice(0, stream.uniforms).map((place) => blocks[place]!.byteOffset);
  const block = Math.floor((offset + start) / 4);
  const skipped = offset + start - 4 * block;
  const end = addresses[0]! + 4 * (skipped + length);
  compiled(stream)!.draw(end, key0, key1, block, Math.floor(block / 2 ** 32), ...addresses);
  const { buffer } = blocks[0]!;
  return addresses.map((address) => new Float32Array(buffer, address + 4 * skipped, length));
}

function compute(kernel: Grade, uniforms: readonly Float32Array[], block: FloatArray, length: number): void {
  const one = isFloat32(block) ? kernel.f32 : kernel.f64;
  const addresses = uniforms.map((array, index) => {
    if (one.bytes === 4) return array.byteOffset;
    const wide = currentMemory()!.blocks[8][WIDE_UNIFORMS[index]!]!;
    wide.set(array);
    return wide.byteOffset;
  });
  compiled(one)!.at(block.byteOffset + one.bytes * length, block.byteOffset, ...addresses);
}
