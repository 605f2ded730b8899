/** The facts of the catalogue as properties of functions that a target has. */
import type { CatalogEntry, CatalogFacts } from "@subgrad/scalar/catalog";
import { expect } from "vitest";
import { type FloatFormat, nextDown, nextUp } from "../src/generator.ts";

/** A function at its default parameters on some target. */
export interface Subject {
  readonly entry: CatalogEntry;
  readonly facts: CatalogFacts;
  readonly format: FloatFormat;
  /** The least number that is not taken for 0, if that is not the format's. */
  readonly least?: number;
  /** Values and slopes at numbers of the format. */
  readonly values: (xs: readonly number[]) => Promise<readonly number[]>;
  readonly slopes: (xs: readonly number[]) => Promise<readonly number[]>;
}

/** A function on a target at ascending places. */
export interface Sampled extends Subject {
  readonly xs: readonly number[];
  readonly fs: readonly number[];
  readonly ds: readonly number[];
}

/** What is special about a function, with places beside it. */
function specialPlaces({ smoothness, zeros = [], extrema = [], inflections = [] }: CatalogFacts): number[] {
  const points = [...smoothness, ...extrema, ...inflections].map(({ at }) => at);
  return [...points, ...zeros.flat()].filter(Number.isFinite).flatMap((at) => [at - 0.01, at, at + 0.01]);
}

/** Everything that `extra` adds to places that are dense about 0 and reach far. */
export async function sample(subject: Subject, extra: readonly number[] = []): Promise<Sampled> {
  const { format, facts, entry } = subject;
  const spread = Array.from({ length: 241 }, (_, index) => Math.sinh((index - 120) / 11));
  const { domain } = entry;
  const ends = [domain.min, domain.max].flatMap((end) => (end === undefined ? [] : [end - 1e-4, end + 1e-4]));
  const rounded = [...spread, ...ends, ...specialPlaces(facts), ...extra].map(format.round);
  const joints = facts.smoothness.flatMap(({ at }) => beside(subject, format.round(at)));
  const all = [...new Set([...rounded, ...joints])].sort((a, b) => a - b);
  const xs = all.filter((x) => x > (domain.min ?? -Infinity) && x < (domain.max ?? Infinity));
  return { ...subject, xs, fs: await subject.values(xs), ds: await subject.slopes(xs) };
}

const beside = ({ format, least }: Subject, at: number): number[] =>
  at === 0 && least !== undefined ? [-least, least] : [nextDown(format, at), nextUp(format, at)];

/** What rounding may move a number of this size by. */
const slack = ({ format }: Subject, size: number): number =>
  64 * 2 ** -format.precision * Math.min(Math.max(1, Math.abs(size)), 1e300);

/** A little above the lower end of a range: far places come near both ends of all of them. */
const closeTo = (low: number): number => Math.max(low, -4) + 0.02 * Math.max(1, Math.abs(Math.max(low, -4)));

export function checkRange(subject: Sampled): void {
  const { facts, fs } = subject;
  if (facts.range === undefined) return;
  const [low, high] = facts.range;
  for (const value of fs) {
    expect(value).toBeGreaterThanOrEqual(low - slack(subject, low));
    expect(value).toBeLessThanOrEqual(high + slack(subject, high));
  }
  expect(Math.min(...fs)).toBeLessThan(closeTo(low));
  expect(-Math.max(...fs)).toBeLessThan(closeTo(-high));
  expect(facts.bounded).toBe(Number.isFinite(low) && Number.isFinite(high));
}

export async function checkEnds(subject: Subject): Promise<void> {
  const { facts, format, entry } = subject;
  const values = await subject.values([-Infinity, Infinity]);
  const slopes = await subject.slopes([-Infinity, Infinity]);
  const far = await subject.values([-1e6, 1e6]);
  for (const [side, name] of (["left", "right"] as const).entries()) {
    const limit = facts.limits[side]!;
    const saturation = facts.saturates?.[name];
    if (limit !== null)
      expect(Math.abs(values[side]! - limit) > slack(subject, limit), `at ${name}`).toBe(false);
    if (saturation === "soft" && entry.surrogate === undefined) expect(slopes[side]).toBeCloseTo(0);
    if (saturation === "hard") expect(far[side]).toBe(format.round(limit!));
  }
}

export async function checkSymmetry(subject: Sampled): Promise<void> {
  const { facts, xs, fs } = subject;
  const mirrored = await subject.values(xs.map((x) => -x));
  const joints = facts.smoothness.flatMap(({ at }) => [at, -at]);
  const differ = (sign: 1 | -1): boolean =>
    xs.some((x, index) => {
      const isJoint = joints.some((at) => Math.abs(x - at) < 1e-6);
      return !isJoint && !(Math.abs(fs[index]! - sign * mirrored[index]!) <= slack(subject, fs[index]!));
    });
  expect(facts.zeroCentred).toBe(!differ(-1));
  if (facts.symmetry === "none") expect(!differ(1)).toBe(false);
  else expect(differ(facts.symmetry === "even" ? 1 : -1)).toBe(false);
}

/** How a sequence moves, but for rounding. */
function moves(subject: Subject, numbers: readonly number[]): { rises: boolean; falls: boolean } {
  const steps = numbers.slice(1).map((value, index) => {
    const before = numbers[index]!;
    return Math.abs(value - before) <= slack(subject, value) ? 0 : value - before;
  });
  return { rises: steps.some((step) => step > 0), falls: steps.some((step) => step < 0) };
}

