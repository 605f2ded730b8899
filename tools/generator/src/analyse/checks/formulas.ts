/** Whether every declared formula is what `forward` says. */
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import { inlineLets } from "../../ir/substitute.ts";
import { nodes } from "../../ir/walk.ts";
import type { Code } from "../../read/diagnostics.ts";
import { type Place, agree } from "../numeric.ts";
import { solve } from "../switches.ts";
import {
  type Checking,
  type SwitchPoint,
  complain,
  describe,
  holdsFor,
  placeAt,
  spanOrName,
} from "./checking.ts";
import { pieceBeside } from "./kinks.ts";

/** Ordinary numbers, both sides of 0, near it and far from it. */
const grid = [-30, -8.5, -3.25, -1.25, -0.7, -0.4, -(2 ** -10), 2 ** -10, 0.3, 0.6, 1.1, 2.75, 8.5, 30];

/** Beyond it exp overflows binary64 without anything being wrong. */
const farOut = 700;

/** A pole or a 0/0 shows as infinity or NaN in the definition itself; at ordinary points infinity is an overflow. */
export function checkFinite(points: readonly SwitchPoint[], checking: Checking): boolean {
  const { declared, numeric, sets } = checking;
  const candidates = [build.number(0), ...points.map(({ at }) => at), ...divisorRoots(declared.forward)];
  const special = candidates.flatMap((at) => sets.map((set) => placeAt(at, set, checking)));
  const valueAt = (place: Place): number => numeric.value(declared.forward, place);
  const bad =
    places(points, checking).find((place) => Number.isNaN(valueAt(place))) ??
    special.find((place) => Math.abs(place.x) < farOut && !Number.isFinite(valueAt(place)));
  if (bad === undefined) return true;
  const message = `forward is ${numeric.value(declared.forward, bad)} at ${describe(bad)}`;
  const remedy = "give the piece around this point a formula that has a value there";
  complain(checking, "SG025", spanOrName(declared.forward, checking), message, remedy);
  return false;
}

/** Where divisors vanish that are affine in x. */
function divisorRoots(forward: Expression): Expression[] {
  return [...nodes(inlineLets(forward))].flatMap((node) => {
    if (node.kind !== "binary" || node.operator !== "/") return [];
    const found = solve(build.compare("===", node.right, build.number(0)), "x");
    return found === undefined || found === "fixed" ? [] : [found.at];
  });
}

/** Beside each switch too, where a step of a difference quotient stays within one piece. */
function places(points: readonly SwitchPoint[], checking: Checking): Place[] {
  return checking.sets.flatMap((set) => {
    const switches = points.map(({ at }) => placeAt(at, set, checking).x);
    const near = switches.flatMap((x) => [x - 2 ** -12, x + 2 ** -12]);
    return [...grid, ...near].filter((x) => !switches.includes(x)).map((x): Place => ({ x, set }));
  });
}

/** A declared formula, and what it is judged by. */
interface Claim {
  readonly code: Code;
  readonly name: string;
  readonly formula: Expression;
  /** The formula whose value, or whose slope in the given name, the claim is. */
  readonly of: Expression;
  readonly by?: string;
}

export function checkFormulas(points: readonly SwitchPoint[], checking: Checking): void {
  const { declared, numeric } = checking;
  const all = places(points, checking).filter((place) =>
    Number.isFinite(numeric.value(declared.forward, place)),
  );
  for (const claim of claims(checking)) {
    const wrong = all.find((place) => !isTrue(claim, place, checking));
    if (wrong === undefined) checkSides(claim, checking);
    else reportClaim(claim, wrong, "", checking);
  }
}

function claims({ declared }: Checking): Claim[] {
  const { forward, derivative, parameterDerivatives, stable } = declared;
  const stableOnes: Claim[] = [];
  const claimStable = (name: string, formula: Expression | undefined, of: Expression, by?: string): void => {
    if (formula !== undefined)
      stableOnes.push({
        code: "SG031",
        name: `stable.${name}`,
        formula,
        of,
        ...(by === undefined ? {} : { by }),
      });
  };
  claimStable("forward", stable.forward, forward);
  claimStable("derivative", stable.derivative, derivative);
  for (const [by, formula] of stable.parameterDerivatives) {
    const textbook = parameterDerivatives.get(by);
    claimStable(
      `parameterDerivatives.${by}`,
      formula,
      textbook ?? forward,
      textbook === undefined ? by : undefined,
    );
  }
  return [
    { code: "SG030", name: "derivative", formula: derivative, of: forward, by: "x" },
    ...[...parameterDerivatives].map(([by, formula]): Claim => ({
      code: "SG032",
      name: `parameterDerivatives.${by}`,
      formula,
      of: forward,
      by,
    })),
    ...stableOnes,
  ];
}

function truth({ of, by }: Claim, place: Place, { numeric }: Checking): number {
  return by === undefined ? numeric.value(of, place) : numeric.slope(of, by, place);
}

function isTrue(claim: Claim, place: Place, checking: Checking): boolean {
  return agree(checking.numeric.value(claim.formula, place), truth(claim, place, checking));
}

/** At a kink conventions take the pieces on its two sides at the point itself. */
function checkSides(claim: Claim, checking: Checking): void {
  const { declared, sets } = checking;
  for (const { at: declaredAt, name, smooth, when } of declared.kinks) {
    if (smooth) continue;
    const at = simplify(declaredAt);
    const meant = sets.filter((set) => when === undefined || holdsFor(when, set, checking));
    for (const side of ["left", "right"] as const)
      for (const set of meant) {
        const place = placeAt(at, set, checking);
        const pieceOf = (formula: Expression): Expression => pieceBeside(formula, at, side, place, checking);
        const piece: Claim = { ...claim, formula: pieceOf(claim.formula), of: pieceOf(claim.of) };
        // An infinite one-sided slope has no difference quotient, and so cannot be judged here.
        if (!Number.isFinite(truth(piece, place, checking)) || isTrue(piece, place, checking)) continue;
        return reportClaim(piece, place, ` on the ${side} of ${name}`, checking, claim.formula);
      }
  }
}

function reportClaim(
  claim: Claim,
  place: Place,
  where: string,
  checking: Checking,
  text = claim.formula,
): void {
  const value = checking.numeric.value(claim.formula, place);
  const basis = claim.of === checking.declared.derivative ? "derivative" : "forward";
  const message = `${claim.name} is ${value} at ${describe(place)}${where}, but ${basis} says ${truth(claim, place, checking)}`;
  complain(checking, claim.code, spanOrName(text, checking), message, `mend ${claim.name}, or ${basis}`);
}
