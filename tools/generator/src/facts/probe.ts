/** Formulas at points, in multiprecision, and on intervals: what is answered is certain. */
import type { Enclosure, EnclosureArithmetic } from "../arithmetic/enclosure.ts";
import { createEnclosures, enclosedReference, ordinary } from "../arithmetic/enclosure.ts";
import { f64 } from "../arithmetic/formats.ts";
import { roundReference } from "../arithmetic/ulp.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model } from "../model.ts";
import { type Boxes, type Sign, createBoxes } from "./boxes.ts";
import { certain } from "./certain.ts";
import { createExpand } from "./taylor.ts";

/** A number of binary64, such a number and a little more, or ±2ᵏ. */
export type Place =
  | number
  | { readonly at: number; readonly more: number }
  | { readonly sign: 1 | -1; readonly exponent: number };

/** Derivatives are counted from the value itself, which is that of order 0. */
export interface Probe extends Pick<Boxes, "box" | "bounds" | "wave"> {
  /** The sign of a derivative; undefined where it is not certain. */
  sign(formula: Expression, order: number, x: Place): Sign | undefined;
  /** Whether it is too small at x to have a sign there, or the derivative before it the same at x and y. */
  vanishes(formula: Expression, order: number, x: Place, y: Place): boolean;
  /** Whether a derivative of two formulas is the same number at x; undefined where one of them has none. */
  agree(a: Expression, b: Expression, order: number, x: Place): boolean | undefined;
  /** A derivative, rounded once; undefined where there is no certain number. */
  value(formula: Expression, order: number, x: Place): number | undefined;
}

/** Numbers below this are not told from 0, nor numbers that differ by less from each other. */
const VANISHING = 2 ** -512;
const PRECISIONS = [136, 640] as const;

export async function createProbe(intrinsics: Model["intrinsics"]): Promise<Probe> {
  const { quickSign, ...boxes } = createBoxes(intrinsics);
  const space = await createEnclosures();
  const expand = createExpand(space, intrinsics);
  const coefficient = (formula: Expression, order: number, x: Place): Enclosure =>
    expand(formula, placed(space, x), order)[order] ?? space.literal(0);
  const read = <T>(reading: Reading<T>, formula: Expression, order: number, x: Place): T | undefined =>
    settled(space, reading, () => coefficient(formula, order, x));
  const same = (order: number, a: Expression, x: Place, b: Expression, y: Place): boolean | undefined =>
    settled(space, isNothing, () => space.subtract(coefficient(a, order, x), coefficient(b, order, y)));
  return {
    ...boxes,
    sign: (formula, order, x) =>
      (typeof x === "number" ? quickSign(formula, order, x) : undefined) ?? read(sign, formula, order, x),
    vanishes: (formula, order, x, y) =>
      read(isVanishing, formula, order, x) === true ||
      (order > 0 && x !== y && same(order - 1, formula, x, formula, y) === true),
    agree: (a, b, order, x) => same(order, a, x, b, x),
    value: (formula, order, x) =>
      read((_, a) => rounded(space, space.multiply(a, space.literal(factorials[order]!))), formula, order, x),
  };
}

const factorials = [1, 1, 2, 6, 24, 120, 720] as const;

/** With more and more bits until the answer is certain. */
function settled<T>(
  space: EnclosureArithmetic,
  reading: Reading<T>,
  compute: () => Enclosure,
): T | undefined {
  const { arena } = space;
  for (const precision of PRECISIONS) {
    const mark = arena.mark();
    arena.precision = precision;
    const found = certain(() => reading(space, compute()));
    arena.release(mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placed(space: EnclosureArithmetic, x: Place): Enclosure {
  if (typeof x === "number") return space.literal(x);
  if ("at" in x) return space.add(space.literal(x.at), space.literal(x.more));
  const result = space.arena.take();
  space.mpfr.mpfr_set_si_2exp(result, x.sign, x.exponent, 0);
  return { lower: result, upper: result };
}

/** What is read off an enclosure; undefined where it is too wide. */
type Reading<T> = (space: EnclosureArithmetic, a: Enclosure) => T | undefined;

function sign(space: EnclosureArithmetic, a: Enclosure): Sign | undefined {
  const { mpfr } = space;
  if (a.sign !== undefined) return a.sign;
  const { lower, upper } = ordinary(space, a);
  if (mpfr.mpfr_nan_p(lower) !== 0) return undefined;
  if (mpfr.mpfr_sgn(lower) > 0) return 1;
  if (mpfr.mpfr_sgn(upper) < 0) return -1;
  return mpfr.mpfr_zero_p(lower) !== 0 && mpfr.mpfr_zero_p(upper) !== 0 ? 0 : undefined;
}

function isVanishing(space: EnclosureArithmetic, a: Enclosure): true | undefined {
  const { mpfr } = space;
  const { lower, upper } = ordinary(space, a);
  const isSmall = mpfr.mpfr_cmp_d(upper, VANISHING) <= 0 && mpfr.mpfr_cmp_d(lower, -VANISHING) >= 0;
  return mpfr.mpfr_nan_p(lower) === 0 && isSmall ? true : undefined;
}

/** Whether a difference vanishes, or surely is one. */
function isNothing(space: EnclosureArithmetic, a: Enclosure): boolean | undefined {
  const direction = sign(space, a);
  return isVanishing(space, a) ?? (direction === undefined || direction === 0 ? undefined : false);
}

function rounded(space: EnclosureArithmetic, a: Enclosure): number | undefined {
  const reference = enclosedReference(space, a);
  return reference && !Number.isNaN(reference.nearest) ? roundReference(f64, reference) : undefined;
}
