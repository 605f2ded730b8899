/** Uniform numbers of the words of Philox, as ../shared/noise.ts makes them. All have at most 24 digits: binary32 represents them. */
import type binaryen from "binaryen";
import type { Code } from "./code.ts";
import { vectorOf } from "./constants.ts";

/** (word >>> shift + more) · scale, where each of the four elements of a block takes one of its words. */
interface Uniform {
  readonly words: readonly number[];
  readonly shift: number;
  readonly more: readonly number[];
  readonly scale: number;
}

export const inOrder = [0, 1, 2, 3];
export const same = (value: number): number[] => [value, value, value, value];

/** By the names that kinds of noise have for them. */
const uniforms: { readonly [name: string]: Uniform } = {
  uniform: { words: inOrder, shift: 8, more: same(0), scale: 2 ** -24 },
  openUniform: { words: inOrder, shift: 9, more: same(0.5), scale: 2 ** -23 },
  distanceUniform: { words: [0, 0, 2, 2], shift: 8, more: same(1), scale: 2 ** -24 },
  // A quarter of a turn less where the number of the element is odd.
  turns: { words: [1, 1, 3, 3], shift: 8, more: [0, -(2 ** 22), 0, -(2 ** 22)], scale: 2 ** -24 },
};

/** The numbers that four words are, which are read twice where they are put into another order. */
export function uniformCode(module: binaryen.Module, name: string, read: () => Code): Code {
  const { f32x4, f32, i32, i32x4 } = module;
  const found = uniforms[name];
  if (found === undefined) throw new Error(`${name} is no uniform`);
  const chosen = found.words === inOrder ? read() : words(module, read(), read(), found.words);
  const whole = f32x4.convert_i32x4_s(i32x4.shr_u(chosen, i32.const(found.shift)));
  const isMore = found.more.some((more) => more !== 0);
  const sum = isMore ? f32x4.add(whole, vectorOf(module, Float32Array.from(found.more))) : whole;
  return f32x4.mul(sum, f32x4.splat(f32.const(found.scale)));
}

/** The chosen ones of eight words of two vectors. */
export const words = ({ i8x16 }: binaryen.Module, left: Code, right: Code, chosen: readonly number[]): Code =>
  i8x16.shuffle(
    left,
    right,
    chosen.flatMap((word) => [0, 1, 2, 3].map((byte) => 4 * word + byte)),
  );
