/** The kernels that turn uniforms into normals and Gumbels, on the uniforms that occur, against multiprecision. */
import { loadModel } from "@subgrad/generator";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import {
  type Arithmetic,
  type FloatFormat,
  type Model,
  binary64,
  build,
  createBinary32,
  createRandom,
  enclosedReference,
  evaluate,
  f32,
  f64,
  kernelLibrary,
  ulpError,
} from "../generator.ts";
import { writeOut } from "../oracle/definition.ts";
import { type Workbench, createWorkbench, settle } from "../oracle/workbench.ts";

let intrinsics: Model["intrinsics"];
let bench: Workbench;
beforeAll(async () => {
  ({ intrinsics } = await loadModel(fileURLToPath(new URL("../../../../specs", import.meta.url))));
  bench = await createWorkbench();
});

const targets: readonly [string, FloatFormat, Arithmetic<number>][] = [
  ["f64", f64, binary64],
  ["f32", f32, createBinary32()],
  ["f32 fused", f32, createBinary32({ fused: true })],
];
/** What a composition promises. */
const bounds = { f64: 4, f32: 8 } as const;

/** The largest error, where an ULP is that of at least the given magnitude. */
function worst(
  name: string,
  format: FloatFormat,
  arithmetic: Arithmetic<number>,
  inputs: readonly (readonly number[])[],
  scale?: number,
): number {
  const { inputs: names } = intrinsics.get(name)!;
  const call = build.call(
    name,
    names.map((input) => build.variable(input)),
  );
  const truth = writeOut(call, intrinsics, new Map());
  const library = kernelLibrary(intrinsics, format === f64 ? "f64" : "f32");
  const errors = inputs.map((values) => {
    const environment = new Map(names.map((input, index) => [input, values[index]!]));
    const reference = settle(bench, name, () =>
      enclosedReference(bench.arithmetic, bench.evaluate(truth, environment)),
    );
    return ulpError(format, evaluate(call, environment, { arithmetic, library }), reference, scale);
  });
  return Math.max(...errors);
}

const random = createRandom(161803);
const upTo = (end: number): number => Math.floor(end * random());
/** Numbers beside both ends, and others between them. */
const numerators = (end: number): number[] => [
  ...Array.from({ length: 50 }, (_, index) => index),
  ...Array.from({ length: 50 }, (_, index) => end - 1 - index),
  ...Array.from({ length: 1500 }, () => upTo(end)),
];

test.each(targets)("normals, %s", (_name, format, arithmetic) => {
  const quarter = 2 ** 22;
  // All but 1/4 and 3/4 themselves, where the cosine is 0.
  const zeros = [-300, -20, -2, -1, 1, 2, 20, 300].flatMap((by) => [quarter + by, 3 * quarter + by]);
  const turns = [...zeros, ...numerators(2 ** 24), ...numerators(2 ** 24).map((n) => n - quarter)];
  const inputs = turns
    .filter((n) => n !== quarter && n !== 3 * quarter)
    .map((n, index) => {
      const spread = [2 ** 24 - 1 - (index % 100), upTo(2 ** 24), index % 100][index % 3]!;
      return [(spread + 1) * 2 ** -24, n * 2 ** -24];
    });
  expect(worst("boxMuller", format, arithmetic, inputs)).toBeLessThan(
    format === f64 ? bounds.f64 : bounds.f32,
  );
});

test.each(targets)("normals at zeros of the cosine and at u = 1 are 0, %s", (_name, format, arithmetic) => {
  const library = kernelLibrary(intrinsics, format === f64 ? "f64" : "f32");
  const normal = (u: number, turns: number): number =>
    evaluate(build.call("boxMuller", [build.number(u), build.number(turns)]), new Map(), {
      arithmetic,
      library,
    });
  expect([normal(0.5, 0.25), normal(0.5, 0.75), normal(1, 0.125)].map(Math.abs)).toEqual([0, 0, 0]);
});

// Where u is 1/e they change their sign, with a slope of e.
test.each(targets)("Gumbels, in ULP of 1 about 0, %s", (_name, format, arithmetic) => {
  const centre = Math.floor(2 ** 23 / Math.E);
  const near = Array.from({ length: 40 }, (_, index) => centre + index - 20);
  const inputs = [...near, ...numerators(2 ** 23)].map((n) => [(n + 0.5) * 2 ** -23]);
  expect(worst("gumbel", format, arithmetic, inputs, 1)).toBeLessThan(
    format === f64 ? bounds.f64 : bounds.f32,
  );
});
