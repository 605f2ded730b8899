/// <reference lib="dom" />
import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import * as build from "../../ir/build.ts";
import { type ElementType, f32, f64, f64OfF32 } from "./element.ts";
import { pairModule } from "./pairs.ts";
import { vectorPrograms } from "./program.ts";

const x = build.variable("x");
const [first, second] = [build.variable("first"), build.variable("second")];

type At = (end: number, length: number, ...addresses: number[]) => void;

function compile(
  element: ElementType,
  side: number,
  isForward: boolean,
): { at: At; memory: WebAssembly.Memory } {
  const bodies = isForward
    ? [build.add(x, build.number(1)), build.negate(x)]
    : [build.add(build.multiply(first, x), second)];
  const { steps, results } = vectorPrograms(bodies, new Map(), element);
  const doubles = isForward ? [] : [["first", "second"] as const];
  const kernel = { element, steps, results, arrays: [["x"], ...doubles] as const, numbers: [] };
  const bytes = pairModule(binaryen, kernel as Parameters<typeof pairModule>[1], new Map(), side);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const module = new WebAssembly.Module(bytes as BufferSource);
  const { exports } = new WebAssembly.Instance(module, { subgrad: { memory } });
  return { at: exports.at as At, memory };
}

const arrayIn = ({ stored }: ElementType, memory: WebAssembly.Memory, start: number, length: number) =>
  new (stored === "f32" ? Float32Array : Float64Array)(memory.buffer, start, length);

const OUT = 8192;
const DOUBLE = 32768;

describe.each([
  ["f32", f32],
  ["f64", f64],
  ["f64 of f32", f64OfF32],
] as const)("%s", (_, element) => {
  const turn = (side: number): number => (side * (element.name === element.stored ? 16 : 8)) / element.bytes;

  test.each([1, 2, 3, 4])("with %i vectors side by side computes rows of every length", (side) => {
    const [forward, backward] = [compile(element, side, true), compile(element, side, false)];
    for (let rowLength = 1; rowLength <= 2 * turn(side) + 1; rowLength++) {
      const count = 3 * rowLength;
      const end = count * element.bytes;
      for (const { memory } of [forward, backward]) {
        const input = arrayIn(element, memory, 0, count);
        input.forEach((_value, i) => (input[i] = i + 0.5));
        const pairs = arrayIn(element, memory, DOUBLE, 2 * count);
        pairs.forEach((_value, i) => (pairs[i] = 3 * i));
        arrayIn(element, memory, OUT, 2 * count + 1).fill(-7);
      }
      forward.at(end, rowLength * element.bytes, OUT, 0);
      backward.at(end, rowLength * element.bytes, OUT, 0, DOUBLE);
      const place = (i: number): number => i + Math.floor(i / rowLength) * rowLength;
      const y = arrayIn(element, forward.memory, OUT, 2 * count + 1);
      const dx = arrayIn(element, backward.memory, OUT, count + 1);
      for (let i = 0; i < count; i++) {
        expect([y[place(i)], y[place(i) + rowLength]]).toEqual([i + 1.5, -i - 0.5]);
        expect(dx[i]).toBe(3 * place(i) * (i + 0.5) + 3 * (place(i) + rowLength));
      }
      const isBeyond = [y[2 * count], dx[count]].some((value) => value !== -7);
      expect(isBeyond).toBe(rowLength < turn(side));
    }
  });
});
