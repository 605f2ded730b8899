/** What bodies tend to at infinities and at other points, and whether they answer it by themselves. */
import { binary32 } from "../arithmetic/binary32.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "../ir/build.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import { literal, simplify } from "../ir/simplify.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";
import type { Limit, Pass } from "../model.ts";
import type { DeclaredLimits } from "../read/declared.ts";
import type { PassContext } from "./passes.ts";
import { farSectionValues, parameterSets, sectionSets } from "./samples.ts";
import type { Limits } from "./singularities.ts";
import { type Side, mapSolved, truthBeside } from "./switches.ts";

/** Nothing at an infinity that is outside of the domain. */
export function endsOf(
  body: Expression,
  limits: DeclaredLimits | undefined,
  context: PassContext,
): Pass["ends"] {
  const [input, ...others] = context.inputs;
  if (input === undefined || others.length > 0) return [undefined, undefined];
  const { min, above, max, below } = context.domain;
  const [low, high] = [min ?? above, max ?? below];
  const [lowLimit, highLimit] = limits?.get(input) ?? [];
  return [
    low === undefined ? endOf(body, input, lowLimit, "left", context) : undefined,
    high === undefined ? endOf(body, input, highLimit, "right", context) : undefined,
  ];
}

/** The declared limit, or what the outermost piece tends to where that is as simple as putting infinity in for x. */
function endOf(
  body: Expression,
  input: string,
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
export function neededLimits(
  body: Expression,
  limits: DeclaredLimits | undefined,
  context: PassContext,
): readonly Limit[] {
  return [...(limits ?? [])].flatMap(([of, [low, high]]) =>
    [
      { of, at: -Infinity, value: inlineLets(low) },
      { of, at: Infinity, value: inlineLets(high) },
    ].flatMap((limit) => (reachesLimit(body, limit, context) ? [] : [inTermsOfInput(limit)])),
  );
}

/** Infinity spelled as x or −x, since WGSL has no literal for it. */
function inTermsOfInput({ of, at, value: limit }: Limit): Limit {
  const x = build.variable(of);
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
  return { of, at, value: same(spelled, limit) ? limit : simplify(spelled) };
}

export function losesSignOfZero(body: Expression, context: PassContext): boolean {
  const library = kernelLibrary(context.intrinsics, "f64");
  return parameterSets(context).some(({ numbers, choices }) => {
    const value = evaluate(body, new Map(numbers).set("x", -0), { arithmetic: binary64, library, choices });
    return !Object.is(value, -0);
  });
}

/** Whether the body answers the limits at a point by itself, in both element types. */
export function reachesPoint(body: Expression, { at, left, right }: Limits, context: PassContext): boolean {
  const reaches = (value: Expression, x: number): boolean =>
    reachesLimit(body, { of: "x", at: x, value }, context);
  if (at !== 0) return reaches(right, at);
  return reaches(left, -0) && reaches(right, 0);
}

/** In both element types, whatever the other inputs are. */
function reachesLimit(body: Expression, { of, at, value: limit }: Limit, context: PassContext): boolean {
  return [binary64, binary32].every((arithmetic) =>
    sectionSets(context, of, farSectionValues).every(({ numbers, choices }) => {
      const library = kernelLibrary(context.intrinsics, arithmetic === binary64 ? "f64" : "f32");
      const environment = new Map([...numbers].map(([name, value]) => [name, arithmetic.literal(value)]));
      const evaluation = { arithmetic, library, choices };
      const value = evaluate(body, new Map(environment).set(of, at), evaluation);
      return value === evaluate(limit, environment, evaluation);
    }),
  );
}
