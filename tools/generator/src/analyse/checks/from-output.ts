/** Whether a derivative in terms of the result is the derivative. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import { inlineLets, substitute } from "../../ir/substitute.ts";
import type { Rule } from "../../model.ts";
import type { DeclaredFromOutput, DeclaredKink } from "../../read/declared.ts";
import type { Place } from "../numeric.ts";
import { parameterSets } from "../samples.ts";
import {
  type Checking,
  type SwitchPoint,
  complain,
  describe,
  holdsFor,
  placeAt,
  spanOrName,
} from "./checking.ts";
import { pieceBeside } from "./pieces.ts";
import { ordinaryPlaces } from "./places.ts";

/** In numbers of 400 bits: no formula that is wrong is right to so many digits. */
const tolerance = 2 ** -200;

/** For the parameters that it allows; at kinks with the rules of the spec. */
export function checkFromOutput(points: readonly SwitchPoint[], whole: Checking): void {
  const { fromOutput, requirements, kinks } = whole.declared;
  if (fromOutput === undefined) return;
  const sets = parameterSets({ parameters: fromOutput.parameters, requirements });
  const checking = { ...whole, sets };
  const derivative = whole.declared.derivatives.get(whole.input)!;
  const wrong = ordinaryPlaces(points, checking).find((place) => !agrees(derivative, place, checking));
  if (wrong !== undefined) return report(fromOutput, derivative, wrong, checking);
  for (const kink of kinks.filter(({ smooth }) => !smooth))
    for (const set of sets.filter((one) => kink.when === undefined || holdsFor(kink.when, one, checking))) {
      const place = placeAt(simplify(kink.at), set, checking);
      const slope = slopeAtKink(kink, derivative, place, checking);
      if (!agrees(slope, place, checking)) return report(fromOutput, slope, place, checking);
    }
}

/** The formula with the definition in place of its result. */
function inX({ declared: { fromOutput, forward } }: Checking): Expression {
  return substitute(inlineLets(fromOutput!.formula), new Map([["y", inlineLets(forward)]]));
}

function agrees(slope: Expression, place: Place, checking: Checking): boolean {
  const { numeric } = checking;
  const expected = numeric.value(slope, place);
  const difference = numeric.value(build.subtract(inX(checking), inlineLets(slope)), place);
  return Math.abs(difference) <= tolerance * Math.abs(expected);
}

function slopeAtKink(
  { at, use }: DeclaredKink,
  derivative: Expression,
  place: Place,
  checking: Checking,
): Expression {
  const beside = (side: "left" | "right"): Expression =>
    pieceBeside(derivative, simplify(at), side, place, checking);
  const between: { readonly [rule in Exclude<Rule, Expression>]: () => Expression } = {
    left: () => beside("left"),
    right: () => beside("right"),
    mid: () =>
      build.divide(build.add(inlineLets(beside("left")), inlineLets(beside("right"))), build.number(2)),
    minNorm: () => {
      const [low, high] = (["left", "right"] as const)
        .map((side) => checking.numeric.value(beside(side), place))
        .sort((a, b) => a - b);
      return build.number(Math.min(Math.max(0, low!), high!));
    },
  };
  return typeof use === "string" ? between[use]() : use;
}

function report({ formula }: DeclaredFromOutput, slope: Expression, place: Place, checking: Checking): void {
  const [value, expected] = [inX(checking), slope].map((one) => checking.numeric.value(one, place));
  const message = `derivativeFromOutput is ${value} at ${describe(place)}, but derivative says ${expected}`;
  const remedy = "mend it, or allow only parameters for which results tell the slope";
  complain(checking, "SG033", spanOrName(formula, checking), message, remedy);
}
