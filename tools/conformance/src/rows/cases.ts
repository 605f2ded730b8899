/** The rows at which every target is judged. */
import { createRandom, nextUp } from "../generator.ts";
import type { FloatFormat, RowActivation } from "../generator.ts";

export interface RowCase {
  /** "33 within ±5", "3 with NaN at 0" */
  readonly label: string;
  readonly x: Float64Array;
  /** 0 leaves an element out; all 1 for functions that take no mask. */
  readonly mask: Uint8Array;
  /** The gradient of the results: one for each of them. */
  readonly dy: Float64Array;
}

/** Around the sizes of vectors, of workgroups and of their multiples. */
const SHORT = [1, 2, 3, 31, 32, 33, 63, 64, 65];
const LONG = [255, 256, 257, 1000, 4099];
const SPREADS = [1e-3, 1, 10, 200, 1e4];
/** Lengths at which what does not hang on the length is tried, and at which other parameters are. */
const SAMPLES = [3, 33];
const FEW = [3, 9];

type Random = () => number;
type Values = (length: number, random: Random) => readonly number[];

interface Recipe {
  readonly label: string;
  readonly lengths: readonly number[];
  readonly values: Values;
  readonly mask?: (length: number, random: Random) => readonly number[];
  /** Where the gradient of the results is NaN. */
  readonly dyIsNaN?: PlaceName;
}

type PlaceName = "first" | "middle" | "last";

const placeIn = (length: number, place: PlaceName): number =>
  ({ first: 0, middle: Math.floor(length / 2), last: length - 1 })[place];

/** What differs from the defaults: what hangs on that is tried again, and neither long rows nor all lengths. */
export type Variation = "none" | "numbers" | "choices";

export function casesFor(activation: RowActivation, format: FloatFormat, variation: Variation): RowCase[] {
  const takesMask = activation.forward.inputs.includes("mask");
  const lengths = variation === "none" ? [...SHORT, ...LONG] : variation === "numbers" ? FEW : [3];
  const samples = variation === "numbers" ? FEW : SAMPLES;
  const recipes = [
    ...lengths.flatMap(ordinary),
    ...ties(samples),
    ...(variation === "choices" ? [] : offsets(samples)),
    ...(variation === "numbers" ? [] : [...infinities(), ...nans()]),
    ...(variation === "none" ? extremes(format) : []),
    ...(takesMask && variation !== "numbers" ? masked(lengths) : []),
  ];
  return recipes.flatMap((recipe) =>
    recipe.lengths.map((length) => cook(recipe, length, activation, format)),
  );
}

function cook(
  { label, values, mask, dyIsNaN }: Recipe,
  length: number,
  { forward }: RowActivation,
  format: FloatFormat,
): RowCase {
  const random = createRandom(length);
  const x = Float64Array.from(values(length, random), format.round);
  const counted = Uint8Array.from(mask?.(length, random) ?? x.map(() => 1));
  // Numbers of binary32, so that every element type is given the same ones.
  const results = forward.rank === "row" ? length : 1;
  const dy = Float64Array.from({ length: results }, () => Math.fround(2 * random() - 1));
  if (dyIsNaN !== undefined) dy[placeIn(results, dyIsNaN)] = NaN;
  return { label: `${length} ${label}`, x, mask: counted, dy };
}

const uniform =
  (spread: number, offset = 0): Values =>
  (length, random) =>
    Array.from({ length }, () => offset + (random() - 0.5) * spread);

/** Of long rows fewer spreads, in turn: each takes seconds. */
function ordinary(length: number): Recipe[] {
  const count = length > 257 ? 1 : length > 65 ? 2 : SPREADS.length;
  const first = length > 65 ? LONG.indexOf(length) + 1 : 0;
  const spreads = Array.from({ length: count }, (_, index) => SPREADS[(first + index) % SPREADS.length]!);
  return spreads.map((spread) => ({
    label: `within ±${spread / 2}`,
    lengths: [length],
    values: uniform(spread),
  }));
}

