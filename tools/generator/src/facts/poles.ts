/** Poles that no spec states, as one at √2: it is no number of binary64. */
import type { Interval64 } from "../arithmetic/interval64.ts";
import type { Piece } from "./pieces.ts";
import type { Probe } from "./probe.ts";
import { cutsOf } from "./signs.ts";

const MOST_BOXES = 1000;
/** A place in an interval that is special to no formula. */
const PLACE = 0.4142;

/** Whether a piece has one inside: the formula is bounded at points and on no interval around another. */
export function hasPole(probe: Probe, { formula, from, to }: Piece): boolean {
  const isBounded = (low: number, high: number): boolean =>
    !isEverything(probe.bounds(formula, 0, low, high));
  const cuts = cutsOf({ from, to });
  const queue = cuts.slice(1).map((high, index) => [cuts[index]!, high] as const);
  for (let next = 0; next < Math.min(queue.length, MOST_BOXES); next++) {
    const [low, high] = queue[next]!;
    const place = low + (high - low) * PLACE;
    // Where not even a point is bounded, terms overflow.
    if (isBounded(low, high) || !isBounded(place, place)) continue;
    if (high - low > 2 ** -30 * Math.max(1, Math.abs(place))) queue.push([low, place], [place, high]);
    else if (low > from && high < to) return true;
  }
  return false;
}

const isEverything = (a: Interval64 | undefined): boolean =>
  a !== undefined && a.lower === -Infinity && a.upper === Infinity;
