/** The signs and ends of a function, its slope and its curvature, piece by piece: all that facts are read off. */
import { parameterSets } from "../analyse/samples.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import { same } from "../ir/walk.ts";
import type { Activation, Model, Pass } from "../model.ts";
import { noiseKinds } from "../noise.ts";
import { limitOf } from "./limits.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { hasPole } from "./poles.ts";
import type { Probe } from "./probe.ts";
import { type Stretch, stretchesOf } from "./signs.ts";
import type { Wave } from "./waves.ts";

/** A derivative of a piece, the value being that of order 0. */
export interface Course {
  /** Undefined where they are not certain or have no end. */
  readonly stretches: readonly Stretch[] | undefined;
  /** The limits at both ends. */
  readonly ends: readonly [number | undefined, number | undefined];
}

export interface ShapedPiece extends Piece {
  readonly courses: Courses;
  readonly wave: Wave | undefined;
}

/** Of orders 0, 1 and 2. */
export type Courses = readonly [Course, Course, Course];

/** Where two pieces meet: as many derivatives agree, −1 where not even the values do. */
export interface Joint {
  readonly at: number;
  readonly order: number;
}

export interface Shape {
  readonly probe: Probe;
  readonly pieces: readonly ShapedPiece[];
  readonly joints: readonly Joint[];
}

export function shapeOf(
  activation: Activation,
  intrinsics: Model["intrinsics"],
  probe: Probe,
): Shape | undefined {
  const pieces = piecesOf(activation, intrinsics);
  if (pieces === undefined || pieces.some((piece) => hasPole(probe, piece))) return undefined;
  const known = (order: number): Ends => statedEnds(activation, intrinsics, order);
  return {
    probe,
    pieces: pieces.map((piece) => ({
      ...piece,
      courses: coursesOf(probe, piece, known),
      wave: probe.wave(piece.formula),
    })),
    joints: pieces.slice(1).map((right, index) => jointOf(probe, pieces[index]!, right)),
  };
}

type Ends = readonly [number | undefined, number | undefined];

/** With what is known of the ends of derivatives at ±∞. */
export const coursesOf = (
  probe: Probe,
  piece: Piece,
  known: (order: number) => Ends = () => [undefined, undefined],
): Courses => [
  courseOf(probe, piece, 0, known(0)),
  courseOf(probe, piece, 1, known(1)),
  courseOf(probe, piece, 2, known(2)),
];

function courseOf(probe: Probe, piece: Piece, order: number, [left, right]: Ends): Course {
  return {
    stretches: stretchesOf(probe, piece, order),
    ends: [
      (piece.from === -Infinity ? left : undefined) ?? limitOf(probe, piece, order, "from"),
      (piece.to === Infinity ? right : undefined) ?? limitOf(probe, piece, order, "to"),
    ],
  };
}

/** The limits at ±∞ that analysis knows, those of the spec among them; a surrogate has others. */
function statedEnds(activation: Activation, intrinsics: Model["intrinsics"], order: number): Ends {
  const passes: readonly (Pass | undefined)[] = [activation.forward, activation.derivatives[0]];
  const pass = order === 1 && activation.surrogate ? undefined : passes[order];
  const { numbers, choices } = parameterSets(activation)[0]!;
  const names = new Map(numbers);
  if (activation.noise !== undefined) names.set(activation.noise, noiseKinds[activation.noise].atInference);
  const context = { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64"), choices };
  const [left, right] = pass?.ends ?? [undefined, undefined];
  return [left && evaluate(left, names, context) + 0, right && evaluate(right, names, context) + 0];
}

/** Beyond so many derivatives that agree the joint is taken for smooth. */
export const SMOOTH = 6;

function jointOf(probe: Probe, left: Piece, right: Piece): Joint {
  const at = right.from;
  // One formula on both sides, as at a pole or where it is 0/0, has all derivatives or none.
  if (same(left.formula, right.formula)) return { at, order: meet(probe, left, right, 0) ? Infinity : -1 };
  for (let order = 0; order <= SMOOTH; order++) {
    if (!meet(probe, left, right, order)) return { at, order: order - 1 };
  }
  return { at, order: Infinity };
}

/** Where the formulas have no value, limits tell; what binary64 rounds off parameters makes no jump. */
function meet(probe: Probe, left: Piece, right: Piece, order: number): boolean {
  if (probe.agree(left.formula, right.formula, order, right.from)) return true;
  const [before, after] = [limitOf(probe, left, order, "to"), limitOf(probe, right, order, "from")];
  if (before === undefined || after === undefined) return false;
  return isRounding(before - after, [
    before,
    after,
    limitOf(probe, left, order, "from"),
    limitOf(probe, right, order, "to"),
  ]);
}

/** Whether a difference is nothing beside the numbers that the formulas are made of. */
export function isRounding(difference: number, beside: readonly (number | undefined)[]): boolean {
  const finite = beside.flatMap((value) => (Number.isFinite(value) ? [Math.abs(value!)] : []));
  return Math.abs(difference) <= 2 ** -45 * Math.max(...finite);
}
