/** Functions of rows, compiled and run. */
import { kernel, softmax, type WgslFunction, type WgslRowActivation } from "@subgrad/wgsl";
import * as library from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { runRows, type WgslRowEvaluation } from "./rows.ts";
import { startShaders } from "./start.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
});
afterAll(() => shaders.stop());

type Asked = Partial<WgslRowEvaluation> & Pick<WgslRowEvaluation, "inputs">;

/** One row that is as long as its inputs, if nothing else is said. */
function run(asked: Asked): Promise<Float64Array> {
  const rowLength = Math.max(...Object.values(asked.inputs).map((values) => values!.length));
  const defaults = { activation: "softmax", pass: "forward", parameters: {}, rows: 1, rowLength } as const;
  return runRows({ shaders, library }, { ...defaults, ...asked });
}

function softmaxOf(x: readonly number[], temperature = 1): number[] {
  const largest = Math.max(...x);
  const weights = x.map((one) => Math.exp((one - largest) / temperature));
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / total);
}

/** In units of the last place of an f32; or in parts of 1e-7, where that is less. */
function errorOf(actual: ArrayLike<number>, expected: readonly number[], scale = 0): number {
  const errors = expected.map((value, i) => {
    const error = Math.abs(actual[i]! - value);
    const size = Math.max(Math.abs(value), scale, 2 ** -126);
    return Math.min(error / 2 ** (Math.floor(Math.log2(size)) - 23), (16 * error) / 1e-7);
  });
  expect(actual.length).toBe(expected.length);
  return Math.max(...errors);
}

const numbers = (length: number, scale = 10): number[] =>
  Array.from({ length }, (_, i) => Math.fround(scale * Math.sin(i * i + 1)));

describe("rows of any length", () => {
  const lengths = [1, 3, 64, 65, 257, 1000, 4099];

  test.each(lengths)("of %d elements", async (length) => {
    const x = numbers(length);
    for (const temperature of [1, 0.5]) {
      const y = softmaxOf(x, temperature);
      expect(errorOf(await run({ inputs: { x }, parameters: { temperature } }), y)).toBeLessThan(4);
    }
  });

  test.each([1, 3, 48, 256])("in workgroups of %d", async (workgroupSize) => {
    const x = numbers(1000);
    for (const subgroups of [false, true])
      expect(errorOf(await run({ inputs: { x }, workgroupSize, subgroups }), softmaxOf(x))).toBeLessThan(5);
  });

  // What is larger than all before it is what moves a sum that is taken together with the maximum.
  test.each([
    ["rising slowly", (i: number) => i / 1024],
    ["rising fast", (i: number) => i],
    ["falling", (i: number) => -i / 16],
    ["equal", () => 0.1],
    ["far apart", (i: number) => 1e30 * Math.sin(i)],
  ])("of 4096 elements that are %s", async (_, element) => {
    const x = Array.from({ length: 4096 }, (__, i) => Math.fround(element(i)));
    for (const temperature of [1, 0.25, 16]) {
      const y = softmaxOf(x, temperature);
      expect(errorOf(await run({ inputs: { x }, parameters: { temperature } }), y)).toBeLessThan(4);
    }
  });

  test.each(lengths)("gradients of %d elements", async (length) => {
    const y = softmaxOf(numbers(length, 3)).map(Math.fround);
    const dy = numbers(length, 2);
    const mean = dy.reduce((sum, one, i) => sum + one * y[i]!, 0);
    const expected = y.map((one, i) => one * (dy[i]! - mean));
    const scale = Math.max(...y);
    expect(errorOf(await run({ pass: "backward", inputs: { y, dy } }), expected, scale)).toBeLessThan(8);
  });

  test("more rows than a dispatch has workgroups in one dimension", async () => {
    const rows = 70_000;
    const x = Float32Array.from({ length: 2 * rows }, (_, i) => (i % 2 === 0 ? 0 : i % 5));
    const found = await run({ inputs: { x }, rows, rowLength: 2, workgroupSize: 2 });
    const expected = [0, 1, 2, 3, 4].map((one) => softmaxOf([0, one])[1]!);
    const wrong = found.findIndex((y, i) => i % 2 === 1 && Math.abs(y - expected[i % 5]!) > 1e-6);
    expect(wrong).toBe(-1);
  });
});

