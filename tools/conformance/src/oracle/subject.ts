/** The formulas whose values and slopes are judged: the definition, and surrogates of its slopes. */
import type { Activation, Expression } from "../generator.ts";
import { sidesOf } from "./kinks.ts";
import type { OneSide, PlacedKink, Sides } from "./kinks.ts";
import { memoize } from "./memoize.ts";
import { nameOfPass } from "./pass-name.ts";
import type { PassName } from "./pass-name.ts";
import { piecesOf } from "./pieces.ts";
import type { Pieces, Rounded } from "./pieces.ts";
import type { Values } from "./workbench.ts";

export interface Subject {
  readonly rounded: Rounded;
  /** As a function of x, or of a parameter that varies. */
  readonly piecesIn: (varying?: string) => Pieces;
}

export function subjectOf(rounded: Rounded): Subject {
  const pieces = piecesOf(rounded);
  const varied = memoize((varying: string) => piecesOf(rounded, varying));
  return { rounded, piecesIn: (varying) => (varying === undefined ? pieces : varied(varying)) };
}

/** By pass; empty where slopes are those of the definition. */
export function surrogateOf(
  { surrogate }: Activation,
  subject: (formula: Expression) => Subject,
): ReadonlyMap<string, Subject> {
  if (surrogate === undefined) return new Map();
  const gradients = Object.entries(surrogate.parameterDerivatives);
  return new Map([
    [nameOfPass("derivative"), subject(surrogate.derivative)],
    ...gradients.map(([parameter, formula]) => [nameOfPass({ parameter }), subject(formula)] as const),
  ]);
}

/** What is known beside a kink, slopes from their surrogates where there are any. */
export function sidesAt(
  forward: Subject,
  surrogate: ReadonlyMap<string, Subject>,
  placed: PlacedKink,
  generic: readonly Values[],
): Sides {
  const sides = (subject: Subject): Sides => sidesOf(subject.rounded, subject.piecesIn, placed, generic);
  const own = sides(forward);
  if (surrogate.size === 0) return own;
  const combined = (side: "left" | "right"): OneSide => {
    const valueIn = (pass: PassName): OneSide["value"] | undefined => {
      const subject = surrogate.get(nameOfPass(pass));
      return subject && sides(subject)[side].value;
    };
    return {
      value: own[side].value,
      slope: valueIn("derivative")!,
      curvature: sides(surrogate.get(nameOfPass("derivative"))!)[side].slope,
      parameterSlope: (parameter) =>
        (valueIn({ parameter }) ?? (() => own[side].parameterSlope(parameter)))(),
    };
  };
  return { left: combined("left"), right: combined("right") };
}
