/** What is planted in a concatenating function is found. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  activation,
  add,
  kink,
  modelOf,
  number,
  parameter,
  subtract,
  variable,
  when,
  x,
} from "../../test/fixtures.ts";
import { createScalarAdapter } from "../adapters/scalar.ts";
import { isPassed } from "../compare/tally.ts";
import type { Activation, Half, Model } from "../generator.ts";
import { createCache } from "../run/cache.ts";
import { run } from "../run/run.ts";
import { exactSum } from "../run/whole-arrays.ts";

const folder = mkdtempSync(join(tmpdir(), "subgrad-pairs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** [x > 0 ? x + lift : lift, x > 0 ? lift : lift - x] */
const zero = number(0);
const lift = variable("lift");
const parameters = [parameter("lift", 0.25)];
const kinks = [kink("zero", zero, "left")];
const half = (name: string, which: Half, formula: Activation["definition"]): Activation => ({
  ...activation(name, formula, parameters, kinks),
  half: { of: "fold", which },
});
const halves = [
  half("foldFirst", "first", when(x, ">", zero, add(x, lift), lift)),
  half("foldSecond", "second", when(x, ">", zero, lift, subtract(lift, x))),
] as const;
const { title, description, reference, aliases, spellings, requirements } = halves[0];
const fold = { name: "fold", title, description, reference, aliases, spellings, requirements, parameters };
const model: Model = { ...modelOf(), concatenating: [{ ...fold, halves }] };

interface Options {
  readonly lift: number;
  readonly kinks?: "left" | "right" | "mid" | "minNorm" | number;
}
type Row = Float64Array | readonly number[];

const rules = { left: [0, -1], right: [1, 0], mid: [0.5, -0.5], minNorm: [0, 0] } as const;

function slopesAt(value: number, { kinks: rule = "left" }: Options): readonly [number, number] {
  if (Number.isNaN(value)) return [NaN, NaN];
  if (value !== 0) return value > 0 ? [1, 0] : [0, -1];
  return typeof rule === "number" ? [rule, rule] : rules[rule];
}

/** A right one. */
const library = {
  fold: (row: Float64Array, options: Options) =>
    Float64Array.from([
      ...Array.from(row, (value) => (value <= 0 ? options.lift : value + options.lift)),
      ...Array.from(row, (value) => (value > 0 ? options.lift : options.lift - value)),
    ]),
  foldBackward: (dy: Row, row: Float64Array, options: Options) =>
    row.map((value, i) => {
      const [first, second] = slopesAt(value, options);
      return dy[i]! * first + dy[row.length + i]! * second;
    }),
  foldLiftBackward: (dy: Row, row: Float64Array, _: Options) =>
    exactSum(Array.from(dy, (one, i) => (Number.isNaN(row[i % row.length]) ? NaN : one))),
};

async function failing(changed: object): Promise<string[]> {
  const outcome = await run({
    model,
    activations: halves,
    targets: ["scalar"],
    cases: 100,
    allowMissing: new Set(),
    cache: createCache(folder, model),
    progress: { say: () => {}, step: () => {}, end: () => {} },
    adapterFor: () => createScalarAdapter(async () => ({ ...library, ...changed })),
  });
  expect(outcome.rows.map(({ activation: name }) => name)).toEqual(["fold", "fold", "fold"]);
  return outcome.rows.flatMap((row) => (isPassed(row) ? [] : [row.pass, ...row.problems]));
}

test("there is none to begin with", async () => {
  expect(await failing({})).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "halves that change places",
    {
      fold: (row: Float64Array, options: Options) => {
        const y = library.fold(row, options);
        return row.length < 3
          ? y
          : Float64Array.from([...y.subarray(row.length), ...y.subarray(0, row.length)]);
      },
    },
    "forward",
  ],
  [
    "a gradient that forgets the first half where the second has one",
    {
      foldBackward: (dy: Row, row: Float64Array, options: Options) =>
        library.foldBackward(
          Array.from(dy, (one, i) => (i < row.length && dy[i + row.length] !== 0 ? 0 : one)),
          row,
          options,
        ),
    },
    "derivative",
  ],
  [
    "a NaN in dy that is lost",
    {
      foldBackward: (dy: Row, row: Float64Array, options: Options) =>
        library.foldBackward(dy.map((one) => (Number.isNaN(one) ? 0 : one)) as Row, row, options),
    },
    "derivative",
  ],
  [
    "a convention that holds for one half alone",
    {
      foldBackward: (dy: Row, row: Float64Array, options: Options) =>
        library.foldBackward(dy, row, dy[0] === 0 ? { lift: options.lift } : options),
    },
    "derivative",
  ],
  [
    "a sum over one half",
    {
      foldLiftBackward: (dy: Row, row: Float64Array, options: Options) =>
        library.foldLiftBackward(
          Array.from(dy, (one, i) => (i >= row.length && row.length > 1 ? 0 : one)),
          row,
          options,
        ),
    },
    "parameterDerivatives",
  ],
])("%s: found", async (_, changed, pass) => {
  expect(await failing(changed)).toEqual([pass]);
});
