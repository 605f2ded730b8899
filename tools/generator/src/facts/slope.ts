/** What the slope of a function says: where it rises, how steeply, and where it turns. */
import type { Extremum, Facts } from "./facts.ts";
import type { Sign } from "./boxes.ts";
import { type Excerpt, only } from "./excerpt.ts";
import type { Shape } from "./shape.ts";
import { wanders } from "./phases.ts";
import { signsOf, turnsOf, valueAtTurn } from "./walk.ts";

type SlopeFacts = Pick<Facts, "monotone" | "extrema" | "lipschitz" | "selfGated">;

export function slopeFacts(shape: Shape, excerpt: Excerpt | undefined): SlopeFacts {
  const monotone = monotony(shape) ?? (excerpt && only("no", monotony(excerpt)));
  const extrema = extremaOf(shape);
  const lipschitz = lipschitzOf(shape) ?? (excerpt && endlessLipschitz(excerpt));
  const selfGated = isSelfGated(shape);
  return {
    ...(monotone && { monotone }),
    ...(lipschitz !== undefined && { lipschitz }),
    ...(selfGated !== undefined && { selfGated }),
    ...(extrema && { extrema }),
  };
}

/** Slopes and jumps all go one way. */
function monotony(shape: Shape): Facts["monotone"] {
  const slopes = signsOf(shape, 1);
  const jumps = shape.joints.map((joint, index): Sign | undefined =>
    joint.order >= 0 ? 0 : jumpAt(shape, index),
  );
  if (slopes === undefined || jumps.includes(undefined)) return undefined;
  const [rises, falls] = ([1, -1] as const).map((sign) => slopes.has(sign) || jumps.includes(sign));
  if (rises && falls) return "no";
  if (!rises && !falls) return "constant";
  const direction = rises ? "increasing" : "decreasing";
  return slopes.has(0) ? direction : `strictly ${direction}`;
}

function jumpAt({ pieces }: Shape, index: number): Sign | undefined {
  const [before, after] = [pieces[index]!.courses[0].ends[1], pieces[index + 1]!.courses[0].ends[0]];
  return before === undefined || after === undefined ? undefined : (Math.sign(after - before) as Sign);
}

/** Those that are points: where a function is constant, it has none. */
function extremaOf(shape: Shape): readonly Extremum[] | undefined {
  const turns = turnsOf(shape, 1)?.filter((turn) => turn.before * turn.after < 0 && turn.order >= 0);
  const found = turns?.map(({ at, piece, after }): Extremum | undefined => {
    const value = valueAtTurn(shape, 1, { piece, at });
    return value === undefined ? undefined : { kind: after > 0 ? "minimum" : "maximum", at, value };
  });
  return found?.includes(undefined) ? undefined : (found as Extremum[] | undefined);
}

/** The steepest slope is at an end of a piece, or where the curvature changes its sign. */
function lipschitzOf(shape: Shape): Facts["lipschitz"] {
  if (shape.joints.some(({ order }) => order < 0)) return "none";
  const ends = shape.pieces.flatMap(({ courses }) => courses[1].ends);
  const turns = turnsOf(shape, 2)?.filter(({ order }) => order === Infinity);
  const inside = turns?.map((turn) => valueAtTurn(shape, 2, turn, 1));
  const slopes = inside === undefined ? undefined : [...ends, ...inside];
  if (ends.some((slope) => Math.abs(slope ?? 0) === Infinity)) return "none";
  if (slopes === undefined || slopes.includes(undefined)) return undefined;
  return Math.max(...slopes.map((slope) => Math.abs(slope!)));
}

/** Nothing that is cut off may be steeper than what is not. */
function endlessLipschitz(excerpt: Excerpt): Facts["lipschitz"] {
  const { bounds, reaches } = excerpt.beyond[1];
  if (reaches.size > 0) return "none";
  const found = lipschitzOf(excerpt);
  if (found === undefined || found === "none") return found;
  return bounds.every(({ lower, upper }) => -lower <= found && upper <= found) ? found : undefined;
}

/** x times a continuous gate, which is shut at −∞ and open at +∞ (Ramachandran et al. 2017, arXiv:1710.05941). */
function isSelfGated({ probe, pieces, joints }: Shape): boolean | undefined {
  if (joints.some(({ at, order }) => order < 0 || (order < 1 && at === 0))) return false;
  const [left, right] = [pieces[0]!, pieces.at(-1)!];
  const start = left.courses[0].ends[0];
  const opening = right.courses[1].ends[1];
  const own = pieces.find(({ from, to }) => from <= 0 && to >= 0);
  if (left.from !== -Infinity || right.to !== Infinity || own === undefined) return false;
  const atZero = own.to === 0 ? own.courses[0].ends[1] : probe.value(own.formula, 0, 0);
  if ((start !== undefined && start !== 0) || wanders(left.wave, 0, -1)) return false;
  if (atZero !== undefined && atZero !== 0) return false;
  if (wanders(right.wave, 1, 1)) return false;
  if (start === undefined || atZero === undefined || opening === undefined) return undefined;
  return Number.isFinite(opening) && opening > 0;
}
