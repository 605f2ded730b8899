import { afterEach, describe, expect, test } from "vitest";
import * as batch from "../gen/index.ts";
import * as exact from "../gen/exact/index.ts";

afterEach(() => batch.configure({ backend: "wasm-simd" }));

type FloatArray = batch.FloatArray;
interface Kind {
  from(values: readonly number[]): FloatArray;
}

/** Every pair of some values, kinks and what is not finite among them. */
function pairs(kind: Kind): { gate: FloatArray; value: FloatArray; dy: FloatArray } {
  const some = [
    0,
    -0,
    1,
    -1,
    7,
    -7,
    3.2,
    -0.4,
    20,
    -20,
    1e-30,
    -1e-42,
    1e30,
    -3e38,
    Infinity,
    -Infinity,
    NaN,
  ];
  const all = some.flatMap((gate) => some.map((value) => [gate, value] as const));
  return {
    gate: kind.from(all.map(([gate]) => gate)),
    value: kind.from(all.map(([, value]) => value)),
    dy: kind.from(all.map((_, index) => Math.cos(index))),
  };
}

const waves = (kind: Kind, length: number, factor: number): FloatArray =>
  kind.from(Array.from({ length }, (_, index) => 6 * Math.sin(factor * (index + 1))));

type Gated = (gate: FloatArray, value: FloatArray, options?: object) => FloatArray;
type Gradients = { readonly gate: FloatArray; readonly value: FloatArray };
type Backward = (dy: FloatArray, gate: FloatArray, value: FloatArray, options?: object) => Gradients;

/** Functions of two inputs, by name: of their kind is what has rows that are split. */
const gated = Object.keys(batch).flatMap((name) => (name.endsWith("Split") ? [name.slice(0, -5)] : []));

const forwardOf = (name: string): Gated => (batch as unknown as { [name: string]: Gated })[name]!;
const backwardOf = (name: string): Backward =>
  (batch as unknown as { [name: string]: Backward })[`${name}Backward`]!;

function inBoth<T>(compute: () => T): [lanes: T, inJavaScript: T] {
  batch.configure({ backend: "wasm-simd" });
  const lanes = compute();
  batch.configure({ backend: "js" });
  return [lanes, compute()];
}

describe.each(gated)("%s", (name) => {
  const rules = ["left", "right", "mid", "minNorm", 0.3, -0, NaN] as const;

  test.each(rules)("lanes of 64 bits have the bits of JavaScript, kinks: %s", (kinks) => {
    const { gate, value, dy } = pairs(Float64Array);
    const [lanes, inJavaScript] = inBoth(() => [
      forwardOf(name)(gate, value),
      backwardOf(name)(dy, gate, value, { kinks }),
    ]);
    expect(lanes).toEqual(inJavaScript);
  });

  test("lanes of 32 bits are NaN and infinite where JavaScript is", () => {
    const { gate, value } = pairs(Float32Array);
    const [lanes, inJavaScript] = inBoth(() => forwardOf(name)(gate, value));
    expect(lanes.map((one) => (Number.isFinite(one) ? 0 : one))).toEqual(
      inJavaScript.map((one) => (Number.isFinite(one) ? 0 : one)),
    );
  });

  test.each([0, 1, 3, 13, 4095, 4096, 4097, 9000])("of %i elements: each for itself", (length) => {
    const [gate, value, dy] = [1.1, 2.3, 0.7].map((factor) => waves(Float32Array, length, factor));
    const at = (index: number): FloatArray[] =>
      [dy, gate, value].map((array) => array!.slice(index, index + 1));
    const together = backwardOf(name)(dy!, gate!, value!);
    const results = forwardOf(name)(gate!, value!);
    for (let index = 0; index < length; index += 1 + (length >> 6)) {
      const [ownDy, ownGate, ownValue] = at(index) as [FloatArray, FloatArray, FloatArray];
      const alone = backwardOf(name)(ownDy, ownGate, ownValue);
      expect(results[index]).toBe(forwardOf(name)(ownGate, ownValue)[0]);
      expect([together.gate[index], together.value[index]]).toEqual([alone.gate[0], alone.value[0]]);
    }
  });
});

describe("arrays", () => {
  const [gate, value, dy] = [1.1, 2.3, 0.7].map((factor) => waves(Float32Array, 5000, factor)) as [
    FloatArray,
    FloatArray,
    FloatArray,
  ];
  const expected = batch.swiGluBackward(dy, gate, value);

  test.each(["gate and value", "value and gate", "dy and gate", "value and dy"])("in place: %s", (names) => {
    const own: Record<string, FloatArray> = { gate: gate.slice(), value: value.slice(), dy: dy.slice() };
    const [ofGate, ofValue] = names.split(" and ").map((name) => own[name]!);
    const out = { gate: ofGate!, value: ofValue! };
    expect(batch.swiGluBackward(own.dy!, own.gate!, own.value!, { out })).toEqual(expected);
  });

  test.each([
    ["first", 2],
    ["second", 2],
    ["first", 8],
    ["second", 80],
    ["first", 1000],
    ["second", 5000],
    ["first", 10_000],
  ] as const)("split, gate %s, rows of %i", (side, rowLength) => {
    const x = new Float32Array(10_000);
    const half = rowLength / 2;
    for (let row = 0, i = 0; row < x.length; row += rowLength)
      for (let j = 0; j < half; j++, i++) {
        x[row + j] = (side === "first" ? gate : value)[i]!;
        x[row + half + j] = (side === "first" ? value : gate)[i]!;
      }
    const options = { gate: side, rowLength };
    expect(batch.swiGluSplit(x, options)).toEqual(batch.swiGlu(gate, value));
    const gradients = batch.swiGluSplitBackward(dy, x, options);
    const place = (i: number): number => Math.floor(i / half) * rowLength + (i % half);
    const [first, second] =
      side === "first" ? [expected.gate, expected.value] : [expected.value, expected.gate];
    expect(gradients.beta).toBe(expected.beta);
    expect(gradients.x.filter((_, i) => i % rowLength < half)).toEqual(first);
    expect(Array.from(second, (_, i) => gradients.x[place(i) + half])).toEqual([...second]);
    expect(batch.swiGluSplitBackward(dy, x, { ...options, out: x })).toEqual({ ...gradients, x });
    expect(x).toEqual(gradients.x);
  });
});

test("a sum has the range of binary64, as in JavaScript, and is computed before anything is written", () => {
  const [dy, gate, value] = [Float32Array.of(1, 1), Float32Array.of(3e38, 2), Float32Array.of(1e30, 1)];
  const best = exact.swiGluBackward(dy, gate, value, { beta: 0 }).beta;
  expect(best).toBeGreaterThan(1e100);
  expect(batch.swiGluBackward(dy, gate, value, { beta: 0, out: { gate, value } }).beta).toBe(best);
});
