/** Concatenating functions in lanes: rows of every length, wherever they lie. */
import { afterEach, describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import * as batch from "./gen/index.ts";
import { allocate, backend, configure, free } from "./gen/index.ts";

type FloatArray = Float32Array | Float64Array;

interface Functions {
  readonly [name: string]: (...values: (FloatArray | object)[]) => FloatArray;
}

const functions = batch as unknown as Functions;
const names = Object.keys(batch).filter((name) => {
  try {
    return functions[name]!(Float32Array.of(1), { rowLength: 1 }).length === 2;
  } catch {
    return false;
  }
});

const chosen = backend();
afterEach(() => configure({ backend: chosen }));

/** Shorter than a turn, as long, and longer; shorter than a part of a row, as long, and longer. */
const shapes = [
  [1, 1],
  [1, 5000],
  [3, 2000],
  [15, 300],
  [16, 300],
  [17, 300],
  [100, 50],
  [1023, 3],
  [1024, 5],
  [1025, 3],
  [2047, 3],
  [2048, 3],
  [2049, 3],
  [5001, 2],
] as const;

const values = (length: number): Float32Array =>
  Float32Array.from({ length }, (_, index) => (index % 7 === 0 ? 0 : 5 * Math.sin(12.9898 * (index + 1))));

test("some functions concatenate", () => {
  expect(names.length).toBeGreaterThan(1);
});

describe.each(names)("%s", (name) => {
  const backwardName = `${name}Backward`;

  test.each(shapes)(
    "of rows of %i elements, %i of them, is that of each element alone",
    (rowLength, count) => {
      for (const { [name]: forward, [backwardName]: backward } of [
        functions,
        exact as unknown as Functions,
      ]) {
        const x = values(rowLength * count);
        const dy = values(2 * x.length).reverse();
        const y = forward!(x, { rowLength });
        const dx = backward!(dy, x, { rowLength });
        for (let i = 0; i < x.length; i += i % 5 === 0 ? 1 : 3) {
          const at = i + Math.floor(i / rowLength) * rowLength;
          const one = x.slice(i, i + 1);
          expect([y[at], y[at + rowLength]]).toEqual([...forward!(one, { rowLength: 1 })]);
          const ofOne = Float32Array.of(dy[at]!, dy[at + rowLength]!);
          expect(dx[i]).toBe(backward!(ofOne, one, { rowLength: 1 })[0]);
        }
      }
    },
  );

  test.each(shapes)(
    "of rows of %i elements, %i of them, has the bits of JavaScript in binary64",
    (rowLength, count) => {
      const x = Float64Array.from(values(rowLength * count));
      const dy = Float64Array.from(values(2 * x.length)).reverse();
      const results = (): unknown[] => [
        functions[name]!(x, { rowLength }),
        functions[backwardName]!(dy, x, { rowLength }),
        functions[backwardName]!(dy, x, { rowLength, kinks: 0.25 }),
        functions[`${name}ParameterGradients`]!(dy, x, { rowLength }),
      ];
      const lanes = results();
      configure({ backend: "js" });
      expect(lanes).toEqual(results());
    },
  );

  test.each(shapes)(
    "of rows of %i elements, %i of them, may be written over its input",
    (rowLength, count) => {
      const x = values(rowLength * count);
      const dy = values(2 * x.length).reverse();
      const expected = functions[backwardName]!(dy, x, { rowLength });
      expect(functions[backwardName]!(dy, x, { rowLength, out: x })).toBe(x);
      expect(x).toEqual(expected);
    },
  );

  test.each(shapes)("of rows of %i elements, %i of them, takes allocated arrays", (rowLength, count) => {
    const [x, dy] = [values(rowLength * count), values(2 * rowLength * count).reverse()];
    const expected = [functions[name]!(x, { rowLength }), functions[backwardName]!(dy, x, { rowLength })];
    const own = [x, dy, dy, x].map(({ length }) => allocate(length));
    const [ownX, ownDy, y, dx] = own as [Float32Array, Float32Array, Float32Array, Float32Array];
    ownX.set(x);
    ownDy.set(dy);
    expect(functions[name]!(ownX, { rowLength, out: y })).toEqual(expected[0]);
    expect(functions[name]!(ownX, { rowLength })).toEqual(expected[0]);
    expect(functions[backwardName]!(ownDy, ownX, { rowLength, out: dx })).toEqual(expected[1]);
    expect(functions[backwardName]!(ownDy, ownX, { rowLength, out: ownX })).toEqual(expected[1]);
    expect(ownDy).toEqual(dy);
    own.forEach(free);
  });
});
