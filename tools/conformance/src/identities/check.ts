/** Both sides of an identity by the functions of a target: how far they are apart, and how far they may be. */
import type { Adapter } from "../adapters/adapter.ts";
import { termsOf, ulpOf } from "../generator.ts";
import type { Identity, Model } from "../generator.ts";
import { attempt } from "../oracle/workbench.ts";
import { answersOfElements, answersOfRows } from "./answers.ts";
import type { IdentityCases, Names } from "./cases.ts";
import { type Exact, toNumber, unlessAtKink } from "./exact.ts";
import { combined } from "./measured.ts";
import { type Judged, mayFlush, radiiOfElements, radiiOfRow } from "./promised.ts";
import { type Answered, type Call, type Scene, argumentsOf, sideOf } from "./sides.ts";

export interface Difference {
  readonly names: Names;
  readonly left: number;
  readonly right: number;
  /** In ULP of the largest number on the way to either side. */
  readonly ulp: number;
  /** What all promises together leave room for. */
  readonly allowed: number;
  /** Whether they do so because a number below the normal ones may have been flushed to 0, and else would not. */
  readonly isFlushed: boolean;
}

/** One for each case that has numbers on both sides. */
export async function differencesOf(
  exact: Exact,
  { intrinsics }: Model,
  adapter: Adapter,
  { identity, format, cases }: IdentityCases,
): Promise<Difference[]> {
  const scene: Scene = { exact, cases, format, answered: new Map() };
  const judged: Judged = { target: adapter.id, format, intrinsics, mayFlush: mayFlush(adapter.id) };
  for (const term of [...termsOf(identity.left), ...termsOf(identity.right)]) {
    const call = term.kind === "row element" ? term.of : term.kind === "element" ? term : undefined;
    if (call !== undefined) scene.answered.set(call, await answersTo(call, scene, adapter, judged));
  }
  return cases.flatMap((_, index) => {
    const difference = certainly(exact, () => differenceAt(scene, identity, index));
    return difference ?? [];
  });
}

async function answersTo(call: Call, scene: Scene, adapter: Adapter, judged: Judged): Promise<Answered> {
  const { exact, cases, format } = scene;
  const given = cases.map((_, index) => {
    const rounded = (): Map<string, readonly number[]> =>
      new Map(
        [...argumentsOf(scene, call, index)].map(([name, list]) => [
          name,
          list.map(({ centre }) => format.round(toNumber(exact.bench, centre))),
        ]),
      );
    return certainly(exact, rounded) ?? argumentsOfNothing(call);
  });
  if (!("kind" in call)) {
    const values = await answersOfRows(adapter, call, given);
    const radiiOf = (by: Judged) => values.map((row, index) => radiiOfRow(by, call, given[index]!, row));
    return { given, values, ...bothRadii(judged, radiiOf) };
  }
  const flat = given.map((one) => new Map([...one].map(([name, [value]]) => [name, value!])));
  const answers = await answersOfElements(adapter, call, flat);
  const radiiOf = (by: Judged) => radiiOfElements(by, call, flat, answers).map((one) => [one]);
  return { given, values: [...answers].map((one) => [one]), ...bothRadii(judged, radiiOf) };
}

function bothRadii(
  judged: Judged,
  radiiOf: (judged: Judged) => number[][],
): Pick<Answered, "radii" | "unflushedRadii"> {
  const radii = radiiOf(judged);
  return { radii, unflushedRadii: judged.mayFlush ? radiiOf({ ...judged, mayFlush: false }) : radii };
}

/** Of a case that is passed over. */
function argumentsOfNothing(call: Call): Map<string, readonly number[]> {
  const nothing = (count: number): number[] => Array.from({ length: count }, () => NaN);
  const inputs: readonly (readonly [string, number])[] =
    "kind" in call
      ? call.activation.inputs.map((name) => [name, 1])
      : [...call.inputs].map(([name, row]) => [name, row.length]);
  const parameters = [...call.parameters.keys()].map((name) => [name, 1] as const);
  return new Map([...inputs, ...parameters].map(([name, count]) => [name, nothing(count)]));
}

type Sides = Pick<Identity, "left" | "right">;

function differenceAt(scene: Scene, { left, right }: Sides, index: number): Difference | undefined {
  const { exact, cases, format } = scene;
  const [a, b] = [sideOf(scene, left, index), sideOf(scene, right, index)];
  const apart = combined("-", a, b, exact.bench);
  const unit = ulpOf(format, Math.max(apart.magnitude, format.smallestNormal));
  const [distance, leftValue, rightValue] = [apart, a, b].map(({ centre }) =>
    toNumber(exact.bench, centre),
  ) as [number, number, number];
  if (!Number.isFinite(leftValue) || !Number.isFinite(rightValue)) return undefined;
  const ulp = Math.abs(distance) / unit;
  const isFlushed = mayBeFlushed(scene, index) && ulp > unflushedRadius(scene, { left, right }, index) / unit;
  const allowed = apart.radius / unit;
  return { names: cases[index]!, left: leftValue, right: rightValue, ulp, allowed, isFlushed };
}

const mayBeFlushed = ({ answered }: Scene, index: number): boolean =>
  [...answered.values()].some(({ radii, unflushedRadii }) =>
    radii[index]!.some((radius, place) => radius !== unflushedRadii[index]![place]),
  );

function unflushedRadius(scene: Scene, { left, right }: Sides, index: number): number {
  const answered = [...scene.answered].map(([call, answer]) => {
    return [call, { ...answer, radii: answer.unflushedRadii }] as const;
  });
  const unflushed = { ...scene, answered: new Map(answered) };
  const [a, b] = [sideOf(unflushed, left, index), sideOf(unflushed, right, index)];
  return combined("-", a, b, scene.exact.bench).radius;
}

/** Digits that are left of a slope, as in the check of the identity itself. */
const PRECISION = 1100;

/** Undefined where conventions decide, and not definitions; or too little is certain. */
const certainly = <T>({ bench }: Exact, compute: () => T | undefined): T | undefined =>
  attempt(bench, PRECISION, () => unlessAtKink(compute, undefined));
