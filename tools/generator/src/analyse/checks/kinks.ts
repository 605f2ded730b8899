/** Whether the declared kinks are those that `forward` has. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { printExpression } from "../../ir/print.ts";
import { literal, simplify } from "../../ir/simplify.ts";
import { substitute } from "../../ir/substitute.ts";
import { nodes, same } from "../../ir/walk.ts";
import type { DeclaredKink } from "../../read/declared.ts";
import { isRounded } from "../points.ts";
import { type Place, agree } from "../numeric.ts";
import type { ParameterSet } from "../samples.ts";
import { type Checking, type SwitchPoint, complain, describeSet, holdsFor, placeAt } from "./checking.ts";
import { isAtConst, pieceBeside } from "./pieces.ts";

/** What `forward` does on the left and on the right of a point. */
interface Beside {
  readonly set: ParameterSet;
  readonly values: readonly [number, number];
  readonly slopes: readonly [number, number];
}

/** A piece moved so that at the rounded point it is what it is at the exact one, where pieces meet. */
function exactlyAt(at: Expression, piece: Expression, { input, x: rounded }: Place): Expression {
  if (!isRounded(at) || !Number.isFinite(rounded)) return piece;
  const moved = build.add(at, build.subtract(build.variable(input), build.number(rounded)));
  return substitute(piece, new Map([[input, moved]]));
}

/** One answer for each parameter set. */
function beside(at: Expression, checking: Checking): Beside[] {
  const { declared, numeric, input } = checking;
  return checking.sets.map((set) => {
    const place = placeAt(at, set, checking);
    const bothSides = (formula: Expression, answer: (piece: Expression) => number): [number, number] => {
      const piece = (side: "left" | "right"): Expression =>
        exactlyAt(at, pieceBeside(formula, at, side, place, checking), place);
      return [answer(piece("left")), answer(piece("right"))];
    };
    const value = (piece: Expression): number => numeric.value(piece, place);
    return {
      set,
      values: bothSides(declared.forward, value),
      slopes: declared.surrogate
        ? bothSides(declared.derivatives.get(input)!, value)
        : bothSides(declared.forward, (piece) => numeric.slope(piece, input, place)),
    };
  });
}

const jumps = ({ values: [left, right] }: Beside): boolean => !agree(left, right);
const bends = ({ slopes: [left, right] }: Beside): boolean => !agree(left, right);

export function checkKinks(points: readonly SwitchPoint[], checking: Checking): void {
  const kinks = checking.declared.kinks.filter(({ of }) => of === checking.input);
  for (const point of points) {
    const kink = kinks.find((one) => same(simplify(one.at), point.at));
    const isMeant = (set: ParameterSet): boolean =>
      kink !== undefined && (kink.when === undefined || holdsFor(kink.when, set, checking));
    const found = beside(point.at, checking);
    reportUndeclared(
      point,
      found.filter(({ set }) => !isMeant(set)),
      checking,
    );
    if (kink !== undefined)
      checkDeclared(
        kink,
        found.filter(({ set }) => isMeant(set)),
        checking,
      );
  }
  kinks.forEach((kink, index) => checkPlace(kink, kinks.slice(0, index), points, checking));
  for (const kink of checking.declared.kinks) if (kink.through !== undefined) checkConst(kink, checking);
}

/** Every formula that differs beside the kink has to switch there, by the same `const`: else the rule decides nothing. */
function checkConst(kink: DeclaredKink, checking: Checking): void {
  const { forward, derivatives, stable } = checking.declared;
  const stated = [forward, ...derivatives.values(), ...stable.derivatives.values()];
  const silent = stated.find(
    (formula) => ![...nodes(formula)].some((node) => node.kind === "compare" && isAtConst(node, kink)),
  );
  if (silent === undefined) return;
  const place = `${kink.of} = ${printExpression(kink.at)}`;
  const remedy = `compare ${kink.of} with ${printExpression(kink.at)} in forward and in each derivative, or remove the kink`;
  complain(checking, "SG022", kink.span, `a formula does not switch at ${place}`, remedy);
}

function reportUndeclared(point: SwitchPoint, found: readonly Beside[], checking: Checking): void {
  const isJump = found.some(jumps);
  const worst = found.find(isJump ? jumps : bends);
  if (worst === undefined) return;
  const at = printExpression(point.at);
  const [left, right] = isJump ? worst.values : worst.slopes;
  const parameters = describeSet(worst.set);
  const place = `${checking.input} = ${at}${parameters === "" ? "" : ` (${parameters})`}`;
  const message = `forward ${isJump ? "jumps" : "has a kink"} at ${place}: ${left} from the left, ${right} from the right`;
  const rules = isJump ? `use: "left", value: "left"` : `use: "left"`;
  const remedy = `declare it: kinks: { <name>: { at: ${spelledAt(point.at)}, ${rules}, why: "..." } }`;
  complain(checking, "SG021", point.span, message, remedy);
}

/** A point as a kink has to spell it: a literal, or a function of parameters. */
function spelledAt(at: Expression): string {
  if (literal(at) !== undefined) return printExpression(at);
  const names = new Set([...nodes(at)].flatMap((node) => (node.kind === "variable" ? [node.name] : [])));
  return `(${names.size === 0 ? "" : `{ ${[...names].join(", ")} }`}) => ${printExpression(at)}`;
}

function checkDeclared(kink: DeclaredKink, found: readonly Beside[], checking: Checking): void {
  const { name, span } = kink;
  const place = `${kink.of} = ${printExpression(simplify(kink.at))}`;
  const jumping = found.some(jumps);
  const smooth = !jumping && !found.some(bends);
  if (jumping && kink.value === undefined)
    complain(
      checking,
      "SG024",
      span,
      `forward jumps at ${place}, but ${name} has no value`,
      `add value: "left", "right", "mid" or a number`,
    );
  if (!jumping && kink.value !== undefined)
    complain(
      checking,
      "SG024",
      span,
      `forward does not jump at ${place}, but ${name} has a value`,
      "remove value",
    );
  if (smooth && !kink.smooth)
    complain(
      checking,
      "SG023",
      span,
      `forward is smooth at ${place} for all parameters that were tried`,
      "remove the kink, or mark it smooth: true",
    );
  if (!smooth && kink.smooth)
    complain(
      checking,
      "SG023",
      span,
      `${name} is marked smooth, but forward is not smooth at ${place}`,
      "remove smooth",
    );
}

function checkPlace(
  kink: DeclaredKink,
  before: readonly DeclaredKink[],
  points: readonly SwitchPoint[],
  checking: Checking,
): void {
  const at = simplify(kink.at);
  const twin = before.find((other) => same(simplify(other.at), at));
  const place = `${kink.of} = ${printExpression(at)}`;
  if (twin !== undefined)
    complain(checking, "SG022", kink.span, `${twin.name} already stands at ${place}`, "keep one of the two");
  else if (!points.some((point) => same(point.at, at))) {
    const known = points.map((point) => printExpression(point.at)).join(", ");
    const remedy = known === "" ? "remove it" : `forward switches at ${known}`;
    complain(checking, "SG022", kink.span, `forward does not switch at ${place}`, remedy);
  }
}
