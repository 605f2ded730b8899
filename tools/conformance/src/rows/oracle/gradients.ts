/**
 * Gradients: slopes of the definition at some places of a row, and elsewhere what the spec's formula says in
 * multiprecision. A slope takes some evaluations of the whole row, the formula one for all places; where the two
 * differ by anything at a witness, the formula is not trusted with the others.
 * @module
 */
import { f64, ulpOf } from "../../generator.ts";
import type { Reference } from "../../generator.ts";
import type { Value } from "../../oracle/workbench.ts";
import type { ExactRow, RowSubject, Variable } from "./scene.ts";
import { slopesOf } from "./slopes.ts";
import type { Corner } from "./slopes.ts";

export interface Place {
  readonly place: number;
  /** The magnitude that an error is at least measured against. */
  readonly least: number;
}

type Evaluate = (places: readonly Place[]) => readonly Reference[];

/** Of the elements at the given places; `formula` evaluates the spec's own. */
export function gradientsOf(
  subject: RowSubject,
  row: ExactRow,
  places: readonly Place[],
  formula: Evaluate,
): readonly Reference[] {
  const witnesses = witnessesIn(row);
  const isWitness = ({ place }: Place): boolean => witnesses.has(place);
  const proved = places.filter(isWitness);
  const slopes = slopesAt(subject, row, proved, ({ place }) => ({ element: place }));
  if (proved.length === places.length) return decided(slopes, proved, formula);
  const stated = formula(places);
  proved.forEach((one, index) => prove(one, slopes[index]!, stated[places.indexOf(one)]!));
  return stated;
}

/** Of a parameter. */
export function parameterGradient(
  subject: RowSubject,
  row: ExactRow,
  parameter: string,
  place: Place,
  formula: Evaluate,
): readonly Reference[] {
  const slopes = slopesAt(subject, row, [place], () => ({ parameter }));
  return decided(slopes, [place], formula);
}

const slopesAt = (
  subject: RowSubject,
  row: ExactRow,
  places: readonly Place[],
  variableAt: (place: Place) => Variable,
): readonly (Reference | Corner)[] =>
  slopesOf(
    subject,
    row,
    places.map(variableAt),
    places.map(({ least }) => least),
  );

/** Where the definition has a corner, the spec decides, between the slopes on either side. */
function decided(
  slopes: readonly (Reference | Corner)[],
  places: readonly Place[],
  formula: Evaluate,
): readonly Reference[] {
  const corners = places.filter((_, index) => "left" in slopes[index]!);
  const chosen = corners.length === 0 ? [] : formula(corners);
  return slopes.map((slope, index) => {
    if (!("left" in slope)) return slope;
    const answer = chosen[corners.indexOf(places[index]!)]!;
    prove(places[index]!, slope, answer);
    return answer;
  });
}

/** No verdict depends on a thousandth of an ULP. */
const TOLERANCE = 2 ** -10;

function prove({ place, least }: Place, slope: Reference | Corner, stated: Reference): void {
  if ("left" in slope) {
    const { left, right } = slope;
    if (stated.nearest >= Math.min(left, right) && stated.nearest <= Math.max(left, right)) return;
    throw new Error(`the gradient is ${stated.nearest} where forward has slopes ${left} and ${right}`);
  }
  const unit = ulpOf(f64, Math.max(Math.abs(slope.nearest), least));
  const apart = (stated.nearest - slope.nearest) / unit;
  const rests = [stated, slope].map(({ nearest, rest }) => rest * (ulpOf(f64, nearest) / unit));
  if (Math.abs(apart + rests[0]! - rests[1]!) < TOLERANCE) return;
  throw new Error(
    `the gradient of element ${place} is ${stated.nearest} where forward has the slope ${slope.nearest}`,
  );
}

const ALL_UP_TO = 9;
/** Of rows up to this length besides the extremes some ordinary elements, and some that have an equal. */
const SOME_UP_TO = 257;
const ORDINARY = 4;
const TIED = 3;

function witnessesIn({ x, mask }: ExactRow): ReadonlySet<number> {
  const all = [...x.keys()];
  if (all.length <= ALL_UP_TO) return new Set(all);
  const counted = all.filter((index) => mask[index] !== 0);
  const ascending = [...counted].sort((one, other) => sizeOf(x[one]!) - sizeOf(x[other]!));
  const extremes = [0, ascending.at(0), ascending.at(-1), all.at(-1)].filter((index) => index !== undefined);
  if (all.length > SOME_UP_TO) return new Set(extremes.slice(1));
  const spread = Array.from({ length: ORDINARY }, (_, part) =>
    Math.floor((part + 0.5) * (all.length / ORDINARY)),
  );
  const tied = ascending.filter((index, order) => x[index] === x[ascending[order + 1] ?? -1]);
  const leftOut = all.filter((index) => mask[index] === 0).slice(0, 1);
  return new Set([...extremes, ...spread, ...tied.slice(0, TIED), ...leftOut]);
}

const sizeOf = (value: Value): number =>
  typeof value === "number" ? value : value.sign * 2 ** value.exponent;
