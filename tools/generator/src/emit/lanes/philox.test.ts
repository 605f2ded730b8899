/// <reference lib="dom" />
import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import { noiseKinds } from "../../noise.ts";
import { distanceUniformAt, noiseFor, openUniformAt, turnsAt, uniformAt } from "../shared/noise.ts";
import { philoxModule } from "./philox.ts";

const inJavaScript = {
  uniform: uniformAt,
  openUniform: openUniformAt,
  distanceUniform: distanceUniformAt,
  turns: turnsAt,
} as const;

const LENGTH = 40;
const OUTS = [0, 1024];

describe.each(Object.values(noiseKinds))("uniforms of which $title noise is made", ({ uniforms }) => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const module = new WebAssembly.Module(philoxModule(binaryen, uniforms) as BufferSource);
  const { exports } = new WebAssembly.Instance(module, { subgrad: { memory } });
  const draw = exports.draw as (...values: number[]) => void;
  const outs = OUTS.slice(0, uniforms.length);

  test.each([
    [0, 0],
    [1, 4],
    [2 ** 32 + 7, 400],
    [2 ** 53 - 1, 4 * (2 ** 32 - 3)],
    [5, 4 * (2 ** 32 - 4)],
    [5, 4 * 2 ** 32],
    [5, 2 ** 53 - 64],
  ])("of seed %i from element %i on are those of JavaScript", (seed, offset) => {
    const noise = noiseFor("test", { training: true, seed, offset }, LENGTH)!;
    const block = offset / 4;
    draw(4 * LENGTH, noise.key0, noise.key1, block, Math.floor(block / 2 ** 32), ...outs);
    uniforms.forEach((name, index) => {
      const at = inJavaScript[name as keyof typeof inJavaScript];
      const expected = Array.from({ length: LENGTH }, (_, i) => at(noise, i));
      expect([...new Float32Array(memory.buffer, outs[index]!, LENGTH)]).toEqual(expected);
    });
  });
});
