/** Where a function is 0. */
import type { Facts } from "./facts.ts";
import type { Shape } from "./shape.ts";

export function zerosOf({ pieces }: Shape): Facts["zeros"] {
  const intervals: [number, number][] = [];
  const points = new Set<number>();
  for (const { from, to, courses } of pieces) {
    const { stretches, ends } = courses[0];
    if (stretches === undefined) return undefined;
    for (const stretch of stretches) if (stretch.sign === 0) addInterval(intervals, stretch.from, stretch.to);
    for (const inner of stretches.slice(1)) points.add(inner.from);
    if (ends[0] === 0 && Number.isFinite(from)) points.add(from);
    if (ends[1] === 0 && Number.isFinite(to)) points.add(to);
  }
  const alone = [...points].filter((at) => !intervals.some(([from, to]) => from <= at && at <= to));
  return [...alone, ...intervals].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (zero: number | readonly [number, number]): number =>
  typeof zero === "number" ? zero : zero[0];

/** Intervals that touch are one. */
function addInterval(intervals: [number, number][], from: number, to: number): void {
  const last = intervals.at(-1);
  if (last?.[1] === from) last[1] = to;
  else intervals.push([from, to]);
}