test("what lies between rows is neither read nor written", async () => {
  const x = [1, 1, NaN, 3, 3, Infinity, 2, 2];
  const found = await run({ inputs: { x: [...x, NaN] }, rows: 3, rowLength: 2, rowStride: 3 });
  expect([...found]).toEqual([0.5, 0.5, 0, 0.5, 0.5, 0, 0.5, 0.5, 0]);
});

describe("special rows", () => {
  const [plus, minus] = [Infinity, -Infinity];
  const half = [0.5, 0, 0.5];
  const none = [NaN, NaN, NaN];
  test.each([
    [[plus, 1, plus], {}, half],
    [[plus, minus, plus], {}, half],
    [[plus, 1, minus], { plusInfinity: "nan" }, none],
    [[minus, 1, 1], {}, [0, 0.5, 0.5]],
    [[minus, minus, minus], {}, none],
    [[minus, minus, minus], { allMinusInfinity: "zero" }, [0, 0, 0]],
    [[minus, minus, minus], { allMinusInfinity: "uniform" }, [1 / 3, 1 / 3, 1 / 3].map(Math.fround)],
    [[NaN, plus, minus], {}, none],
    [[3.4028234663852886e38, -3.4028234663852886e38, -3.4028234663852886e38], {}, [1, 0, 0]],
    [[-3.4028234663852886e38, minus, minus], {}, [1, 0, 0]],
  ])("%j with %j is %j", async (x, parameters, expected) => {
    for (const subgroups of [false, true])
      expect([...(await run({ inputs: { x }, parameters, subgroups }))]).toEqual(expected);
  });

  test("one row is nothing to its neighbours", async () => {
    const x = [plus, 0, 1, 1, NaN, 0, minus, minus];
    const found = await run({ inputs: { x }, rows: 4, rowLength: 2 });
    expect([...found]).toEqual([1, 0, 0.5, 0.5, NaN, NaN, NaN, NaN]);
  });
});

test("gradients of parameters: one number for each row, and for each parameter", async () => {
  const x = numbers(12, 2);
  const inputs = {
    x,
    y: softmaxOf(x.slice(0, 6))
      .concat(softmaxOf(x.slice(6)))
      .map(Math.fround),
    dy: numbers(12, 1),
  };
  const expected = [0, 6].map((start) => {
    const [xs, ys, dys] = [x, inputs.y, inputs.dy].map((all) => all.slice(start, start + 6)) as [
      number[],
      number[],
      number[],
    ];
    const mean = ys.reduce((sum, y, i) => sum + y * xs[i]!, 0);
    return -dys.reduce((sum, dy, i) => sum + dy * ys[i]! * (xs[i]! - mean), 0);
  });
  const found = await run({ pass: { parameter: "temperature" }, inputs, rows: 2, rowLength: 6 });
  expect(errorOf(found, expected, 0.25)).toBeLessThan(16);
  // The shader of all of them is this one where there is one.
  const one = kernel(softmax, { pass: { parameter: "temperature" } });
  expect(kernel(softmax, { pass: "parameterBackward" }).code).toBe(one.code);
});

test("noise is drawn for the place of an element in the whole array", async () => {
  const draw: WgslFunction = {
    name: "act_fn_draw",
    code: `fn act_fn_draw(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {
  return f32(1000u * seed.x + 100u * offset.x + index);
}`,
    parameters: [],
    dependencies: [],
    switches: {},
  };
  const code = `fn act_noisy(row_index: u32, lane_index: u32, is_live: bool) {
  let place = row_index * uniforms.row_stride + lane_index;
  if (is_live && lane_index < uniforms.row_length) { output[place] = x[place] + row_noise(place); }
}`;
  const forward = { name: "act_noisy", code, rank: "row", inputs: ["x"], dependencies: [] } as const;
  const noisy: WgslRowActivation = {
    name: "noisy",
    noise: { name: "g", atInference: 0.5, draw },
    parameters: [],
    choices: [],
    forward,
    backward: forward,
    parameterBackward: {},
  };
  const asked = { activation: "noisy", pass: "forward", parameters: {}, rows: 2, rowLength: 2 } as const;
  const runNoisy = (further: object): Promise<Float64Array> =>
    runRows(
      { shaders, library: { kernel, noisy } as never },
      { ...asked, inputs: { x: [0, 0, 0, 0, 0, 0] }, ...further },
    );
  expect([...(await runNoisy({}))]).toEqual([0.5, 0.5, 0.5, 0.5]);
  const place = { seed: 3, offset: 2 };
  expect([...(await runNoisy({ place, rowStride: 3 }))]).toEqual([3200, 3201, 0, 3203, 3204, 0]);
});
