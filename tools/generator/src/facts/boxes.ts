/** What binary64 tells of formulas: quickly, and certainly where it tells anything. */
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { type Interval64, createIntervals64, point64 } from "../arithmetic/interval64.ts";
import * as build from "../ir/build.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model } from "../model.ts";
import { certain } from "./certain.ts";
import { type Series, createExpand } from "./taylor.ts";
import { type Wave, waveOf } from "./waves.ts";

export type Sign = -1 | 0 | 1;

/** Taylor coefficients of everything between two numbers, and of the number in the middle. */
export interface Box {
  readonly range: Series<Interval64>;
  readonly middle: Series<Interval64>;
}

export interface Boxes {
  /** Undefined where binary64 tells nothing. */
  box(formula: Expression, low: number, high: number): Box | undefined;
  /** What holds a derivative of an order below 2 between two numbers, of which one may be infinite. */
  bounds(formula: Expression, order: 0 | 1, low: number, high: number): Interval64 | undefined;
  wave(formula: Expression): Wave | undefined;
  /** The sign of a derivative at a point, where binary64 tells it. */
  quickSign(formula: Expression, order: number, x: number): Sign | undefined;
}

/** As far as intervals look: the fourth derivative is what remains in Taylor's formula. */
const BOX_ORDER = 4;

export function createBoxes(intrinsics: Model["intrinsics"]): Boxes {
  const library = kernelLibrary(intrinsics, "f64");
  const intervals = createIntervals64((name, x) =>
    evaluate(build.call(name, [build.variable("x")]), new Map([["x", x]]), { arithmetic: binary64, library }),
  );
  const expand = createExpand(intervals, intrinsics);
  const over = (formula: Expression, x: Interval64, order: number): Series<Interval64> | undefined =>
    certain(() => expand(formula, x, order));
  return {
    box: (formula, low, high) => {
      const range = over(formula, { lower: low, upper: high }, BOX_ORDER);
      const middle = over(formula, point64(low + (high - low) / 2), BOX_ORDER);
      return range && middle && { range: tightened(range, middle, (high - low) / 2, intervals), middle };
    },
    bounds: (formula, order, low, high) => {
      const series = over(formula, { lower: low, upper: high }, order);
      return series && (series[order] ?? point64(0));
    },
    wave: (formula) => waveOf(formula, intrinsics, intervals),
    quickSign: (formula, order, x) => {
      const series = over(formula, point64(x), order);
      return series && signOf(series[order]);
    },
  };
}

/** The sign of all numbers of an interval, where they have one; coefficients that are missing are 0. */
export function signOf(a: Interval64 | undefined): Sign | undefined {
  if (a === undefined) return 0;
  if (a.lower > 0) return 1;
  if (a.upper < 0) return -1;
  return a.lower === 0 && a.upper === 0 ? 0 : undefined;
}

/** What Taylor's formula says around the middle is narrower where terms of the formula cancel. */
function tightened(
  range: Series<Interval64>,
  middle: Series<Interval64>,
  radius: number,
  { add, multiply }: Arithmetic<Interval64>,
): Series<Interval64> {
  const step = { lower: -radius, upper: radius };
  return range.map((own, order) => {
    let sum = range[BOX_ORDER] ?? point64(0);
    // Coefficient j of a derivative divided by its factorial is that many times coefficient order + j.
    for (let next = BOX_ORDER; next > order; next--) {
      const factor = {
        lower: (next / (next - order)) * (1 - 2 ** -52),
        upper: (next / (next - order)) * (1 + 2 ** -52),
      };
      sum = add(middle[next - 1] ?? point64(0), multiply(multiply(sum, factor), step));
    }
    return { lower: Math.max(own.lower, sum.lower), upper: Math.min(own.upper, sum.upper) };
  });
}
