/**
 * A definition as what it is between its switch points: formulas without comparisons. Switch points are computed
 * from the rounded parameters and rounded to the element type, as in the packages.
 * @module
 */
import {
  binary32,
  binary64,
  build,
  compares,
  evaluate,
  mentions,
  nodes,
  roundReference,
} from "../generator.ts";
import type { Choices, CompareNode, ComparisonOperator, Expression, FloatFormat } from "../generator.ts";
import { asLine } from "./affine.ts";
import { pick } from "./pick.ts";
import { valueOf } from "./workbench.ts";
import type { Values, Workbench } from "./workbench.ts";

/** Just left of a point, at it, or just right of it. */
export type Side = -1 | 0 | 1;

/** left − right of a comparison has the sign of direction · (x − at), or one sign everywhere. */
export type Switch =
  | { readonly kind: "moving"; readonly at: number; readonly direction: number }
  | { readonly kind: "fixed"; readonly order: number };

/** A definition, written out, with its parameters rounded to the element type. */
export interface Rounded {
  readonly bench: Workbench;
  readonly definition: Expression;
  readonly parameters: Values;
  readonly choices: Choices;
  readonly format: FloatFormat;
}

export interface Pieces {
  /** The finite switch points, ascending. */
  readonly points: readonly number[];
  /** The formula that holds at x, or for an infinite x, far out. */
  at(x: number): Expression;
  /** The formula that holds at a switch point or on one side of it. */
  beside(point: number, side: Side): Expression;
}

/** As a function of x; or of a parameter that varies around its value, where comparisons may hang on it alone. */
export function piecesOf(rounded: Rounded, varying?: string): Pieces {
  const found = new Set<number>();
  const pickAt = (point: number, side: Side): Expression =>
    pick(rounded.definition, (node) => {
      const made = switchOf(rounded, node, varying);
      if (made?.kind === "moving" && Number.isFinite(made.at)) found.add(made.at);
      return made && truthAt(node.operator, made, point, side);
    });
  const points = explore(pickAt, found);
  const memo = new Map<string, Expression>();
  const beside = (point: number, side: Side): Expression => {
    const key = `${point} ${side}`;
    const piece = memo.get(key) ?? pickAt(point, side);
    memo.set(key, piece);
    return piece;
  };
  const at = (x: number): Expression => {
    const below = points.filter((point) => point <= x).at(-1);
    if (below !== undefined) return beside(below, below === x ? 0 : 1);
    return points[0] === undefined ? beside(0, 0) : beside(points[0], -1);
  };
  return { points, at, beside };
}

/** Comparisons that are only reached on some side of others are found once those are known. */
function explore(pickAt: (point: number, side: Side) => Expression, found: ReadonlySet<number>): number[] {
  for (let points: number[] = []; ;) {
    pickAt(points[0] ?? 0, points.length === 0 ? 0 : -1);
    for (const point of points) {
      pickAt(point, 0);
      pickAt(point, 1);
    }
    const next = [...found].sort((a, b) => a - b);
    if (next.length === points.length) return points;
    points = next;
  }
}

/**
 * Where a comparison switches; undefined where its operands are no lines in x, or where it is the varying parameter
 * that switches it, as in `b === 0`: then it stays in the formula.
 */
export function switchOf(rounded: Rounded, node: CompareNode, varying?: string): Switch | undefined {
  const { bench, parameters } = rounded;
  const line = asLine(build.subtract(node.left, node.right));
  if (line === undefined) return undefined;
  const direction = Math.sign(valueOf(bench, line.slope, parameters).nearest);
  if (direction === 0) {
    const { nearest, rest } = valueOf(bench, line.offset, parameters);
    const order = Math.sign(nearest || rest);
    return order === 0 && varying !== undefined && mentions(line.offset, varying)
      ? undefined
      : { kind: "fixed", order };
  }
  return { kind: "moving", at: pointOf(rounded, switchPoint(line)), direction };
}

/** A point in the arithmetic of the element type, which is how all targets compute it. */
export function pointOf({ bench, parameters, format }: Rounded, at: Expression): number {
  // No two targets have the same functions.
  if ([...nodes(at)].some(({ kind }) => kind === "call"))
    return roundReference(format, valueOf(bench, at, parameters)) + 0;
  const arithmetic = format.name === "f32" ? binary32 : binary64;
  const environment = new Map([...parameters].map(([name, value]) => [name, value as number]));
  return evaluate(at, environment, { arithmetic, library: () => undefined }) + 0;
}

export const switchPoint = ({ slope, offset }: { slope: Expression; offset: Expression }): Expression =>
  build.divide(build.negate(offset), slope);

/** What a comparison answers at a point or beside it. */
export function truthAt(operator: ComparisonOperator, made: Switch, point: number, side: Side): boolean {
  if (made.kind === "fixed") return compares(operator, made.order);
  const order = point < made.at ? -1 : point > made.at ? 1 : side;
  return compares(operator, order * made.direction);
}
