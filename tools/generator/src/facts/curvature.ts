/** What the second derivative of a function says. */
import type { Facts, GraphPoint } from "./facts.ts";
import type { Sign } from "./boxes.ts";
import { type Excerpt, only } from "./excerpt.ts";
import type { Shape } from "./shape.ts";
import { signsOf, turnsOf, valueAtTurn } from "./walk.ts";

type CurvatureFacts = Pick<Facts, "curvature" | "inflections" | "homogeneous">;

export function curvatureFacts(shape: Shape, excerpt: Excerpt | undefined): CurvatureFacts {
  const curvature = curvatureOf(shape) ?? (excerpt && only("neither", curvatureOf(excerpt)));
  const inflections = inflectionsOf(shape);
  const homogeneous = isHomogeneous(shape) ?? (excerpt && only(false, isHomogeneous(excerpt)));
  return {
    ...(curvature && { curvature }),
    ...(homogeneous !== undefined && { homogeneous }),
    ...(inflections && { inflections }),
  };
}

/** The signs of the curvature, those of kinks among them; a jump bends both ways. */
function bendsOf(shape: Shape): ReadonlySet<Sign> | undefined {
  const signs = signsOf(shape, 2);
  if (signs === undefined) return undefined;
  const bends = new Set(signs);
  for (const [index, { order }] of shape.joints.entries()) {
    if (order > 0) continue;
    const before = shape.pieces[index]!.courses[1].ends[1];
    const after = shape.pieces[index + 1]!.courses[1].ends[0];
    if (order === 0 && (before === undefined || after === undefined)) return undefined;
    for (const sign of order < 0 ? ([1, -1] as const) : [Math.sign(after! - before!) as Sign])
      bends.add(sign);
  }
  return bends;
}

function curvatureOf(shape: Shape): Facts["curvature"] {
  const bends = bendsOf(shape);
  if (bends === undefined) return undefined;
  if (bends.has(1)) return bends.has(-1) ? "neither" : "convex";
  return bends.has(-1) ? "concave" : "affine";
}

/** Where a function with a slope bends the other way. */
function inflectionsOf(shape: Shape): readonly GraphPoint[] | undefined {
  const turns = turnsOf(shape, 2)?.filter((turn) => turn.before * turn.after < 0 && turn.order >= 1);
  const found = turns?.map(({ at, piece }): GraphPoint | undefined => {
    const value = valueAtTurn(shape, 2, { piece, at });
    return value === undefined ? undefined : { at, value };
  });
  return found?.includes(undefined) ? undefined : (found as GraphPoint[] | undefined);
}

/** f(c · x) = c · f(x) for c > 0: two rays that meet in 0. */
function isHomogeneous(shape: Shape): boolean | undefined {
  const signs = signsOf(shape, 2);
  if (signs === undefined) return undefined;
  const { probe, pieces, joints } = shape;
  if (signs.has(1) || signs.has(-1) || joints.some(({ at, order }) => at !== 0 && order !== Infinity))
    return false;
  return pieces
    .filter(({ from, to }) => from <= 0 && to >= 0)
    .every(({ formula }) => probe.value(formula, 0, 0) === 0);
}
