import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { modelOf } from "../../test/fixtures.ts";
import { equalShares, largest } from "../../test/rows.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { createBatchAdapter } from "../adapters/batch.ts";
import { createScalarAdapter } from "../adapters/scalar.ts";
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { createCache } from "../run/cache.ts";
import { createPool } from "../run/pool.ts";
import { casesFor } from "./cases.ts";
import { f64 } from "../generator.ts";
import { rowPlansFor } from "./plan.ts";
import { runRows } from "./run.ts";

const activation = largest(equalShares);

const maximum = (x: ArrayLike<number>): number => {
  let found = -Infinity;
  for (let index = 0; index < x.length; index++) found = Math.max(found, x[index]!);
  return found;
};
const backward = (dy: number, x: ArrayLike<number>): Float64Array => {
  const top = maximum(x);
  const count = Array.from(x).filter((value) => value === top).length;
  return Float64Array.from(x, (value) => (Number.isNaN(top + dy) ? NaN : value === top ? dy / count : 0));
};

/** A right one. */
const scalar = { largest: maximum, largestBackward: backward };

type Options = { readonly rowLength: number; readonly rowStride?: number };
const starts = (x: ArrayLike<number>, { rowLength, rowStride = rowLength }: Options): number[] =>
  Array.from({ length: x.length / rowStride }, (_, row) => row * rowStride);

/** A right one for arrays. */
const batch = {
  largest: (x: Float64Array, options: Options) =>
    Float64Array.from(starts(x, options), (start) => maximum(x.subarray(start, start + options.rowLength))),
  largestBackward: (dy: Float64Array, x: Float64Array, options: Options) => {
    const out = new Float64Array(x.length);
    starts(x, options).forEach((start, row) =>
      out.set(backward(dy[row]!, x.subarray(start, start + options.rowLength)), start),
    );
    return out;
  },
};

const folder = mkdtempSync(join(tmpdir(), "subgrad-rows-"));
const model = { ...modelOf(), rows: [activation] };
const pool = createPool(model, 1);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await pool.stop();
});

const runWith = async (adapter: Adapter): Promise<Row[]> => {
  await adapter.start();
  return runRows({
    model,
    bench: await createWorkbench(),
    adapters: [adapter],
    functions: model.rows,
    longest: 257,
    inShortRows: 600,
    scalar: () => createScalarAdapter(async () => scalar),
    pool,
    cache: createCache(folder, model),
    done: () => {},
  });
};
const failing = (rows: readonly Row[]): string[] =>
  rows.filter((row) => !isPassed(row)).map(({ pass }) => pass);
const judgeScalar = (changed: object): Promise<Row[]> =>
  runWith(createScalarAdapter(async () => ({ ...scalar, ...changed })));
const judgeBatch = (changed: object, target: "batch-f64" | "batch-f32" = "batch-f64"): Promise<Row[]> =>
  runWith(createBatchAdapter(target, async () => ({ ...batch, ...changed })));

test("right functions pass, and every pass is judged", async () => {
  for (const rows of [await judgeScalar({}), await judgeBatch({})]) {
    expect(failing(rows)).toEqual([]);
    expect(rows.map(({ pass, cases }) => [pass, cases > 80])).toEqual([
      ["forward", true],
      ["derivative", true],
    ]);
  }
});

describe("a planted mistake is found", () => {
  const wrong: [string, object, string[]][] = [
    [
      "a lost NaN",
      { largest: (x: number[]) => maximum(x.map((one) => (one > -1e9 ? one : -1e9))) },
      ["forward"],
    ],
    ["a gradient that knows no ties", { largestBackward: everyLargest }, ["derivative"]],
    [
      "a last element that is left out",
      { largest: (x: Float64Array) => maximum(x.slice(0, -1)) },
      ["forward"],
    ],
    ["a missing function", { largestBackward: undefined }, ["derivative"]],
    [
      "a NaN in dy that is taken for 0",
      { largestBackward: (dy: number, x: number[]) => backward(dy || 0, x) },
      ["derivative"],
    ],
  ];

  test.each(wrong)("%s", async (_, changed, passes) => {
    expect(failing(await judgeScalar(changed)).slice(0, passes.length)).toEqual(passes);
  });

  function everyLargest(dy: number, x: Float64Array): Float64Array {
    const top = maximum(x);
    return x.map((value) => (Number.isNaN(top) ? NaN : value === top ? dy : 0));
  }

  test("something written between rows", async () => {
    const largestBackward = (dy: Float64Array, x: Float64Array, options: Options) => {
      const out = batch.largestBackward(dy, x, options);
      return options.rowStride === undefined
        ? out
        : out.map((value, index) => (index % options.rowStride! >= options.rowLength ? 1 : value));
    };
    const rows = await judgeBatch({ largestBackward });
    expect(rows.flatMap(({ failures }) => failures).map(({ detail }) => detail)).toContain(
      "row rows with gaps, gaps",
    );
  });
});

test("among very many short rows one error is found, of a whole array and by scalar", async () => {
  const isRare = (x: ArrayLike<number>): boolean => x.length === 9 && x[0]! > 7;
  const answered = (isOff: typeof isRare): object => ({
    largest: (x: Float32Array, options: Options) =>
      Float32Array.from(starts(x, options), (start) => {
        const row = x.subarray(start, start + options.rowLength);
        return maximum(row) * (isOff(row) ? 1 + 2 ** -20 : 1);
      }),
  });
  expect(
    failing(
      await judgeBatch(
        answered(() => false),
        "batch-f32",
      ),
    ),
  ).toEqual([]);
  expect(failing(await judgeBatch(answered(isRare), "batch-f32"))).toEqual(["forward"]);
});

test("fewer cases are shorter rows", () => {
  const lengths = rowPlansFor(activation, "f64", 60).flatMap(({ cases }) => cases.map(({ x }) => x.length));
  expect(Math.max(...lengths)).toBe(33);
});

test("the same rows for every element type, of every length that is promised", () => {
  const cases = casesFor(activation, f64, "none");
  const lengths = new Set(cases.map(({ x }) => x.length));
  expect([...lengths]).toEqual(
    expect.arrayContaining([1, 2, 3, 31, 32, 33, 63, 64, 65, 255, 256, 257, 1000, 4099]),
  );
  for (const { x, mask, dy } of cases) {
    expect(mask.every((value) => value === 1)).toBe(true);
    expect([x.length, dy.length]).toEqual([mask.length, 1]);
    expect(dy.map(Math.fround)).toEqual(dy);
  }
});
