/// <reference lib="dom" />
import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import * as build from "../../../ir/build.ts";
import type { Condition, Expression, ReduceOperator } from "../../../ir/nodes.ts";
import { type RowProgram, lowerRow } from "../../../rows/program.ts";
import { type ElementType, f32, f64, f64OfF32, laneBytes } from "../element.ts";
import { type KernelOutline, rowKernel } from "./kernel.ts";
import { rowModule } from "./module.ts";

const x = build.variable("x");
const whole = (operator: ReduceOperator, operand: Expression = x, where?: Condition): Expression =>
  build.reduce(operator, operand, where);

const outline = (element: ElementType): KernelOutline => ({
  element,
  arrays: ["x"],
  ofRows: [],
  numbers: ["rowCount", "scale"],
  rank: "row",
  varying: new Set(["x"]),
});

interface Compiled {
  readonly run: (first: number, count: number, length: number) => number;
  readonly has: (name: string) => boolean;
  readonly step: (name: string, ...values: number[]) => number;
  /** The elements of rows, and their results. */
  readonly input: Float32Array | Float64Array;
  readonly output: Float32Array | Float64Array;
  readonly region: (place: number) => Float32Array | Float64Array;
  readonly setNumbers: (...values: number[]) => void;
}

const lowered = (formula: Expression): RowProgram =>
  lowerRow(formula, { varying: new Set(["x"]), rules: () => undefined });

/** The kernels of a formula that calls nothing. */
function compile(
  formula: Expression,
  more: Partial<KernelOutline> = {},
  element = f32,
  program = lowered(formula),
): Compiled {
  const kernel = rowKernel(program, { ...outline(element), ...more });
  const bytes = rowModule(binaryen, kernel, new Map());
  const memory = new WebAssembly.Memory({ initial: 4, maximum: 4 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes as BufferSource), {
    subgrad: { memory },
  });
  const named = exports as Record<string, (...values: number[]) => number>;
  const elements = element.stored === "f32" ? Float32Array : Float64Array;
  const lanes = element.name === "f32" ? Float32Array : Float64Array;
  const region = (place: number): Float32Array | Float64Array =>
    new elements(memory.buffer, 32768 * place, 32768 / element.bytes);
  return {
    run: named.run!,
    has: (name) => named[name] !== undefined,
    step: (name, ...values) => named[name]!(...values),
    input: region(0),
    output: region(1),
    region,
    setNumbers: (...values) => {
      const cells = new lanes(memory.buffer, 32768 * 7, 32768 / laneBytes(element));
      const each = 16 / laneBytes(element);
      values.forEach((value, place) => cells.fill(value, each * place, each * (place + 1)));
    },
  };
}

function resultsOf(compiled: Compiled, length: number, values: readonly number[]): number[] {
  compiled.input.fill(12345);
  compiled.input.set(values);
  compiled.setNumbers(length, 2);
  expect(compiled.run(0, values.length / length, length)).toBe(values.length / length);
  return [...compiled.output.subarray(0, values.length)];
}

