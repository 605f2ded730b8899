/** Whether the formulas of a spec of rows are what `forward` says. */
import { describeSet } from "../analyse/checks/checking.ts";
import { agree } from "../analyse/numeric.ts";
import { parameterSets } from "../analyse/samples.ts";
import type { Expression } from "../ir/nodes.ts";
import type { DeclaredRowActivation } from "../read/declared.ts";
import type { Code, Report } from "../read/diagnostics.ts";
import { dataInputs, rankOf, rowInputs } from "./analyse.ts";
import { checkSpecialRows } from "./special.ts";
import type { RowNumeric, RowPlace, SampleRow } from "./numeric.ts";

/** Without ties, with elements that masks leave out, and with one element alone. */
const rows: readonly SampleRow[] = [
  { x: [0.3, -1.2, 2.1, 0.7], mask: [1, 0, 1, 1], g: [0.4, -0.2, 1.1, 0.05], dy: [0.5, -1.5, 2, 0.25] },
  { x: [-0.25, -0.5, -0.375], mask: [1, 1, 1], g: [0.1, -0.7, 0.3], dy: [-2, 0.125, 1] },
  { x: [-2.25], mask: [1], g: [0.6], dy: [1.25] },
  { x: [3.1, 3.4, -41], mask: [1, 1, 0], g: [-0.3, 0.2, 2], dy: [-1, 0.75, 0.125] },
];

/** A formula, and what its values have to be. */
interface Claim {
  readonly code: Code;
  readonly name: string;
  readonly formula: Expression;
  readonly rank: "row" | "number";
  readonly truth: (place: RowPlace) => readonly number[];
}

export function checkRowActivation(
  declared: DeclaredRowActivation,
  numeric: RowNumeric,
  report: Report,
): void {
  checkSpecialRows(declared, report);
  const places = parameterSets(declared).flatMap((set) => rows.map((row): RowPlace => ({ row, set })));
  for (const claim of claims(declared, numeric)) {
    const inputs = claim.name.endsWith("forward") ? dataInputs : varyingInGradients(declared);
    const wrong = hasRank(claim, inputs, declared, report)
      ? places.flatMap((place) => disagreement(claim, place, declared, numeric)).at(0)
      : undefined;
    if (wrong !== undefined) complain(declared, claim, wrong, report);
  }
}

/** Of one result there is one gradient. */
const varyingInGradients = ({ forward }: DeclaredRowActivation): readonly string[] =>
  rankOf(forward, dataInputs) === "row" ? rowInputs : dataInputs;

/** Surrogates have no other truth than their own formulas; their stable forms are judged by these. */
function claims(declared: DeclaredRowActivation, numeric: RowNumeric): Claim[] {
  const { forward, backward, parameterBackward, stable, surrogate } = declared;
  const valuesOf = (formula: Expression) => (place: RowPlace) => numeric.values(formula, forward, place);
  const inX = (place: RowPlace): readonly number[] =>
    place.row.x.map((_, index) => numeric.slope(forward, place, index));
  const inParameter = (name: string) => (place: RowPlace) => [numeric.slope(forward, place, name)];
  const one = (
    code: Code,
    name: string,
    formula: Expression | undefined,
    rank: Claim["rank"],
    truth: Claim["truth"],
  ): Claim[] => (formula === undefined ? [] : [{ code, name, formula, rank, truth }]);
  const rank = rankOf(forward, dataInputs);
  const stated = surrogate
    ? []
    : [
        ...one("SG030", "backward", backward, "row", inX),
        ...[...parameterBackward].flatMap(([name, formula]) =>
          one("SG032", `parameterBackward.${name}`, formula, "number", inParameter(name)),
        ),
      ];
  return [
    ...one("SG031", "stable.forward", stable.forward, rank, valuesOf(forward)),
    ...stated,
    ...one("SG031", "stable.backward", stable.backward, "row", valuesOf(backward)),
    ...[...stable.parameterBackward].flatMap(([name, formula]) =>
      one(
        "SG031",
        `stable.parameterBackward.${name}`,
        formula,
        "number",
        valuesOf(parameterBackward.get(name)!),
      ),
    ),
  ];
}

function hasRank(
  { name, formula, rank }: Claim,
  varying: readonly string[],
  { source, nameSpan }: DeclaredRowActivation,
  report: Report,
): boolean {
  const found = rankOf(formula, varying);
  // One number for all elements is one for each.
  if (found === rank || rank === "row") return true;
  report({
    code: "SG008",
    source,
    span: formula.span ?? nameSpan,
    message: `${name} has a number for each element, expected one for the row`,
    remedy: "take the elements together: rowSum(...)",
  });
  return false;
}

interface Disagreement {
  readonly place: RowPlace;
  readonly index: number;
  readonly found: number;
  readonly expected: number;
}

function disagreement(
  { formula, truth }: Claim,
  place: RowPlace,
  { forward }: DeclaredRowActivation,
  numeric: RowNumeric,
): Disagreement[] {
  const expected = truth(place);
  const found = numeric.values(formula, forward, place);
  const index = expected.findIndex((value, at) => !agree(found[at] ?? found[0]!, value));
  if (index < 0) return [];
  return [{ place, index, found: found[index] ?? found[0]!, expected: expected[index]! }];
}

function complain(
  { source, nameSpan }: DeclaredRowActivation,
  { code, name, formula }: Claim,
  { place: { row, set }, index, found, expected }: Disagreement,
  report: Report,
): void {
  const parameters = describeSet(set);
  const where = `x = [${row.x.join(", ")}]${parameters === "" ? "" : `, ${parameters}`}`;
  const message = `${name} is ${found} for element ${index} of ${where}, but forward says ${expected}`;
  report({ code, source, span: formula.span ?? nameSpan, message, remedy: `mend ${name}, or forward` });
}
