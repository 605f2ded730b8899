/** The graph of a piecewise function, as data: curves between its kinks, and dots where the two sides differ. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point where the pieces of a function meet: the values that they end with, and what the function answers. */
export interface Break {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly answer: number;
}

export type Interval = readonly [from: number, to: number];

export interface Curve {
  /** Unbroken lines: where one ends and another begins is a jump. */
  readonly pieces: readonly (readonly Point[])[];
  /** What the function answers where its sides differ. */
  readonly closed: readonly Point[];
  /** What it would answer there as the continuation of a side. */
  readonly open: readonly Point[];
}

const samplesPerCurve = 240;

/** Expects breaks in ascending order. */
export function drawCurve(
  f: (x: number) => number,
  breaks: readonly Break[],
  [from, to]: Interval,
  samples = samplesPerCurve,
): Curve {
  const inside = breaks.filter(({ x }) => x > from && x < to);
  const lines: Point[][] = [[]];
  let start: Point = { x: from, y: f(from) };
  for (const { x, left, right } of inside) {
    lines.at(-1)!.push(...line(f, start, { x, y: left }, samples / (to - from)));
    start = { x, y: right };
    if (left !== right || !Number.isFinite(left)) lines.push([]);
  }
  lines.at(-1)!.push(...line(f, start, { x: to, y: f(to) }, samples / (to - from)));
  return { pieces: lines.map(withoutInnerPoints).filter(({ length }) => length > 1), ...dots(inside) };
}

/** Samples between two ends whose values are known; a pole has no point. */
function line(f: (x: number) => number, start: Point, end: Point, density: number): Point[] {
  const steps = Math.max(2, Math.ceil(density * (end.x - start.x)));
  const between = Array.from(
    { length: steps - 1 },
    (_, i) => start.x + ((end.x - start.x) * (i + 1)) / steps,
  );
  return [start, ...between.map((x) => ({ x, y: f(x) })), end].filter(({ y }) => Number.isFinite(y));
}

/** Points on the straight line between their neighbours say nothing. */
function withoutInnerPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [i, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[i + 1]];
    const isDuplicate = before?.x === point.x && before.y === point.y;
    if (!isDuplicate && !(before && after && isBetween(before, point, after))) kept.push(point);
  }
  return kept;
}

function isBetween(a: Point, b: Point, c: Point): boolean {
  const expected = a.y + ((c.y - a.y) * (b.x - a.x)) / (c.x - a.x);
  return Math.abs(b.y - expected) <= 1e-12 * Math.max(Math.abs(a.y), Math.abs(c.y));
}

function dots(breaks: readonly Break[]): Pick<Curve, "closed" | "open"> {
  const visible = breaks.filter(isVisible);
  return {
    closed: visible.map(({ x, answer }) => ({ x, y: answer })).filter(({ y }) => Number.isFinite(y)),
    open: visible.flatMap(({ x, left, right, answer }) =>
      [...new Set([left, right])].filter((y) => y !== answer && Number.isFinite(y)).map((y) => ({ x, y })),
    ),
  };
}

/** Whether there is anything to choose: the sides differ, or the answer is that of neither. */
export const isVisible = ({ left, right, answer }: Break): boolean => left !== right || answer !== left;