describe.each([f32, f64, f64OfF32])("in vectors of $name, of arrays of $stored", (element) => {
  test.each([
    ["max", [3, -7, 5, 2, 5, -1, 4]],
    ["min", [3, -7, 5, 2, 5, -1, 4]],
    ["sum", [3, -7, 5, 2, 5, -1, 4]],
  ] as const)("the %s of a row is all of it, and nothing of the next", (operator, values) => {
    const expected = { max: 5, min: -7, sum: 11 }[operator];
    const compiled = compile(whole(operator), {}, element);
    expect(resultsOf(compiled, 7, [...values, ...values])).toEqual(Array(14).fill(expected));
  });

  test("a NaN is the largest and the least, and 0 is greater than -0", () => {
    const largest = compile(whole("max"), {}, element);
    expect(resultsOf(largest, 3, [1, NaN, 2])).toEqual([NaN, NaN, NaN]);
    expect(resultsOf(largest, 2, [-0, 0])).toEqual([0, 0]);
    expect(resultsOf(compile(whole("min"), {}, element), 2, [0, -0])).toEqual([-0, -0]);
  });

  test("a sum loses nothing that cancels", () => {
    const big = element.stored === "f32" ? 2 ** 30 : 2 ** 60;
    const values = [big, 1, 1, 1, 1, 1, 1, 1, -big, 1];
    expect(resultsOf(compile(whole("sum"), {}, element), 10, values)).toEqual(Array(10).fill(8));
  });

  test("an infinity is a sum, too", () => {
    const total = compile(whole("sum"), {}, element);
    expect(resultsOf(total, 3, [1, -Infinity, 2])).toEqual([-Infinity, -Infinity, -Infinity]);
    expect(resultsOf(total, 3, [Infinity, -Infinity, 2])).toEqual([NaN, NaN, NaN]);
  });

  test("only those elements count for which a condition holds", () => {
    const positive = build.compare(">", x, build.number(0));
    const values = [3, -7, 5, NaN, -Infinity];
    expect(resultsOf(compile(whole("sum", x, positive), {}, element), 5, values)).toEqual(Array(5).fill(8));
    expect(resultsOf(compile(whole("min", x, positive), {}, element), 5, values)).toEqual(Array(5).fill(3));
  });

  test("a row is the same at any place, and in parts", () => {
    const centred = build.divide(
      build.subtract(x, build.divide(whole("sum"), build.row("count"))),
      build.add(build.variable("scale"), whole("max", build.multiply(x, whole("min")))),
    );
    const compiled = compile(centred, {}, element);
    const row = Array.from({ length: 29 }, (_, index) => Math.fround(Math.sin(3 * index) * 1.7 ** index));
    const expected = resultsOf(compiled, 29, row);
    const other = row.map((value) => 1 - value);
    expect(resultsOf(compiled, 29, [...other, ...row, ...other]).slice(29, 58)).toEqual(expected);
    expect(inParts(compiled, row, 12)).toEqual(expected);
  });

  test("one number for each row", () => {
    const compiled = compile(
      build.multiply(whole("max"), build.variable("scale")),
      { rank: "number" },
      element,
    );
    expect(resultsOf(compiled, 2, [1, 2, 5, 4, -1, -2]).slice(0, 3)).toEqual([4, 10, -2]);
  });

  test("each element knows its place, in any row and in parts", () => {
    const place = build.row("index");
    const last = whole("max", place, build.compare(">", x, build.number(0)));
    const compiled = compile(build.subtract(build.multiply(place, x), last), {}, element);
    const row = Array.from({ length: 29 }, (_, index) => (index % 7 === 3 ? index : -1));
    const expected = row.map((value, index) => index * value - 24);
    expect(resultsOf(compiled, 29, [...row, ...row])).toEqual([...expected, ...expected]);
    expect(inParts(compiled, row, 12)).toEqual(expected);
    expect(inParts(compiled, row, 7)).toEqual(expected);
  });

  test("a root moves on until it no longer grows, and in other steps names are their own", () => {
    const t = build.variable("t");
    const above = build.conditional(build.compare(">", x, t), build.subtract(x, t), build.number(0));
    const equation = build.subtract(whole("sum", above), build.variable("scale"));
    const root = build.solve("t", build.subtract(whole("max"), build.variable("scale")), equation);
    const compiled = compile(build.add(build.multiply(whole("sum"), root), x), {}, element);
    // 3 and 2 are above 1.5 by 2 together, which is the scale, and 9 is above 7.
    const rows = [3, 2, 1, 0, 0, -8, 0, 9, 1, 1, 1, 1, 1, 1];
    const expected = rows.map((value, place) => (place < 7 ? -2 * 1.5 : 15 * 7) + value);
    resultsOf(compiled, 7, rows).forEach((result, place) => expect(result).toBeCloseTo(expected[place]!, 5));
    expect(inParts(compiled, rows.slice(0, 7), 2)).toEqual(resultsOf(compiled, 7, rows).slice(0, 7));
  });

  test("rows have numbers of their own", () => {
    const arrays = ["x", "dy"];
    const product = build.multiply(build.variable("dy"), build.subtract(x, whole("min")));
    const compiled = compile(product, { arrays, ofRows: ["dy"] }, element);
    compiled.input.set([1, 2, 3, 5, 5, 7]);
    compiled.output.set([10, 100]);
    compiled.setNumbers(3, 2);
    expect(compiled.run(0, 2, 3)).toBe(2);
    expect([...compiled.region(2).subarray(0, 6)]).toEqual([0, 10, 20, 0, 0, 200]);
  });
});

