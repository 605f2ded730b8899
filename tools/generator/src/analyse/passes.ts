/** Formulas to passes: the side that each comparison takes at a kink, one-sided answers, limits, NaN. */
import { binary32 } from "../arithmetic/binary32.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "../ir/build.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { CompareNode, Condition, Expression } from "../ir/nodes.ts";
import { type Knowledge, literal, simplify } from "../ir/simplify.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";
import type { Domain, Kink, Model, OneSided, Parametrised, Pass, Rule } from "../model.ts";
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
import { parameterSets } from "./samples.ts";
import type { Limits } from "./singularities.ts";

export interface PassContext extends Parametrised {
  /** Of x. */
  readonly domain: Domain;
  readonly intrinsics: Model["intrinsics"];
  readonly knowledge: Knowledge;
}

const input = "x";

/** What else is known of a pass. */
export interface PassHints {
  /** The formula in its textbook form: what stands beside a kink is read off it. */
  readonly plain?: Expression;
  /** Odd functions answer x at ±0. */
  readonly isOdd?: boolean;
  /** Of slopes: a number may be chosen at every kink, also where both sides agree. */
  readonly isSlope?: boolean;
  /** The limits where the formula has no value. */
  readonly points?: readonly Limits[];
}

/** Builds a pass from its formula, the kinks that concern it and the rule that each follows. */
export function buildPass(
  formula: Expression,
  kinks: readonly Kink[],
  ruleOf: (kink: Kink) => Rule,
  limits: readonly [Expression, Expression] | undefined,
  context: PassContext,
  { plain = formula, isOdd = false, isSlope = false, points = [] }: PassHints = {},
): Pass {
  const faced = (text: Expression): Expression =>
    faceKinks(expandAtKinks(text, kinks, context), kinks, ruleOf);
  const body = faced(formula);
  // Of the facing form too: where kinks coincide, the body and the rule of the first then answer alike.
  const pieces = faced(plain);
  const atKinks = kinks
    .map((kink) => oneSided(pieces, kink, context))
    .filter(({ left, right }) => isSlope || !same(left, right));
  const reach = reachOf(body, context.intrinsics);
  return {
    body,
    atKinks,
    domain: context.domain,
    answers: points.map((one) => ({ ...one, reached: reachesPoint(body, one, context) })),
    limits: neededLimits(body, limits, context),
    ends: endsOf(body, limits, context),
    guardNaN: losesNaN(body, [input]),
    guardZero: isOdd && losesSignOfZero(body, context),
    ...(reach.length > 0 && { reach }),
  };
}

/** Piecewise functions are written out where a kink is theirs: sign(x) would answer 0 at 0, whatever the rule. */
function expandAtKinks(formula: Expression, kinks: readonly Kink[], context: PassContext): Expression {
  return expandPiecewise(formula, context.intrinsics, (expanded) =>
    [...nodes(expanded)].some((node) => node.kind === "compare" && switchesAtKink(node, kinks)),
  );
}

function switchesAtKink(test: CompareNode, kinks: readonly Kink[]): boolean {
  const found = solve(test, input);
  return found !== undefined && found !== "fixed" && kinks.some((kink) => same(kink.at, found.at));
}

function faceKinks(formula: Expression, kinks: readonly Kink[], ruleOf: (kink: Kink) => Rule): Expression {
  return kinks.reduce((body, kink) => {
    const rule = ruleOf(kink);
    if (rule !== "left" && rule !== "right") return body;
    return mapSwitchesAt(body, input, kink.at, (node, found) => ({
      ...node,
      operator: facingSide(node.operator, found.slope, rule),
    }));
  }, formula);
}

/** What a body answers beside a kink, which is there. */
function oneSided(text: Expression, kink: Kink, context: PassContext): OneSided {
  const body = kink.when === undefined ? text : assume(text, kink.when);
  const left = pieceBeside(body, kink.at, "left", context);
  const right = pieceBeside(body, kink.at, "right", context);
  return { kink: kink.name, left, right };
}

function assume(body: Expression, truth: Condition): Expression {
  const to: Rewriter = {
    expression: (node) => mapExpression(node, to),
    condition: (node) => (same(node, truth) ? build.truth(true) : mapCondition(node, to)),
  };
  return to.expression(body);
}

