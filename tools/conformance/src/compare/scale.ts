/**
 * Where errors are measured against a scale: near a sign change away from 0 a result is the difference of numbers
 * that nearly cancel, and no evaluation in the element type is right relative to it.
 * @module
 */

/** Results in ascending order of x. */
export interface Curve {
  readonly xs: Float64Array;
  readonly values: Float64Array;
  /** Where the formula changes: no root of one piece reaches into another. */
  readonly switches: readonly number[];
}

/**
 * Which results belong to the branch that runs from a root to the next extremum on either side, or lie between roots:
 * where inputs are further apart than an oscillation is long, its other roots do not show.
 */
export function nearRoots(curve: Curve, scaleAt: (x: number) => number): boolean[] {
  const near: boolean[] = Array.from(curve.xs, () => false);
  let lastRoot: number | undefined;
  for (let index = 1; index < curve.xs.length; index++) {
    if (!connected(curve, index - 1, index)) lastRoot = undefined;
    else if (crosses(curve, index) || touches(curve, index, scaleAt)) {
      climb(curve, near, index, 1);
      climb(curve, near, index - 1, -1);
      if (lastRoot !== undefined) near.fill(true, lastRoot, index);
      lastRoot = index;
    }
  }
  return near;
}

/** Neighbours on one side of 0 in one piece. */
function connected({ xs, switches }: Curve, left: number, right: number): boolean {
  const from = xs[left]!;
  const to = xs[right]!;
  return (
    from * to > 0 &&
    Number.isFinite(from) &&
    Number.isFinite(to) &&
    !switches.some((at) => from <= at && at <= to)
  );
}

/** A value of 0 is a root only between two signs: tails end in zeros. */
function crosses(curve: Curve, index: number): boolean {
  const [before, here, after] = [
    curve.values[index - 1]!,
    curve.values[index]!,
    curve.values[index + 1] ?? 0,
  ];
  return before * here < 0 || (here === 0 && before * after < 0 && connected(curve, index, index + 1));
}

/** A root without a change of sign, as 1 + sin x has, shows as a dip far below the scale. */
function touches(curve: Curve, index: number, scaleAt: (x: number) => number): boolean {
  const { xs, values } = curve;
  if (index + 1 >= xs.length) return false;
  const here = Math.abs(values[index]!);
  if (!(here < Math.abs(values[index - 1]!) && here < Math.abs(values[index + 1]!))) return false;
  return connected(curve, index, index + 1) && here < scaleAt(xs[index]!) / 64;
}

function climb(curve: Curve, near: boolean[], from: number, by: 1 | -1): void {
  near[from] = true;
  for (let index = from; ; index += by) {
    const next = index + by;
    const inside =
      next >= 0 && next < curve.xs.length && connected(curve, Math.min(index, next), Math.max(index, next));
    if (!inside || !(Math.abs(curve.values[next]!) > Math.abs(curve.values[index]!))) return;
    near[next] = true;
  }
}
