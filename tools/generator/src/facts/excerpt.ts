/** Functions that turn for ever: some of their turns, and what is certain of all that lies beyond. */
import type { Interval64 } from "../arithmetic/interval64.ts";
import { reached } from "./phases.ts";
import type { Probe } from "./probe.ts";
import { type Shape, type ShapedPiece, coursesOf } from "./shape.ts";

/** A shape whose endless pieces are cut off. */
export interface Excerpt extends Shape {
  /** Of the value and of the slope. */
  readonly beyond: readonly [Beyond, Beyond];
}

/** What a derivative is where an excerpt is cut off. */
export interface Beyond {
  /** They hold it wherever it does not repeat what is in the excerpt. */
  readonly bounds: readonly Interval64[];
  /** The infinities that it comes near again and again. */
  readonly reaches: ReadonlySet<number>;
}

/** How far excerpts go: one period is in them whole, and few turns in the second choice. */
const PERIODS = [2, 1.25] as const;

/** Undefined of a shape that has an end, or turns in a way that is not known. */
export function excerptOf(shape: Shape): Excerpt | undefined {
  const { probe, pieces } = shape;
  const cuts = pieces.map((piece): Cut => ({ piece, cut: isEndless(piece) ? cutOff(probe, piece) : piece }));
  if (cuts.every(({ piece, cut }) => piece === cut)) return undefined;
  const beyond = (order: 0 | 1): Beyond => ({
    bounds: cuts.flatMap((one) => boundsBeyond(probe, one, order)),
    reaches: new Set(pieces.flatMap((piece) => [...reached(piece, order)])),
  });
  return { ...shape, pieces: cuts.map(({ cut }) => cut), beyond: [beyond(0), beyond(1)] };
}

interface Cut {
  readonly piece: ShapedPiece;
  readonly cut: ShapedPiece;
}

const isEndless = ({ from, to, ...piece }: ShapedPiece): boolean =>
  !(Number.isFinite(from) && Number.isFinite(to)) && !isKnown(piece);

const isKnown = ({ courses }: Pick<ShapedPiece, "courses">): boolean =>
  courses[1].stretches !== undefined && courses[2].stretches !== undefined;

function cutOff(probe: Probe, piece: ShapedPiece): ShapedPiece {
  const { from, to, wave } = piece;
  let cut = piece;
  for (const periods of PERIODS) {
    if (wave === undefined || isKnown(cut)) break;
    const reach = periods * wave.period;
    const span = {
      ...piece,
      from: from === -Infinity ? Math.min(0, to) - reach : from,
      to: to === Infinity ? Math.max(0, from) + reach : to,
    };
    cut = { ...span, courses: coursesOf(probe, span) };
  }
  return cut;
}

function boundsBeyond(probe: Probe, { piece, cut }: Cut, order: 0 | 1): readonly Interval64[] {
  const { wave, from, to, formula } = piece;
  if (wave === undefined || wave.repeats(order)) return [];
  const left = [probe.bounds(formula, order, from, cut.from), wave.bounds(order, -1, -cut.from)];
  const right = [probe.bounds(formula, order, cut.to, to), wave.bounds(order, 1, cut.to)];
  return [...(from < cut.from ? [common(left)] : []), ...(cut.to < to ? [common(right)] : [])];
}

const common = (all: readonly (Interval64 | undefined)[]): Interval64 => ({
  lower: Math.max(...all.map((one) => one?.lower ?? -Infinity)),
  upper: Math.min(...all.map((one) => one?.upper ?? Infinity)),
});

/** What an excerpt says of the whole: that something holds nowhere else is no more than a guess. */
export const only = <T>(certain: T, found: T | undefined): T | undefined =>
  found === certain ? found : undefined;