/** The piece of a body on one side of a point, taken at the point itself. */
function pieceBeside(body: Expression, at: Expression, side: Side, context: PassContext): Expression {
  const piece = mapSwitchesAt(body, input, at, (node, found) =>
    build.truth(truthBeside(node.operator, found.slope, side)),
  );
  const atPoint = isRounded(at) ? inlineLets(piece) : substitute(inlineLets(piece), new Map([[input, at]]));
  return simplify(atPoint, context.knowledge);
}

/** Nothing at an infinity that is outside of the domain. */
function endsOf(
  body: Expression,
  limits: readonly [Expression, Expression] | undefined,
  context: PassContext,
): Pass["ends"] {
  const { min, above, max, below } = context.domain;
  const [low, high] = [min ?? above, max ?? below];
  return [
    low === undefined ? endOf(body, limits?.[0], "left", context) : undefined,
    high === undefined ? endOf(body, limits?.[1], "right", context) : undefined,
  ];
}

/** The declared limit, or what the outermost piece tends to where that is as simple as putting infinity in for x. */
function endOf(
  body: Expression,
  limit: Expression | undefined,
  side: Side,
  context: PassContext,
): Expression | undefined {
  if (limit !== undefined) return simplify(limit, context.knowledge);
  const piece = mapSolved(inlineLets(body), input, (node, found) =>
    found === undefined || found === "fixed"
      ? node
      : build.truth(truthBeside(node.operator, found.slope, side)),
  );
  const infinity = build.number(side === "left" ? -Infinity : Infinity);
  const end = simplify(substitute(piece, new Map([[input, infinity]])), context.knowledge);
  const isPlain =
    literal(end) !== undefined ||
    ![...nodes(end)].some((node) => node.kind === "number" && !Number.isFinite(node.value));
  return isPlain ? end : undefined;
}

/** The declared limits that the body does not reach by itself, in both element types. */
function neededLimits(
  body: Expression,
  limits: readonly [Expression, Expression] | undefined,
  context: PassContext,
): readonly [Expression | undefined, Expression | undefined] {
  const needed = (limit: Expression | undefined, at: number): Expression | undefined =>
    limit !== undefined && !reaches(body, limit, at, context) ? inTermsOfX(limit, at) : undefined;
  return [needed(limits?.[0], -Infinity), needed(limits?.[1], Infinity)];
}

/** Infinity spelled as x or −x, since WGSL has no literal for it. */
function inTermsOfX(limit: Expression, at: number): Expression {
  const x = build.variable(input);
  const to: Rewriter = {
    expression: (node) =>
      node.kind === "number" && node.value === Infinity
        ? at > 0
          ? x
          : build.negate(x)
        : mapExpression(node, to),
    condition: (node) => mapCondition(node, to),
  };
  const spelled = to.expression(limit);
  return same(spelled, limit) ? limit : simplify(spelled);
}

function losesSignOfZero(body: Expression, context: PassContext): boolean {
  const library = kernelLibrary(context.intrinsics, "f64");
  return parameterSets(context).some(({ numbers, choices }) => {
    const value = evaluate(body, new Map(numbers).set(input, -0), { arithmetic: binary64, library, choices });
    return !Object.is(value, -0);
  });
}

/** Whether the body answers the limits at a point by itself, in both element types. */
function reachesPoint(body: Expression, { at, left, right }: Limits, context: PassContext): boolean {
  if (at !== 0) return reaches(body, right, at, context);
  return reaches(body, left, -0, context) && reaches(body, right, 0, context);
}

function reaches(body: Expression, limit: Expression, at: number, context: PassContext): boolean {
  return [binary64, binary32].every((arithmetic) =>
    parameterSets(context).every(({ numbers, choices }) => {
      const library = kernelLibrary(context.intrinsics, arithmetic === binary64 ? "f64" : "f32");
      const environment = new Map([...numbers].map(([name, value]) => [name, arithmetic.literal(value)]));
      const evaluation = { arithmetic, library, choices };
      const value = evaluate(body, new Map(environment).set(input, at), evaluation);
      return value === evaluate(limit, environment, evaluation);
    }),
  );
}
