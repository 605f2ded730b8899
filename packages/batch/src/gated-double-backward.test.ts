import { afterEach, describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import * as batch from "./gen/index.ts";

afterEach(() => batch.configure({ backend: "wasm-simd" }));

type FloatArray = batch.FloatArray;
interface Kind {
  from(values: readonly number[]): FloatArray;
}
type Five = [ddgate: FloatArray, ddvalue: FloatArray, dy: FloatArray, gate: FloatArray, value: FloatArray];
interface Three {
  readonly dy: FloatArray;
  readonly gate: FloatArray;
  readonly value: FloatArray;
}
type Maybe = FloatArray | undefined;
type DoubleBackward = (
  ddgate: Maybe,
  ddvalue: Maybe,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  options?: object,
) => Three;
type Backward = (dy: FloatArray, gate: FloatArray, value: FloatArray) => Omit<Three, "dy">;

const library = batch as unknown as { [name: string]: never };
/** Functions of two inputs are those that have rows which are split. */
const names = Object.keys(batch)
  .filter((name) => name.endsWith("Split"))
  .map((name) => name.slice(0, -"Split".length))
  .filter((name) => `${name}DoubleBackward` in batch);
const doubleBackwardOf = (name: string): DoubleBackward => library[`${name}DoubleBackward`]!;
const backwardOf = (name: string): Backward => library[`${name}Backward`]!;

/** Away from all kinks. */
const waves = (kind: Kind, length: number): Five =>
  [0.3, 1.9, 0.7, 1.1, 2.3].map((factor) =>
    kind.from(Array.from({ length }, (_, i) => 5.03 * Math.sin(factor * (i + 1)))),
  ) as Five;

/** Every pair of some gates and values, with whatever else. */
function pairs(kind: Kind): Five {
  const some = [0, -0, 1, -1, 7, -7, 3.2, -0.4, 20, 1e-30, -3e38, Infinity, -Infinity, NaN];
  const all = some.flatMap((gate) => some.map((value) => [gate, value] as const));
  const others = [1, 2, 3].map((factor) => kind.from(all.map((_, i) => Math.cos(factor * i))));
  return [...others, kind.from(all.map(([gate]) => gate)), kind.from(all.map(([, value]) => value))] as Five;
}

const copies = (given: Five): Five => given.map((array) => array.slice()) as Five;

test("there are such functions", () => expect(names).toContain("swiGlu"));

describe.each(names)("%sDoubleBackward", (name) => {
  const doubleBackward = doubleBackwardOf(name);
  const backward = backwardOf(name);

  /** Σ ddgate · gate + ddvalue · value of the backward pass: what is differentiated. */
  const weighted = ([ddgate, ddvalue, dy, gate, value]: Five): number => {
    const { gate: ofGate, value: ofValue } = backward(dy, gate, value);
    return ddgate[0]! * ofGate[0]! + ddvalue[0]! * ofValue[0]!;
  };

  test("is what differences of the backward pass are", () => {
    const all = waves(Float64Array, 40);
    const gradients = doubleBackward(...all);
    const step = 1e-5;
    for (let i = 0; i < 40; i++) {
      const one = all.map((array) => array.slice(i, i + 1)) as Five;
      for (const [place, of] of [
        [2, "dy"],
        [3, "gate"],
        [4, "value"],
      ] as const) {
        const [left, right] = [-step, step].map((by) => {
          const moved = copies(one);
          moved[place][0]! += by;
          return weighted(moved);
        }) as [number, number];
        const difference = (right - left) / (2 * step);
        expect(Math.abs(gradients[of][i]! - difference)).toBeLessThan(1e-7 * (1 + Math.abs(difference)));
      }
    }
  });

  test.each(["left", "right", "mid", "minNorm", 0.3, NaN])(
    "lanes of 64 bits have the bits of JavaScript, kinks: %s",
    (kinks) => {
      const given = pairs(Float64Array);
      const lanes = doubleBackward(...given, { kinks });
      batch.configure({ backend: "js" });
      expect(lanes).toEqual(doubleBackward(...given, { kinks }));
    },
  );

  test("a gradient that nobody asked for is 0", () => {
    const [ddgate, ddvalue, ...others] = waves(Float32Array, 9);
    const zeros = new Float32Array(9);
    expect(doubleBackward(undefined, ddvalue, ...others)).toEqual(doubleBackward(zeros, ddvalue, ...others));
    expect(doubleBackward(ddgate, undefined, ...others)).toEqual(doubleBackward(ddgate, zeros, ...others));
  });

  test("is rounded once in lanes of the exact grade, as in JavaScript", () => {
    const given = waves(Float32Array, 100);
    const best = (exact as unknown as typeof library)[`${name}DoubleBackward`]! as DoubleBackward;
    const lanes = best(...given);
    batch.configure({ backend: "js" });
    expect(lanes).toEqual(best(...given));
  });
});

describe.each(["wasm-simd", "js"] as const)("arrays, %s", (backend) => {
  const inputs = ["ddgate", "ddvalue", "dy", "gate", "value"];
  const places = inputs.map((_, place) => place);
  const triples = places.flatMap((ofDy) =>
    places.flatMap((ofGate) => places.map((ofValue) => [ofDy, ofGate, ofValue] as const)),
  );

  test("outputs may be any of the inputs", () => {
    batch.configure({ backend });
    const given = waves(Float64Array, 2100);
    const expected = batch.swiGluDoubleBackward(...given);
    for (const [ofDy, ofGate, ofValue] of triples) {
      const own = copies(given);
      const out = { dy: own[ofDy]!, gate: own[ofGate]!, value: own[ofValue]! };
      if (new Set(Object.values(out)).size < 3) continue;
      const answer = batch.swiGluDoubleBackward(...own, { out });
      expect(answer.dy).toBe(out.dy);
      expect(answer.gate).toBe(out.gate);
      expect(answer.value).toBe(out.value);
      expect(answer).toEqual(expected);
    }
  });

  test.each([0, 1, 3, 13, 4097])("of %i elements: each for itself", (length) => {
    batch.configure({ backend });
    const given = waves(Float32Array, length);
    const together = batch.gtuDoubleBackward(...given);
    for (let i = 0; i < length; i += 1 + (length >> 6)) {
      const alone = batch.gtuDoubleBackward(...(given.map((array) => array.slice(i, i + 1)) as Five));
      for (const of of ["dy", "gate", "value"] as const) expect(together[of][i]).toBe(alone[of][0]);
    }
  });
});

test("a rule at a kink weights the slopes of both inputs", () => {
  const one = Float64Array.of(1);
  const [ddgate, ddvalue, dy] = [Float64Array.of(3), Float64Array.of(5), Float64Array.of(2)];
  const at = (kinks: "left" | "right" | "mid") =>
    batch.reGluDoubleBackward(ddgate, ddvalue, dy, Float64Array.of(0), one, { kinks });
  expect(at("left")).toEqual({ dy: Float64Array.of(0), gate: Float64Array.of(0), value: Float64Array.of(0) });
  expect(at("right")).toEqual({ dy: ddgate, gate: Float64Array.of(10), value: Float64Array.of(6) });
  expect(at("mid")).toEqual({ dy: Float64Array.of(1.5), gate: Float64Array.of(5), value: ddgate });
});

describe("refuses what does not fit before anything is written", () => {
  const [ddgate, ddvalue, dy, gate, value] = waves(Float32Array, 2) as Float32Array[] as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const name = "swiGluDoubleBackward";
  const { swiGluDoubleBackward: call } = batch;

  test.each<[string, (out: Float32Array) => unknown, Error]>([
    [
      "a short ddgate",
      (out) => call(ddgate.subarray(1), ddvalue, dy, gate, value, { out: { dy: out } }),
      new RangeError(`${name}: ddgate.length is 1, expected 2`),
    ],
    [
      "null for ddvalue",
      (out) => call(ddgate, null as never, dy, gate, value, { out: { dy: out } }),
      new TypeError(`${name}: ddvalue is null, expected a Float32Array`),
    ],
    [
      "a missing dy",
      (out) => call(ddgate, ddvalue, undefined as never, gate, value, { out: { dy: out } }),
      new TypeError(`${name}: dy is undefined, expected a Float32Array`),
    ],
    [
      "a short value",
      (out) => call(ddgate, ddvalue, dy, gate, value.subarray(1), { out: { gate: out } }),
      new RangeError(`${name}: value.length is 1, expected 2`),
    ],
    [
      "a parameter outside of its domain",
      (out) => call(ddgate, ddvalue, dy, gate, value, { beta: NaN, out: { gate: out } }),
      new RangeError(`${name}: beta is NaN, expected a number`),
    ],
    [
      "one array for two results",
      (out) => call(ddgate, ddvalue, dy, gate, value, { out: { dy: out, value: out } }),
      new RangeError(`${name}: out.dy overlaps out.value, expected separate memory`),
    ],
    [
      "an array for three results",
      (out) => call(ddgate, ddvalue, dy, gate, value, { out: out as never }),
      new TypeError(`${name}: out is a Float32Array, expected an object with dy, gate and value`),
    ],
  ])("%s", (_, run, error) => {
    const out = Float32Array.of(7, 7);
    expect(() => run(out)).toThrow(error);
    expect([...out]).toEqual([7, 7]);
  });
});
