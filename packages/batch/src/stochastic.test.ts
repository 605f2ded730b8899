/** Noise in lanes: what is drawn for blocks of elements is what each of them draws alone. */
import { afterEach, describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import { backend, configure } from "./gen/index.ts";
import * as batch from "./gen/index.ts";

type FloatArray = Float32Array | Float64Array;

interface Functions {
  readonly [name: string]: (...values: (FloatArray | object)[]) => FloatArray;
}

const names = Object.keys(batch).filter((name) => `${name}Derivative` in batch && takesSeed(name));

function takesSeed(name: string): boolean {
  try {
    (batch as unknown as Functions)[name]!(new Float32Array(1), { training: true });
    return false;
  } catch (error) {
    return String(error).includes("seed");
  }
}

const chosen = backend();
afterEach(() => configure({ backend: chosen }));

/** More than a block of either type, and no whole number of turns. */
const LENGTH = 4099;
const values = Float32Array.from({ length: LENGTH }, (_, index) => 3 * Math.sin(12.9898 * (index + 1)));
const noise = { training: true, seed: 5, offset: 2 ** 34 + 3 };

test("some functions are stochastic", () => {
  expect(names.length).toBeGreaterThan(1);
});

describe.each(names)("%s", (name) => {
  test.each([
    ["fast", Float32Array],
    ["exact", Float32Array],
    ["fast", Float64Array],
  ] as const)("in the %s grade of a %o draws by element", (grade, Type) => {
    const { [name]: forward, [`${name}Backward`]: backward } = (grade === "fast"
      ? batch
      : exact) as unknown as Functions;
    const x = Type.from(values);
    const all = [forward!(x, noise), backward!(x, x, noise)];
    for (const index of [0, 1, 2, 3, 2047, 2048, 4095, 4096, LENGTH - 1]) {
      const one = x.slice(index, index + 1);
      const own = { ...noise, offset: noise.offset + index };
      const alone = [forward!(one, own), backward!(one, one, own)];
      expect(all.map((array) => array[index])).toEqual(alone.map((array) => array[0]));
    }
  });

  test.each([noise, {}])("has the bits of JavaScript in binary64 with %o", (options) => {
    const functions = batch as unknown as Functions;
    const x = Float64Array.from(values);
    const dy = x.map((_, index) => Math.cos(index));
    const results = (): unknown[] => [
      functions[name]!(x, options),
      functions[`${name}Derivative`]!(x, options),
      functions[`${name}Backward`]!(dy, x, options),
      functions[`${name}ParameterGradients`]!(dy, x, options),
    ];
    const lanes = results();
    configure({ backend: "js" });
    expect(lanes).toEqual(results());
  });
});
