/**
 * Formulas of sines with one period: sines are the same at x and at x + t, for every multiple t of the period, so that
 * what is left of the formula there is a trend.
 * @module
 */
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { Undecided } from "../arithmetic/extended.ts";
import { type Interval64, point64 } from "../arithmetic/interval64.ts";
import type { Expression } from "../ir/nodes.ts";
import { nodes } from "../ir/walk.ts";
import type { Model } from "../model.ts";
import { certain } from "./certain.ts";
import { type Expand, createExpand } from "./taylor.ts";
import { type Sine, type Trend, type Trends, createTrends, trend } from "./trends.ts";

export interface Wave {
  readonly period: number;
  /** Whether the derivative of `order` has the period itself. */
  repeats(order: number): boolean;
  /** Of the derivative of `order` at x ± t, for all multiples t of the period; undefined where that is not known. */
  after(order: number, x: Interval64, side: Side): Trend | undefined;
  /** What holds the derivative of `order` at all ±t for t ≥ from. */
  bounds(order: number, side: Side, from: number): Interval64 | undefined;
}

export type Side = 1 | -1;

const SINES: ReadonlySet<string> = new Set(["sin", "cos"]);
const everything: Interval64 = { lower: -Infinity, upper: Infinity };
/** Numbers that have nothing in common but rounding have a period of astronomic length. */
const MOST_WAVES = 64;
/** Trends are what holds in the end: from here on. */
const FAR = 64;

/** Undefined where a formula has no sines, or they have no common period. */
export function waveOf(
  formula: Expression,
  intrinsics: Model["intrinsics"],
  intervals: Arithmetic<Interval64>,
): Wave | undefined {
  const frequencies = frequenciesOf(formula, createExpand(intervals, intrinsics));
  if (frequencies === undefined || frequencies.length === 0) return undefined;
  const frequency = frequencies.reduce(commonDivisor);
  if (Math.max(...frequencies) > MOST_WAVES * frequency) return undefined;
  const after = afterPeriods(formula, intrinsics, createTrends(intervals, FAR, returning(frequency)));
  return {
    period: (2 * Math.PI) / frequency,
    after,
    repeats: (order) => {
      const found = after(order, everything, 1);
      return found?.powers.length === 1 && found.rest.size === 0;
    },
    bounds: (order, side, from) => {
      const trends = createTrends(intervals, from, (own) => own(everything));
      const found = afterPeriods(formula, intrinsics, trends)(order, point64(0), side);
      return found && certain(() => trends.enclosed(found));
    },
  };
}

/** A derivative at x ± t. */
function afterPeriods(formula: Expression, intrinsics: Model["intrinsics"], trends: Trends): Wave["after"] {
  const expand = createExpand(trends, intrinsics);
  return (order, x, side) =>
    certain(() => expand(formula, trend(x, point64(side)), order)[order] ?? trends.literal(0));
}

/** A whole number of periods leaves a sine as it is. */
const returning =
  (frequency: number): Sine =>
  (own, [start, ...higher]) => {
    if (higher.length !== 1 || !isMultiple(higher[0]!, frequency))
      throw new Undecided("a sine that does not come back");
    return own(start!);
  };

/** Of all sines in a formula; undefined where one is not of a line. */
function frequenciesOf(formula: Expression, expand: Expand<Interval64>): readonly number[] | undefined {
  const found: number[] = [];
  for (const node of nodes(formula)) {
    if (node.kind !== "call" || !SINES.has(node.name)) continue;
    const slope = certain(() => expand(node.arguments[0]!, everything, 1)[1] ?? point64(0));
    if (slope === undefined || slope.lower !== slope.upper) return undefined;
    if (slope.lower !== 0) found.push(Math.abs(slope.lower));
  }
  return found;
}

/** Remainders of binary64 are exact. */
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const isMultiple = ({ lower, upper }: Interval64, unit: number): boolean =>
  lower === upper && lower % unit === 0;
