/** How far the values of a function go. */
import type { Facts, Saturation } from "./facts.ts";
import type { Excerpt } from "./excerpt.ts";
import { type Shape, isRounding } from "./shape.ts";
import { wanders } from "./phases.ts";
import { turnsOf, valueAtTurn } from "./walk.ts";

type RangeFacts = Pick<Facts, "range" | "attained" | "bounded" | "limits" | "saturates">;

export function rangeFacts(shape: Shape, excerpt: Excerpt | undefined): RangeFacts {
  const { pieces } = shape;
  const [left, right] = [pieces[0]!, pieces.at(-1)!];
  const limits = [
    (left.from === -Infinity ? left.courses[0].ends[0] : undefined) ?? null,
    (right.to === Infinity ? right.courses[0].ends[1] : undefined) ?? null,
  ] as const;
  const values = candidates(shape);
  const reach = values ? extent(values) : excerpt && endlessExtent(excerpt);
  const isUnbounded = left.from === -Infinity || right.to === Infinity;
  return {
    limits,
    ...(isUnbounded && saturation(shape, limits)),
    ...reach,
  };
}

interface Candidate {
  readonly value: number;
  /** Whether it is a value, not only a limit. */
  readonly isReached: boolean;
}

/** Between these a function is monotone. */
function candidates(shape: Shape): readonly Candidate[] | undefined {
  const turns = turnsOf(shape, 1);
  const atEnds = shape.pieces.flatMap((piece, index): (Candidate | undefined)[] => {
    const { ends, stretches } = { ...piece.courses[0], stretches: piece.courses[1].stretches };
    return ([0, 1] as const).map((side) => {
      const value = ends[side];
      const at = side === 0 ? piece.from : piece.to;
      const joint = shape.joints[index - 1 + side];
      const isFlat = stretches?.at(-side)?.sign === 0;
      const isInside = Number.isFinite(at) && (joint === undefined || joint.order >= 0);
      return value === undefined
        ? undefined
        : { value, isReached: isFlat || (isInside && Number.isFinite(value)) };
    });
  });
  if (turns === undefined || atEnds.includes(undefined)) return undefined;
  const inner = turns.filter(({ order }) => order === Infinity);
  const values = inner.map(({ piece, at }) => valueAtTurn(shape, 1, { piece, at }));
  if (values.includes(undefined)) return undefined;
  return [...(atEnds as Candidate[]), ...values.map((value) => ({ value: value!, isReached: true }))];
}

type Reach = Required<Pick<Facts, "range" | "attained" | "bounded">>;

function extent(values: readonly Candidate[]): Reach {
  const all = values.map(({ value }) => value);
  // A value beyond a limit only by the rounding of a parameter is that limit.
  const snapped = (least: number): number =>
    all.find((value) => value === least || isRounding(value - least, all))!;
  const low = snapped(Math.min(...all));
  const high = snapped(Math.max(...all));
  const isReached = (end: number): boolean => values.some((one) => one.value === end && one.isReached);
  return {
    range: [low, high],
    attained: [isReached(low), isReached(high)],
    bounded: Number.isFinite(low) && Number.isFinite(high),
  };
}

/** Nothing that is cut off may go further than what is not. */
function endlessExtent(excerpt: Excerpt): Reach | undefined {
  const { bounds, reaches } = excerpt.beyond[0];
  const values = candidates(excerpt);
  if (values === undefined) return undefined;
  const reach = extent([...values, ...[...reaches].map((value) => ({ value, isReached: false }))]);
  const [low, high] = reach.range;
  return bounds.every(({ lower, upper }) => low <= lower && upper <= high) ? reach : undefined;
}

/** Hard: the limit is reached. Soft: values tend to a number, and slopes to 0. */
function saturation(
  { pieces }: Shape,
  limits: readonly [number | null, number | null],
): Pick<Facts, "saturates"> {
  const sides = ([0, 1] as const).map((side): Saturation | undefined => {
    const course = pieces.at(-side)!.courses[1];
    const limit = limits[side];
    if (limit === null) return wanders(pieces.at(-side)!.wave, 0, side === 0 ? -1 : 1) ? "none" : undefined;
    if (!Number.isFinite(limit)) return "none";
    if (course.stretches?.at(-side)?.sign === 0) return "hard";
    return course.ends[side] === 0 ? "soft" : undefined;
  });
  const [left, right] = sides;
  return left === undefined || right === undefined ? {} : { saturates: { left, right } };
}
