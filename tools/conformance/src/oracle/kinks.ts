/** What a definition does on the two sides of its kinks. */
import { binary64, build, holds } from "../generator.ts";
import type { Choices, CompareNode, Expression, InputPair, Kink, Reference } from "../generator.ts";
import { asLine } from "./affine.ts";
import { pick } from "./pick.ts";
import { pointOf, switchOf, switchPoint, truthAt } from "./pieces.ts";
import type { Pieces, Rounded } from "./pieces.ts";
import type { Direction } from "./quotient.ts";
import { secondOf } from "./second.ts";
import { slopeOf } from "./slope.ts";
import { valueOf } from "./workbench.ts";
import type { Values, Workbench } from "./workbench.ts";

/** A kink with the point that it has for the given parameters. */
export interface PlacedKink {
  readonly kink: Kink;
  readonly at: number;
}

/** In source order: where points coincide, the first one decides. */
export function placeKinks(
  rounded: Rounded,
  kinks: readonly Kink[],
): { readonly present: readonly PlacedKink[]; readonly absent: readonly PlacedKink[] } {
  const { parameters, choices } = rounded;
  const placed = kinks
    .map((kink) => ({ kink, at: pointOf(rounded, kink.at) }))
    .filter(({ at }) => Number.isFinite(at));
  return {
    present: placed.filter(({ kink }) => isPresent(kink, parameters, choices)),
    absent: placed.filter(({ kink }) => !isPresent(kink, parameters, choices)),
  };
}

function isPresent({ when }: Kink, parameters: Values, choices: Choices): boolean {
  if (when === undefined) return true;
  const environment = new Map([...parameters].map(([name, value]) => [name, value as number]));
  return holds(when, environment, { arithmetic: binary64, library: () => undefined, choices });
}

/** What is known of one side of a kink. */
export interface OneSide {
  readonly value: () => Reference;
  readonly slope: () => Reference;
  readonly curvature: (inputs: InputPair) => Reference;
  readonly parameterSlope: (name: string) => Reference;
}

export interface Sides {
  readonly left: OneSide;
  readonly right: OneSide;
}

/**
 * The pieces beside a kink. The comparisons that switch at this kink take its side; all others answer what they
 * answer at the point itself, so that where two kinks coincide only one is passed.
 */
export function sidesOf(
  rounded: Rounded,
  piecesIn: (varying?: string) => Pieces,
  placed: PlacedKink,
  generic: readonly Values[],
): Sides {
  let switched = false;
  const piece = (side: -1 | 1, varying?: string): Expression =>
    pick(rounded.definition, (node) => {
      const made = switchOf(rounded, node, varying);
      if (made === undefined) return undefined;
      const own =
        made.kind === "moving" &&
        made.at === placed.at &&
        switchesWith(rounded.bench, node, placed.kink, generic);
      switched ||= own;
      return truthAt(node.operator, made, placed.at, own ? side : 0);
    });
  const [left, right] = [piece(-1), piece(1)];
  if (switched) {
    return {
      left: oneSide(rounded, left, (name) => piece(-1, name), placed.at, "central"),
      right: oneSide(rounded, right, (name) => piece(1, name), placed.at, "central"),
    };
  }
  // A kink without a comparison, like that of √(x²): only quotients that stay on their side tell.
  const beside = (side: -1 | 1, direction: Direction): OneSide => {
    const pieceIn = (varying?: string): Expression => piecesIn(varying).beside(placed.at, side);
    return oneSide(rounded, pieceIn(), pieceIn, placed.at, direction);
  };
  return { left: beside(-1, "left"), right: beside(1, "right") };
}

function oneSide(
  { bench, parameters }: Rounded,
  formula: Expression,
  formulaIn: (parameter: string) => Expression,
  at: number,
  direction: Direction,
): OneSide {
  const values = new Map(parameters).set("x", at);
  return {
    value: () => valueOf(bench, formula, values),
    slope: () => slopeOf(bench, formula, "x", values, direction),
    curvature: (inputs) => {
      const other = inputs.find((input) => input !== "x");
      return secondOf(bench, other === undefined ? formula : formulaIn(other), inputs, values, direction);
    },
    parameterSlope: (name) => slopeOf(bench, formulaIn(name), name, values),
  };
}

/** Whether a comparison switches where the kink is for all parameters, not only for those at hand. */
function switchesWith(bench: Workbench, node: CompareNode, kink: Kink, generic: readonly Values[]): boolean {
  const line = asLine(build.subtract(node.left, node.right));
  if (line === undefined) return false;
  const apart = build.subtract(switchPoint(line), kink.at);
  return generic.every((values) => valueOf(bench, apart, values).nearest === 0);
}
