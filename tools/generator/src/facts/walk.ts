/** The stretches of a derivative over all pieces, and what happens between them. */
import { refined } from "./root.ts";
import type { Shape, ShapedPiece } from "./shape.ts";
import type { Sign } from "./boxes.ts";

/** Where a stretch ends and another begins. */
export interface Turn {
  readonly at: number;
  readonly before: Sign;
  readonly after: Sign;
  /** The piece on its left. */
  readonly piece: ShapedPiece;
  /** As many derivatives agree there; infinitely many inside of a piece. */
  readonly order: number;
}

/** Every sign that a derivative has somewhere; undefined where that is not certain. */
export function signsOf({ pieces }: Shape, order: 0 | 1 | 2): ReadonlySet<Sign> | undefined {
  const signs = new Set<Sign>();
  for (const { courses } of pieces) {
    const { stretches } = courses[order];
    if (stretches === undefined) return undefined;
    for (const { sign } of stretches) if (sign !== undefined) signs.add(sign);
  }
  return signs;
}

export function turnsOf({ pieces, joints }: Shape, order: 0 | 1 | 2): readonly Turn[] | undefined {
  const turns: Turn[] = [];
  let before: Sign | undefined;
  for (const [index, piece] of pieces.entries()) {
    const { stretches } = piece.courses[order];
    if (stretches === undefined) return undefined;
    for (const [place, { from, sign }] of stretches.entries()) {
      const joint = place === 0 ? joints[index - 1] : undefined;
      const left = joint === undefined ? piece : pieces[index - 1]!;
      if (before !== undefined && sign !== undefined)
        turns.push({ at: from, before, after: sign, piece: left, order: joint?.order ?? Infinity });
      before = sign ?? before;
    }
  }
  return turns;
}

/** The value, or a derivative, where the derivative of `order` changes its sign. */
export function valueAtTurn(
  { probe }: Shape,
  order: 1 | 2,
  { piece, at }: Pick<Turn, "piece" | "at">,
  of: 0 | 1 = 0,
): number | undefined {
  if (at === piece.to) return piece.courses[of].ends[1];
  return probe.value(piece.formula, of, refined(probe, piece.formula, order, at));
}
