/** Whether every declared formula is what `forward` says. */
import type { Expression } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import type { Code } from "../../read/diagnostics.ts";
import type { DeclaredActivation } from "../../read/declared.ts";
import { partOf } from "../../seconds.ts";
import { type Place, agree } from "../numeric.ts";
import {
  type Checking,
  type SwitchPoint,
  complain,
  derivativeName,
  describe,
  holdsFor,
  placeAt,
  secondName,
  spanOrName,
} from "./checking.ts";
import { pieceBeside } from "./pieces.ts";
import { ordinaryPlaces } from "./places.ts";

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
  const all = ordinaryPlaces(points, checking).filter((place) =>
    Number.isFinite(numeric.value(declared.forward, place)),
  );
  for (const claim of claims(checking)) {
    const wrong = all.find((place) => !isTrue(claim, place, checking));
    if (wrong === undefined) checkSides(claim, checking);
    else reportClaim(claim, wrong, "", checking);
  }
}

/** Surrogates have no other truth than their own formulas. */
function claims(checking: Checking): Claim[] {
  return [...(checking.declared.surrogate ? [] : textbookClaims(checking)), ...stableClaims(checking)];
}

function textbookClaims({ declared }: Checking): Claim[] {
  const { forward: of, derivatives, parameterDerivatives } = declared;
  const slopes = [...derivatives].map(([by, formula]): Claim => ({
    code: "SG030",
    name: derivativeName(by, declared),
    formula,
    of,
    by,
  }));
  const gradients = [...parameterDerivatives].map(([by, formula]): Claim => ({
    code: "SG032",
    name: `parameterDerivatives.${by}`,
    formula,
    of,
    by,
  }));
  return [...slopes, ...gradients];
}

function stableClaims({ declared }: Checking): Claim[] {
  const { forward, derivatives, parameterDerivatives, stable } = declared;
  const claim = (name: string, formula: Expression, of: Expression): Claim => ({
    code: "SG031",
    name: `stable.${name}`,
    formula,
    of,
  });
  return [
    ...(stable.forward === undefined ? [] : [claim("forward", stable.forward, forward)]),
    ...[...stable.derivatives].map(([by, formula]) =>
      claim(derivativeName(by, declared), formula, derivatives.get(by)!),
    ),
    ...secondClaims(declared),
    ...[...stable.parameterDerivatives].map(([by, formula]): Claim => {
      const textbook = parameterDerivatives.get(by);
      const name = `parameterDerivatives.${by}`;
      return textbook === undefined
        ? { ...claim(name, formula, forward), by }
        : claim(name, formula, textbook);
    }),
  ];
}

/** Of the derivative as the spec states it, also where that is a surrogate. */
function secondClaims(declared: DeclaredActivation): Claim[] {
  return declared.seconds.flatMap((pair): Claim[] => {
    const [first, by] = pair;
    const formula = declared.stable.secondDerivatives.get(partOf(pair));
    const name = `stable.${secondName(partOf(pair), declared)}`;
    return formula === undefined
      ? []
      : [{ code: "SG031", name, formula, of: declared.derivatives.get(first)!, by }];
  });
}

function truth({ of, by }: Claim, place: Place, { numeric }: Checking): number {
  return by === undefined ? numeric.value(of, place) : numeric.slope(of, by, place);
}

function isTrue(claim: Claim, place: Place, checking: Checking): boolean {
  return agree(checking.numeric.value(claim.formula, place), truth(claim, place, checking));
}

/** At a kink conventions take the pieces on its two sides at the point itself. */
function checkSides(claim: Claim, checking: Checking): void {
  const { declared, sets, input } = checking;
  for (const { at: declaredAt, name, when } of declared.kinks.filter(({ of }) => of === input)) {
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
  const basis = [...checking.declared.derivatives.values()].includes(claim.of) ? "derivative" : "forward";
  const message = `${claim.name} is ${value} at ${describe(place)}${where}, but ${basis} says ${truth(claim, place, checking)}`;
  complain(checking, claim.code, spanOrName(text, checking), message, `mend ${claim.name}, or ${basis}`);
}