describe("numbers of binary64 on the way between arrays of binary32", () => {
  test("what a loop keeps is not rounded", () => {
    const third: Expression = {
      kind: "let",
      name: "third",
      value: build.divide(x, build.number(3)),
      body: build.multiply(
        build.subtract(build.variable("third"), build.number(1 / 3)),
        whole("sum", build.variable("third")),
      ),
    };
    const kept = { varying: new Set(["x"]), rules: () => undefined, isDear: () => true };
    const compiled = compile(third, {}, f64OfF32, lowerRow(third, kept));
    expect(resultsOf(compiled, 2, [1, 2])).toEqual([0, Math.fround(1 / 3)]);
  });

  test("sums take elements in turn", () => {
    const total = build.subtract(whole("sum", build.multiply(x, x)), build.number(1));
    // Beside a 1 nothing is left of a square that small; among themselves all of them count.
    const [tiny, row] = [2 ** -27, Array<number>(16).fill(2 ** -27)];
    const even = row.map((value, index) => (index === 0 ? 1 : index % 2 === 0 ? value : 0));
    const odd = row.map((value, index) => (index === 0 ? 1 : index % 2 === 1 ? value : 0));
    expect(resultsOf(compile(total, {}, f64OfF32), 16, even)[0]).toBe(0);
    expect(resultsOf(compile(total, {}, f64OfF32), 16, odd)[0]).toBe(8 * tiny * tiny);
  });
});

/** Every loop over the parts, one after the other, as long as there is one. */
function inParts(compiled: Compiled, row: readonly number[], part: number): number[] {
  const results: number[] = [];
  compiled.setNumbers(row.length, 2);
  for (let step = 0; compiled.has(`begin${step}`); step++) {
    const again = compiled.step(`begin${step}`, 0);
    expect(again).toBeGreaterThanOrEqual(0);
    step -= again;
    for (let start = 0; start < row.length; start += part) {
      const some = row.slice(start, start + part);
      compiled.input.fill(NaN);
      compiled.input.set(some);
      compiled.step(`loop${step}`, 0, some.length);
      if (!compiled.has(`loop${step + 1}`)) results.push(...compiled.output.subarray(0, some.length));
    }
  }
  return results;
}

test("rows of more places than binary32 has numbers are left to others", () => {
  const compiled = compile(build.row("index"));
  compiled.setNumbers(2 ** 24 - 1, 2);
  expect(compiled.step("begin0", 0)).toBe(0);
  compiled.setNumbers(2 ** 24, 2);
  expect(compiled.step("begin0", 0)).toBe(-1);
});

test("it stops at a row that is left to others", () => {
  const total = lowered(whole("sum"));
  const [loop] = total.steps;
  const { name } = loop?.kind === "loop" ? loop.reductions[0]! : { name: "" };
  const isInfinite = build.compare("===", build.variable(name), build.number(Infinity));
  const isNaN = build.compare("!==", build.variable(name), build.variable(name));
  const left = { test: build.logical("||", isInfinite, isNaN), after: 1 };
  const compiled = compile(whole("sum"), { left });
  compiled.input.set([1, 2, Infinity, 0, 3, 4, NaN, 1]);
  compiled.setNumbers(2, 2);
  expect(compiled.run(0, 4, 2)).toBe(1);
  expect(compiled.run(2, 4, 2)).toBe(3);
  expect([0, 1, 4, 5].map((place) => compiled.output[place])).toEqual([3, 3, 7, 7]);
});

describe("quotients by a sum of binary32", () => {
  const share = build.divide(x, whole("sum"));

  test("are within half an ULP, whatever the sum loses when it is rounded", () => {
    const { run, input, output } = compile(share);
    const row = Float32Array.from({ length: 300 }, (_, i) => 1 + Math.abs(Math.sin(i + 1)));
    input.set(row);
    expect(run(0, 1, row.length)).toBe(1);
    const sum = row.reduce((all, one) => all + one, 0);
    // Two roundings where products and sums are not fused.
    for (const [i, value] of row.entries())
      expect(Math.abs(output[i]! / (value / sum) - 1)).toBeLessThan(2 ** -23);
  });

  test.each([0, Infinity, NaN, 2 ** -110, 2 ** 110])("are left to others where it is %d", (sum) => {
    const { run, input } = compile(share);
    input.set([1, 2, 3, sum, 0, 0]);
    expect(run(0, 2, 3)).toBe(1);
  });

  test("are quotients in binary64", () => {
    const { run, input, output } = compile(share, {}, f64);
    input.set([1, 2, 4, 0, 0, 0]);
    expect(run(0, 2, 3)).toBe(2);
    expect(output.slice(0, 4)).toEqual(Float64Array.of(1 / 7, 2 / 7, 4 / 7, NaN));
  });
});
