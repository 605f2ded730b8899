/// <reference lib="dom" />
import binaryen from "binaryen";
import { beforeAll, expect, test } from "vitest";
import { createBinary32 } from "../../arithmetic/binary32.ts";
import * as build from "../../ir/build.ts";
import { evaluate } from "../../ir/evaluate.ts";
import { kernelLibrary } from "../../ir/library.ts";
import type { Model } from "../../model.ts";
import { loadModel } from "../../read/index.ts";
import { addLaneKernel } from "./lanes.ts";

let model: Model;
beforeAll(async () => {
  model = await loadModel(new URL("../../../../../specs", import.meta.url).pathname);
});

/** A module whose `run` maps the vector at byte 0 to the vector at byte 16. */
function compile(name: string): (values: readonly number[]) => number[] {
  const module = new binaryen.Module();
  module.setFeatures(binaryen.Features.SIMD128);
  module.setMemory(1, 1, "memory");
  addLaneKernel(binaryen, module, name, model.intrinsics);
  const input = module.v128.load(0, 4, module.i32.const(0));
  const store = module.v128.store(16, 4, module.i32.const(0), module.call(name, [input], binaryen.v128));
  module.addFunction("run", binaryen.none, binaryen.none, [], store);
  module.addFunctionExport("run", "run");
  expect(module.validate()).toBeTruthy();
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.emitBinary() as BufferSource));
  module.dispose();
  const { memory, run } = exports as unknown as { memory: WebAssembly.Memory; run: () => void };
  const floats = new Float32Array(memory.buffer);
  return (values) => {
    floats.set(values);
    run();
    return [...floats.subarray(4, 8)];
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
  const all = [...special, ...sweep, ...tiny].map(Math.fround);
  return [...all, ...Array.from({ length: (4 - (all.length % 4)) % 4 }, () => 0)];
}

test.each(["exp", "expm1", "sigmoid", "sin"])(
  "%s in four lanes has the bits of the evaluator in binary32",
  (name) => {
    const run = compile(name);
    const arithmetic = createBinary32();
    const context = { arithmetic, library: kernelLibrary(model.intrinsics, "f32") };
    const xs = inputs();
    for (let index = 0; index < xs.length; index += 4) {
      const lanes = xs.slice(index, index + 4);
      const expected = lanes.map((x) =>
        evaluate(build.call(name, [build.variable("x")]), new Map([["x", x]]), context),
      );
      expect(run(lanes)).toEqual(expected);
    }
  },
);
