/** Which part of the plane a picture shows. */
import type { Curve, Interval } from "./curve.ts";

const marginOfOneKink = 4;

/** Zero and all kinks, and beside them enough of what follows to see the shape. */
export function xRange(kinks: readonly number[]): Interval {
  const finite = new Set(kinks.filter(Number.isFinite));
  const [low, high] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const margin = finite.size > 1 ? (high - low) / 2 : marginOfOneKink;
  return [low - margin, high + margin];
}

/** The values of a curve and zero, with some air. */
export function yRange({ pieces, closed, open }: Curve): Interval {
  const values = [...pieces.flat(), ...closed, ...open].map(({ y }) => y);
  const [low, high] = [Math.min(...values, 0), Math.max(...values, 0)];
  const air = 0.08 * (high - low || 1);
  return [low - air, high + air];
}