const offsets = (lengths: readonly number[]): Recipe[] =>
  [1e4, -3e4].map((offset) => ({
    label: `within ±2 of ${offset}`,
    lengths,
    values: uniform(4, offset),
  }));

/** The given numbers at places spread over a row. */
const holding =
  (...numbers: readonly number[]): Values =>
  (length, random) => {
    const values = [...uniform(10)(length, random)];
    numbers.forEach((value, index) => {
      values[Math.floor(((index + 0.5) * length) / numbers.length)] = value;
    });
    return values;
  };

const recipe = (label: string, values: Values, lengths: readonly number[] = SAMPLES): Recipe => ({
  label,
  lengths,
  values,
});

const ties = (lengths: readonly number[]): Recipe[] => [
  recipe("with two of the largest", holding(7, 7), lengths),
  recipe("with three of the largest", holding(7, 7, 7), lengths),
  recipe("with two of the smallest", holding(-7, -7), lengths),
  recipe("all equal", (length) => Array.from({ length }, () => 0.75), lengths),
  recipe("all 0", (length) => Array.from({ length }, (_, index) => (index % 2 === 0 ? 0 : -0)), lengths),
];

function extremes(format: FloatFormat): Recipe[] {
  const { max, smallestSubnormal } = format;
  const neighbour = nextUp(format, 1);
  return [
    recipe("subnormal", (length, random) =>
      Array.from({ length }, () => Math.round(200 * (random() - 0.5)) * smallestSubnormal),
    ),
    recipe("with the largest number", holding(max), [3]),
    recipe("with the smallest number", holding(-max), [3]),
    recipe("with both", holding(-max, max), [3]),
    recipe("with neighbours", holding(1, neighbour), [2]),
  ];
}

const infinities = (): Recipe[] => [
  recipe("with +∞", holding(Infinity), [1, 3, 33]),
  recipe("with two +∞", holding(Infinity, Infinity)),
  recipe("with −∞", holding(-Infinity), [3, 9]),
  recipe("with two −∞", holding(-Infinity, -Infinity), [3, 9]),
  recipe("with ±∞", holding(Infinity, -Infinity)),
  recipe("all −∞", (length) => Array.from({ length }, () => -Infinity), [1, 3, 33]),
  recipe("all +∞", (length) => Array.from({ length }, () => Infinity)),
];

const nans = (): Recipe[] =>
  (["first", "middle", "last"] as const).flatMap((place) => [
    recipe(
      `with NaN ${place}`,
      (length, random) => {
        const values = [...uniform(10)(length, random)];
        values[placeIn(length, place)] = NaN;
        return values;
      },
      [1, 3, 33, 65],
    ),
    { label: `with dy NaN ${place}`, lengths: [1, 3, 33, 65], values: uniform(10), dyIsNaN: place },
    { label: `with +∞, dy NaN ${place}`, lengths: [3], values: holding(Infinity), dyIsNaN: place },
  ]);

/** Every third element left out; elements that are left out are of no account, whatever they are. */
function masked(all: readonly number[]): Recipe[] {
  const lengths = [2, 3, 33, 64, 257].filter((length) => all.includes(length));
  const third = (length: number): number[] => Array.from({ length }, (_, index) => (index % 3 === 1 ? 0 : 1));
  const leftOut =
    (value: number): Values =>
    (length, random) =>
      uniform(10)(length, random).map((one, index) => (index % 3 === 1 ? value : one));
  const none = (length: number): number[] => Array.from({ length }, () => 0);
  return [
    { label: "some left out", lengths, values: uniform(10), mask: third },
    { label: "all left out", lengths, values: uniform(10), mask: none },
    ...[NaN, Infinity, -Infinity, 1e4].map((value) => ({
      label: `with ${value} left out`,
      lengths,
      values: leftOut(value),
      mask: third,
    })),
    { label: "−∞ but for those left out", lengths, values: minusInfinityElse, mask: third },
  ];
}

const minusInfinityElse: Values = (length) =>
  Array.from({ length }, (_, index) => (index % 3 === 1 ? 1 : -Infinity));
