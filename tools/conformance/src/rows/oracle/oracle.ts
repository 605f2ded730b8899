/** The truth about one row, from what the spec states and multiprecision arithmetic. */
import { elementOf, exactly } from "../../generator.ts";
import type { Expression, Reference, RowPass } from "../../generator.ts";
import { settle } from "../../oracle/workbench.ts";
import { createScene } from "./scene.ts";
import { ieeeValues } from "./ieee.ts";
import { gradientsOf, parameterGradient } from "./gradients.ts";
import type { Place } from "./gradients.ts";
import type { ExactRow, RowSubject, Scene } from "./scene.ts";
import { farRows, kindOf, withoutLeftOut } from "./special.ts";
import type { RowKind } from "./special.ts";
import { scalesOf } from "./scales.ts";
import { agreedWithin, referenceWithin } from "./within.ts";

export type RowPassName = "forward" | "backward" | { readonly parameter: string };

/** One result that is judged. */
export interface RowReference {
  readonly reference: Reference;
  /** The magnitude that an error is at least measured against. */
  readonly scale: number;
}

/** Of the results at the given places: of a pass that answers one number, there is place 0 alone. */
export function rowReferences(
  subject: RowSubject,
  row: ExactRow,
  name: RowPassName,
  places: readonly number[],
): readonly RowReference[] {
  const pass = passNamed(subject, name);
  const kind = kindOf(row);
  if (kind === "ordinary" && !hasNaN(pass, row, kind))
    return ordinary(subject, withoutLeftOut(row), name, places);
  if (hasNaN(pass, row, kind)) return places.map(() => ({ reference: exactly(NaN), scale: 0 }));
  const stated = kind === "nan" || kind === "ordinary" ? undefined : subject.activation.forward.special[kind];
  const scales = scalesOf(subject, row, pass, places, stated);
  return special(subject, row, name, kind, places).map((reference, index) => ({
    reference,
    scale: scales[index]!,
  }));
}

function special(
  subject: RowSubject,
  row: ExactRow,
  name: RowPassName,
  kind: RowKind,
  places: readonly number[],
): readonly Reference[] {
  const { activation } = subject;
  const pass = passNamed(subject, name);
  const stated = kind === "ordinary" || kind === "nan" ? undefined : kind;
  const forward = (stated && activation.forward.special[stated]) ?? activation.definition;
  const own = name === "forward" ? forward : ((stated && pass.special[stated]) ?? pass.body);
  const direct = (): readonly Reference[] => conventions(subject, row, forward, own, places);
  if (stated === undefined) return direct();
  // Where the spec states nothing of the results there is a limit, or what the formula says of infinities.
  if (forward === activation.definition) return limits(subject, row, name, places, direct);
  if (name !== "forward" && pass.inputs.includes("y") && holdsNaN(subject, row, forward))
    return places.map(() => exactly(NaN));
  return direct();
}

export function passNamed({ activation }: Pick<RowSubject, "activation">, name: RowPassName): RowPass {
  if (typeof name === "string") return activation[name];
  return activation.parameterBackward.find(({ parameter }) => parameter === name.parameter)!;
}

/** A NaN in an input makes the row NaN; that of an x makes y NaN. */
function hasNaN({ inputs }: RowPass, { dy }: ExactRow, kind: RowKind): boolean {
  if (kind === "nan" && (inputs.includes("x") || inputs.includes("y"))) return true;
  return inputs.includes("dy") && dy.some(Number.isNaN);
}

function ordinary(
  subject: RowSubject,
  row: ExactRow,
  name: RowPassName,
  places: readonly number[],
): RowReference[] {
  const { activation, format } = subject;
  const scales = scalesOf(subject, row, passNamed(subject, name), places);
  const least = scales.map((scale) => Math.max(scale, format.smallestNormal));
  const of = (formula: Expression): readonly Reference[] =>
    valuesOf(subject, row, activation.definition, formula, places, least);
  const references =
    name === "forward"
      ? of(activation.definition)
      : activation.surrogate === undefined
        ? gradients(subject, row, name, places, least)
        : of(surrogateOf(subject, name));
  return references.map((reference, index) => ({ reference, scale: scales[index]! }));
}

function surrogateOf({ activation: { surrogate } }: RowSubject, name: RowPassName): Expression {
  return typeof name === "string" ? surrogate!.backward : surrogate!.parameterBackward[name.parameter]!;
}

/** Slopes of the definition, not of what the spec says of them. */
function gradients(
  subject: RowSubject,
  row: ExactRow,
  name: Exclude<RowPassName, "forward">,
  places: readonly number[],
  least: readonly number[],
): readonly Reference[] {
  const { body } = passNamed(subject, name);
  const all = places.map((place, index): Place => ({ place, least: least[index]! }));
  const formula = (of: readonly Place[]): readonly Reference[] =>
    valuesOf(
      subject,
      row,
      subject.activation.definition,
      body,
      of.map(({ place }) => place),
      of.map((one) => one.least),
    );
  return name === "backward"
    ? gradientsOf(subject, row, all, formula)
    : parameterGradient(subject, row, name.parameter, all[0]!, formula);
}

function limits(
  subject: RowSubject,
  row: ExactRow,
  name: RowPassName,
  places: readonly number[],
  otherwise: () => readonly Reference[],
): readonly Reference[] {
  const [near, far] = farRows(row).map((one) => ordinary(subject, withoutLeftOut(one), name, places));
  const agreed = near!.map(({ reference }, index) =>
    agreedWithin(reference, far![index]!.reference, subject.format.smallestNormal),
  );
  return agreed.some((one) => one === undefined) ? otherwise() : (agreed as Reference[]);
}

/** A formula of infinities: NaN and infinities are those of IEEE arithmetic, and numbers are as exact as elsewhere. */
function conventions(
  subject: RowSubject,
  row: ExactRow,
  forward: Expression,
  formula: Expression,
  places: readonly number[],
): readonly Reference[] {
  const ieee = ieeeValues(subject, row, forward, formula);
  const finite = places.filter((place) => Number.isFinite(elementOf(ieee, place)));
  const found = finite.length === 0 ? [] : valuesOf(subject, row, forward, formula, finite);
  return places.map((place) => found[finite.indexOf(place)] ?? exactly(elementOf(ieee, place)));
}

function valuesOf(
  subject: RowSubject,
  row: ExactRow,
  forward: Expression,
  formula: Expression,
  places: readonly number[],
  least: readonly number[] = places.map(() => subject.format.smallestNormal),
): readonly Reference[] {
  const { arithmetic } = subject.bench;
  return settle(subject.bench, "a value", () => {
    const scene = createScene(subject, row, forward);
    const values = resultsOf(scene, formula, forward);
    const references: Reference[] = [];
    for (const [index, place] of places.entries()) {
      const reference = referenceWithin(arithmetic, elementOf(values, place), least[index]!);
      if (reference === undefined) return undefined;
      references.push(reference);
    }
    return references;
  });
}

const resultsOf = (scene: Scene, formula: Expression, forward: Expression): Scene["results"] =>
  formula === forward ? scene.results : scene.evaluate(formula);

function holdsNaN(subject: RowSubject, row: ExactRow, forward: Expression): boolean {
  return Number.isNaN(elementOf(ieeeValues(subject, row, forward, forward), 0));
}
