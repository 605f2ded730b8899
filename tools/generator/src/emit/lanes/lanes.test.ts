/// <reference lib="dom" />
import binaryen from "binaryen";
import { beforeAll, expect, test } from "vitest";
import type { Arithmetic } from "../../arithmetic/arithmetic.ts";
import { createBinary32 } from "../../arithmetic/binary32.ts";
import { binary64 } from "../../arithmetic/binary64.ts";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { evaluate } from "../../ir/evaluate.ts";
import { kernelLibrary } from "../../ir/library.ts";
import type { Model } from "../../model.ts";
import { loadModel } from "../../read/index.ts";
import { withoutHints } from "../hints.ts";
import { type ElementType, f32, f64, f64OfF32 } from "./element.ts";
import { kernelModule } from "./module.ts";
import { vectorProgram } from "./program.ts";

const BLOCK = 4096;

let model: Model;
beforeAll(async () => {
  model = await loadModel(new URL("../../../../../specs", import.meta.url).pathname);
});

/** The kernel of which all inputs are x. */
const ofX = (name: string): Expression =>
  build.call(
    name,
    model.intrinsics.get(name)!.inputs.map(() => build.variable("x")),
  );

/** The elements of an array, computed by a module of its own. */
function compile(name: string, element: ElementType): (values: readonly number[]) => number[] {
  const program = vectorProgram(ofX(name), model.intrinsics, element);
  const bytes = kernelModule(binaryen, { program, arrays: ["x"], numbers: [] }, model.intrinsics, 3);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes as BufferSource), {
    subgrad: { memory },
  });
  const run = instance.exports.run as (end: number) => void;
  const floats = new (element.stored === "f32" ? Float32Array : Float64Array)(memory.buffer, 0, BLOCK);
  return (values) => {
    floats.set(values);
    run(element.bytes * values.length);
    return [...floats.subarray(0, values.length)];
  };
}

/** Every exponent, both signs, and what matters beside them. */
function inputs(): number[] {
  const special = [
    0,
    -0,
    1,
    -1,
    88.72283,
    88.72284,
    89,
    -87.33655,
    -103.97208,
    -104,
    12345.678,
    -3e38,
    Infinity,
    -Infinity,
    NaN,
  ];
  const sweep = Array.from({ length: 4000 }, (_, index) => -110 + (index * 200) / 3999 + Math.sin(index) / 7);
  const tiny = Array.from({ length: 140 }, (_, index) => (index % 2 ? -1.37 : 1.61) * 2 ** -index);
  const huge = Array.from({ length: 120 }, (_, index) => (index % 2 ? -1.37 : 1.61) * 2 ** index);
  return [...special, ...sweep, ...tiny, ...huge];
}

const kernels = ["exp", "expm1", "log1p", "normalCdf", "sigmoid", "sin", "tanh", "asinh", "mulSigmoid"];

test.each(kernels)("%s in lanes of 32 bits has the bits of the evaluator in binary32", (name) => {
  const inBinary32 = inputs().map(Math.fround);
  expectBits(name, f32, createBinary32(), inBinary32);
});

test.each(kernels)("%s in lanes of 64 bits has the bits of the evaluator in binary64", (name) => {
  const beyond = [709.782712893384, 710, -745.13, -746, 1e-300, 5e-324, -5e-324, 1.7e308, -1e300, 6e200];
  expectBits(name, f64, binary64, [...inputs(), ...beyond]);
});

test.each(kernels)("%s of binary32 in lanes of 64 bits is that of binary64, rounded once", (name) => {
  expectBits(name, f64OfF32, binary64, inputs().map(Math.fround));
});

/** Kernels as lanes compute them: without the hints of WGSL. */
function plainKernels(): Model["intrinsics"] {
  return new Map(
    [...model.intrinsics].map(([name, one]) => [
      name,
      { ...one, f32: one.f32 === "native" ? one.f32 : withoutHints(one.f32) },
    ]),
  );
}

function expectBits(
  name: string,
  element: ElementType,
  arithmetic: Arithmetic<number>,
  xs: readonly number[],
): void {
  const run = compile(name, element);
  const context = { arithmetic, library: kernelLibrary(plainKernels(), element.name) };
  const value = ofX(name);
  for (let start = 0; start < xs.length; start += BLOCK) {
    const some = xs.slice(start, start + BLOCK);
    const expected = some.map((x) => evaluate(value, new Map([["x", x]]), context));
    expect(run(some)).toEqual(element.stored === "f32" ? expected.map(Math.fround) : expected);
  }
}
