/** Formulas to passes: the side that each comparison takes at a kink, one-sided answers, limits, NaN. */
import * as build from "../ir/build.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { CompareNode, Condition, Expression } from "../ir/nodes.ts";
import { type Knowledge, simplify } from "../ir/simplify.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";
import type { Decided, Domain, Kink, Model, OneSided, Parametrised, Pass } from "../model.ts";
import type { NoiseInput } from "../noise.ts";
import type { DeclaredLimits } from "../read/declared.ts";
import { endsOf, losesSignOfZero, neededLimits, reachesPoint } from "./limits.ts";
import { losesNaN } from "./nan.ts";
import { isRounded } from "./points.ts";
import { reachOf } from "./reach.ts";
import {
  type Side,
  expandPiecewise,
  facingSide,
  mapSolved,
  mapSwitchesAt,
  solve,
  truthBeside,
} from "./switches.ts";
import type { Limits } from "./singularities.ts";

export interface PassContext extends Parametrised {
  /** Of x. */
  readonly domain: Domain;
  readonly intrinsics: Model["intrinsics"];
  readonly knowledge: Knowledge;
  readonly inputs: readonly string[];
  readonly noise?: NoiseInput;
}

/** What else is known of a pass. */
export interface PassHints {
  /** The formula in its textbook form: what stands beside a kink is read off it. */
  readonly plain?: Expression;
  /** Odd functions answer x at ±0. */
  readonly isOdd?: boolean;
  /** The limits where the formula has no value. */
  readonly points?: readonly Limits[];
}

/** Builds a pass from its formula, the kinks that concern it and what their rules decide. */
export function buildPass(
  formula: Expression,
  kinks: readonly Kink[],
  decides: (kink: Kink) => Decided,
  limits: DeclaredLimits | undefined,
  context: PassContext,
  { plain = formula, isOdd = false, points = [] }: PassHints = {},
): Pass {
  const faced = (text: Expression): Expression =>
    faceKinks(expandAtKinks(text, kinks, context), kinks, decides);
  const body = faced(formula);
  // Of the facing form too: where kinks coincide, the body and the rule of the first then answer alike.
  const pieces = faced(plain);
  const atKinks = kinks
    .map((kink) => oneSided(pieces, kink, decides(kink), context))
    // A number may be chosen as a slope, also where both sides agree.
    .filter((sides) => sides.decides === "slope" || !same(sides.left, sides.right));
  const reach = reachOf(body, context.intrinsics);
  return {
    body,
    atKinks,
    domain: context.domain,
    answers: points.map((one) => ({ ...one, reached: reachesPoint(body, one, context) })),
    limits: neededLimits(body, limits, context),
    ends: endsOf(body, limits, context),
    guardNaN: context.inputs.filter((input) => isLost(input, body, atKinks, kinks, context)),
    guardZero: isOdd && losesSignOfZero(body, context),
    ...(reach.length > 0 && { reach }),
  };
}

/** Whether the body, or what stands beside a kink of another input, answers a number where an input is NaN. */
function isLost(
  input: string,
  body: Expression,
  atKinks: readonly OneSided[],
  kinks: readonly Kink[],
  { intrinsics }: PassContext,
): boolean {
  const library = kernelLibrary(intrinsics, "f64");
  const isOwn = ({ kink }: OneSided): boolean => kinks.some(({ name, of }) => name === kink && of === input);
  const beside = atKinks.filter((sides) => !isOwn(sides)).flatMap(({ left, right }) => [left, right]);
  return [body, ...beside].some((formula) => losesNaN(formula, [input], library));
}

/** Piecewise functions are written out where a kink is theirs: sign(x) would answer 0 at 0, whatever the rule. */
function expandAtKinks(formula: Expression, kinks: readonly Kink[], context: PassContext): Expression {
  return expandPiecewise(formula, context.intrinsics, (expanded) =>
    [...nodes(expanded)].some((node) => node.kind === "compare" && switchesAtKink(node, kinks)),
  );
}

function switchesAtKink(test: CompareNode, kinks: readonly Kink[]): boolean {
  return kinks.some((kink) => {
    const found = solve(test, kink.of);
    return found !== undefined && found !== "fixed" && same(kink.at, found.at);
  });
}

function faceKinks(
  formula: Expression,
  kinks: readonly Kink[],
  decides: (kink: Kink) => Decided,
): Expression {
  return kinks.reduce((body, kink) => {
    const rule = decides(kink) === "value" ? kink.value : kink.use;
    if (rule !== "left" && rule !== "right") return body;
    return mapSwitchesAt(body, kink.of, kink.at, (node, found) => ({
      ...node,
      operator: facingSide(node.operator, found.slope, rule),
    }));
  }, formula);
}

/** Every comparison answers at its point what it answers on the left, but where a kink has a rule. */
export function faceLeft(formula: Expression, input: string, kinks: readonly Kink[]): Expression {
  return mapSolved(formula, input, (node, found) => {
    if (found === undefined || found === "fixed") return node;
    const isRuled = kinks.some(({ of, at }) => of === input && same(at, found.at));
    return isRuled ? node : { ...node, operator: facingSide(node.operator, found.slope, "left") };
  });
}

/** What a body answers beside a kink, which is there. */
function oneSided(text: Expression, kink: Kink, decides: Decided, context: PassContext): OneSided {
  const body = kink.when === undefined ? text : assume(text, kink.when);
  const left = pieceBeside(body, kink, "left", context);
  const right = pieceBeside(body, kink, "right", context);
  return { kink: kink.name, decides, left, right };
}

function assume(body: Expression, truth: Condition): Expression {
  const to: Rewriter = {
    expression: (node) => mapExpression(node, to),
    condition: (node) => (same(node, truth) ? build.truth(true) : mapCondition(node, to)),
  };
  return to.expression(body);
}

/** The piece of a body on one side of a point, taken at the point itself. */
function pieceBeside(body: Expression, { of, at }: Kink, side: Side, context: PassContext): Expression {
  const piece = mapSwitchesAt(body, of, at, (node, found) =>
    build.truth(truthBeside(node.operator, found.slope, side)),
  );
  const atPoint = isRounded(at) ? inlineLets(piece) : substitute(inlineLets(piece), new Map([[of, at]]));
  return simplify(atPoint, context.knowledge);
}