export function checkMonotone(subject: Sampled): void {
  const { monotone } = subject.facts;
  const { rises, falls } = moves(subject, subject.fs);
  if (monotone?.endsWith("increasing")) expect([rises, falls]).toEqual([true, false]);
  if (monotone?.endsWith("decreasing")) expect([rises, falls]).toEqual([false, true]);
  if (monotone === "constant") expect([rises, falls]).toEqual([false, false]);
  // A small step back at a jump is not seen in every format.
  if (monotone === "no" && subject.format.precision === 53) expect([rises, falls]).toEqual([true, true]);
}

export function checkCurvature(subject: Sampled): void {
  const { facts, entry } = subject;
  if (entry.surrogate !== undefined || facts.smoothness.some(({ order }) => order < 0)) return;
  const { rises, falls } = moves(subject, subject.ds);
  if (facts.curvature === "convex") expect([rises, falls]).toEqual([true, false]);
  if (facts.curvature === "concave") expect([rises, falls]).toEqual([false, true]);
  if (facts.curvature === "affine") expect([rises, falls]).toEqual([false, false]);
  if (facts.curvature === "neither") expect([rises, falls]).toEqual([true, true]);
}

export async function checkHomogeneous(subject: Sampled): Promise<void> {
  const { facts, xs, fs } = subject;
  if (facts.homogeneous === undefined) return;
  const doubled = await subject.values(xs.map((x) => 2 * x));
  const isSame = doubled.every((value, index) => Math.abs(value - 2 * fs[index]!) <= slack(subject, value));
  expect(isSame).toBe(facts.homogeneous);
}

export async function checkSelfGated(subject: Subject): Promise<void> {
  if (subject.facts.selfGated !== true) return;
  const [shut, before, after, open] = await subject.values([-1e4, -(2 ** -13), 2 ** -13, 1e4]);
  expect(shut).toBeCloseTo(0);
  expect(open! / 1e4).toBeGreaterThan(0.1);
  expect(before! / -(2 ** -13)).toBeCloseTo(after! / 2 ** -13, 2);
}

export function checkLipschitz(subject: Sampled): void {
  const { facts, entry, ds, xs } = subject;
  if (entry.surrogate !== undefined || facts.lipschitz === undefined) return;
  const joints = facts.smoothness.map(({ at }) => subject.format.round(at));
  const steepest = Math.max(...ds.filter((_, index) => !joints.includes(xs[index]!)).map(Math.abs));
  if (facts.lipschitz === "none") {
    expect(steepest > 1e3 || facts.smoothness.some(({ order }) => order < 0)).toBe(true);
    return;
  }
  expect(steepest).toBeLessThanOrEqual(facts.lipschitz + slack(subject, facts.lipschitz));
  expect(steepest).toBeGreaterThan(0.99 * facts.lipschitz);
}

/** Of one that is in the format; a kink of the exact function may be beside the number that is near it. */
export async function checkSmoothness(subject: Subject): Promise<void> {
  const { facts, format, entry } = subject;
  if (entry.surrogate !== undefined) return;
  for (const { at, order } of facts.smoothness) {
    const places = beside(subject, format.round(at));
    const [[left, right], [before, after]] = [await subject.values(places), await subject.slopes(places)];
    const hasJump = Math.abs(right! - left!) > slack(subject, left!);
    const hasKink = Math.abs(after! - before!) > slack(subject, before!);
    if (order < 0) expect(hasJump || format.precision < 53).toBe(true);
    else expect([hasJump, hasKink]).toEqual([false, order === 0]);
  }
}

export async function checkPoints(subject: Sampled): Promise<void> {
  const { facts, format, xs, fs } = subject;
  const { zeros, extrema = [], inflections = [] } = facts;
  for (const { at, value } of [...extrema, ...inflections]) {
    const [own] = await subject.values([format.round(at)]);
    expect(Math.abs(own! - value)).toBeLessThanOrEqual(
      slack(subject, Math.max(Math.abs(value), Math.abs(at))),
    );
  }
  for (const { at, value, kind } of extrema) {
    const sign = kind === "minimum" ? 1 : -1;
    for (const near of await subject.values([at - 0.05, at + 0.05].map(format.round)))
      expect(sign * (near - value)).toBeGreaterThan(0);
  }
  if (zeros === undefined) return;
  const isZero = (x: number): boolean =>
    zeros.some((zero) => typeof zero !== "number" && x >= zero[0] && x <= zero[1]);
  const isNear = (x: number): boolean => zeros.flat().some((end) => Math.abs(x - end) <= slack(subject, x));
  for (const zero of zeros.flat().filter(Number.isFinite))
    expect(Math.abs((await subject.values([format.round(zero)]))[0]!)).toBeLessThanOrEqual(
      slack(subject, zero),
    );
  // Results that underflow or are rounded are no zeros: far out they are not asked.
  for (const [index, x] of xs.entries())
    if (Math.abs(x) < 2.5 && Math.abs(x) > 1e-3 && !isNear(x))
      expect(fs[index] === 0, `zero at ${x}`).toBe(isZero(x));
}
