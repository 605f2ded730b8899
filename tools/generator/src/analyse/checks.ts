/** Whether a spec is true: everything here compares what it says with what `forward` is. */
import * as build from "../ir/build.ts";
import { evaluate, holds } from "../ir/evaluate.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import type { Expression, Span } from "../ir/nodes.ts";
import { printExpression } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { same } from "../ir/walk.ts";
import type { Kink, Model } from "../model.ts";
import type { DeclaredActivation, DeclaredKink } from "../read/declared.ts";
import type { Code, Diagnostic } from "../read/diagnostics.ts";
import { type Numeric, type Place, agree } from "./numeric.ts";
import { type ParameterSet, parameterSets } from "./samples.ts";
import { type Side, expandPiecewise, mapSolved, mapSwitchesAt, solve, truthBeside } from "./switches.ts";

interface Checking {
  readonly declared: DeclaredActivation;
  readonly intrinsics: Model["intrinsics"];
  readonly numeric: Numeric;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly sets: readonly ParameterSet[];
}

/** Reports everything that `forward` contradicts. */
export function checkActivation(
  declared: DeclaredActivation,
  intrinsics: Model["intrinsics"],
  numeric: Numeric,
  report: (diagnostic: Diagnostic) => void,
): void {
  const checking: Checking = { declared, intrinsics, numeric, report, sets: parameterSets(declared.parameters) };
  const { complete, points } = switchPoints(checking);
  if (!complete) return;
  checkKinks(points, checking);
  checkFormulas(points, checking);
}

function complain(checking: Checking, code: Code, span: Span, message: string, remedy: string): void {
  checking.report({ code, source: checking.declared.source, span, message, remedy });
}

/** Where `forward` switches pieces; not complete where some comparison cannot be solved for x. */
function switchPoints(checking: Checking): { complete: boolean; points: Expression[] } {
  const { declared, intrinsics } = checking;
  const points: Expression[] = [];
  let complete = true;
  mapSolved(expandPiecewise(declared.forward, intrinsics), "x", (node, found) => {
    if (found === undefined) {
      complete = false;
      const remedy = "write x on one side, alone: x > threshold / beta, not beta * x > threshold; x < -a || x > a, not abs(x) > a";
      complain(checking, "SG020", node.span ?? declared.forward.span ?? declared.nameSpan, "this comparison cannot be solved for x", remedy);
    } else if (found !== "fixed" && !points.some((point) => same(point, found.at))) points.push(found.at);
    return node;
  });
  return { complete, points };
}

/** The piece beside a point, as a formula of x that is not cut off at the point. */
function pieceBeside(formula: Expression, at: Expression, side: Side, checking: Checking): Expression {
  const expanded = inlineLets(expandPiecewise(formula, checking.intrinsics));
  const piece = mapSwitchesAt(expanded, "x", at, (node, found) => build.truth(truthBeside(node.operator, found.slope, side)));
  return simplify(freezeComparisons(piece, at));
}

/** Every comparison that is left answers what it answers at the point itself. */
function freezeComparisons(piece: Expression, at: Expression): Expression {
  return mapSolved(piece, "x", (node, found) => {
    if (found === undefined || found === "fixed") return node;
    const here = new Map([["x", at]]);
    return { ...node, left: substitute(node.left, here), right: substitute(node.right, here) };
  });
}

function placeAt(at: Expression, set: ParameterSet): Place {
  const x = evaluate(at, set.numbers, { arithmetic: binary64, library: () => undefined, choices: set.choices });
  return { x, set };
}

interface Beside {
  readonly values: readonly [number, number];
  readonly slopes: readonly [number, number];
}

function beside(at: Expression, set: ParameterSet, checking: Checking): Beside {
  const { declared, numeric } = checking;
  const place = placeAt(at, set);
  const pieces = (["left", "right"] as const).map((side) => pieceBeside(declared.forward, at, side, checking));
  const [left, right] = pieces as [Expression, Expression];
  return {
    values: [numeric.value(left, place), numeric.value(right, place)],
    slopes: [numeric.slope(left, "x", place), numeric.slope(right, "x", place)],
  };
}

function checkKinks(points: readonly Expression[], checking: Checking): void {
  const { declared, sets } = checking;
  for (const point of points) {
    const kink = declared.kinks.find((one) => same(simplify(one.at), point));
    const applies = sets.filter((set) => kink?.when === undefined || holdsFor(kink.when, set));
    const found = applies.map((set) => beside(point, set, checking));
    const jumps = found.filter(({ values: [left, right] }) => !agree(left, right));
    const bends = found.filter(({ slopes: [left, right] }) => !agree(left, right));
    if (kink === undefined) reportUndeclared(point, found, jumps, bends, checking);
    else checkKink(kink, jumps.length > 0, bends.length > 0, checking);
  }
  for (const kink of declared.kinks)
    if (!points.some((point) => same(simplify(kink.at), point))) {
      const known = points.map((point) => printExpression(point)).join(", ");
      const remedy = known === "" ? "remove it" : `forward switches at ${known}`;
      complain(checking, "SG022", kink.span, `forward does not switch at x = ${printExpression(simplify(kink.at))}`, remedy);
    }
}

function holdsFor(when: NonNullable<Kink["when"]>, set: ParameterSet): boolean {
  return holds(when, set.numbers, { arithmetic: binary64, library: () => undefined, choices: set.choices });
}

function reportUndeclared(
  point: Expression,
  found: readonly Beside[],
  jumps: readonly Beside[],
  bends: readonly Beside[],
  checking: Checking,
): void {
  const [worst] = [...jumps, ...bends];
  if (worst === undefined || found.length === 0) return;
  const { declared } = checking;
  const at = printExpression(point);
  const isJump = jumps.length > 0;
  const [left, right] = isJump ? worst.values : worst.slopes;
  const what = isJump ? "jumps" : "has a kink";
  const message = `forward ${what} at x = ${at}: ${left} from the left, ${right} from the right`;
  const rules = isJump ? `use: "left", value: "left"` : `use: "left"`;
  const remedy = `declare it: kinks: { <name>: { at: ${at}, ${rules}, why: "..." } }`;
  complain(checking, "SG021", declared.forward.span ?? declared.nameSpan, message, remedy);
}

function checkKink(kink: DeclaredKink, jumps: boolean, bends: boolean, checking: Checking): void {
  const at = printExpression(simplify(kink.at));
  if (jumps && kink.value === undefined)
    complain(checking, "SG024", kink.span, `forward jumps at x = ${at}, but ${kink.name} has no value`, `add value: "left", "right", "mid" or a number`);
  if (!jumps && kink.value !== undefined)
    complain(checking, "SG024", kink.span, `forward does not jump at x = ${at}, but ${kink.name} has a value`, "remove value");
  if (!jumps && !bends && !kink.smooth)
    complain(checking, "SG023", kink.span, `forward is smooth at x = ${at} for all parameters that were tried`, "remove the kink, or mark it smooth: true");
  if ((jumps || bends) && kink.smooth)
    complain(checking, "SG023", kink.span, `${kink.name} is marked smooth, but forward is not smooth at x = ${at}`, "remove smooth");
}

/** Ordinary numbers, both sides of 0, near it and far from it. */
const grid = [-30, -8.5, -3.25, -1.25, -0.7, -0.4, -(2 ** -10), 2 ** -10, 0.3, 0.6, 1.1, 2.75, 8.5, 30];

function places(points: readonly Expression[], checking: Checking): Place[] {
  return checking.sets.flatMap((set) => {
    const switches = points.map((point) => placeAt(point, set).x);
    const near = switches.flatMap((x) => [x - 2 ** -12, x + 2 ** -12]);
    // Beside a switch, where a step of a difference quotient stays within one piece.
    return [...grid, ...near].filter((x) => !switches.includes(x)).map((x): Place => ({ x, set }));
  });
}

function checkFormulas(points: readonly Expression[], checking: Checking): void {
  const { declared, numeric } = checking;
  const { forward, derivative, stable } = declared;
  const all = places(points, checking);
  if (!checkFinite(forward, [...all, ...all.map(({ set }) => ({ x: 0, set }))], checking)) return;
  compareFormulas("SG030", "derivative", derivative, (place) => numeric.slope(forward, "x", place), all, checking);
  compareFormulas("SG031", "stable.forward", stable.forward, (place) => numeric.value(forward, place), all, checking);
  compareFormulas("SG031", "stable.derivative", stable.derivative, (place) => numeric.value(derivative, place), all, checking);
  for (const [name, formula] of declared.parameterDerivatives)
    compareFormulas("SG032", `parameterDerivatives.${name}`, formula, (place) => numeric.slope(forward, name, place), all, checking);
  for (const [name, formula] of stable.parameterDerivatives)
    compareFormulas("SG031", `stable.parameterDerivatives.${name}`, formula, (place) => numeric.slope(forward, name, place), all, checking);
}

/** A pole or a 0/0 shows as infinity or NaN in the definition itself. */
function checkFinite(forward: Expression, all: readonly Place[], checking: Checking): boolean {
  const bad = all.find((place) => !Number.isFinite(checking.numeric.value(forward, place)) && place.x < 700);
  if (bad === undefined) return true;
  const message = `forward is ${checking.numeric.value(forward, bad)} at ${describe(bad)}`;
  const remedy = "give the piece around this point a formula that has a value there";
  complain(checking, "SG025", forward.span ?? checking.declared.nameSpan, message, remedy);
  return false;
}

function compareFormulas(
  code: Code,
  name: string,
  formula: Expression | undefined,
  truth: (place: Place) => number,
  all: readonly Place[],
  checking: Checking,
): void {
  if (formula === undefined) return;
  const { declared, numeric } = checking;
  const wrong = all.find((place) => !agree(numeric.value(formula, place), truth(place)));
  if (wrong === undefined) return;
  const message = `${name} is ${numeric.value(formula, wrong)} at ${describe(wrong)}, but forward says ${truth(wrong)}`;
  complain(checking, code, formula.span ?? declared.nameSpan, message, `mend ${name}, or forward`);
}

function describe({ x, set }: Place): string {
  return [`x = ${x}`, ...[...set.numbers].map(([name, value]) => `${name} = ${value}`)].join(", ");
}

