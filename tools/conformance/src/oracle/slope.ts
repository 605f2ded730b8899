/** Derivatives by difference quotients of the definition: no derivative rule is trusted. */
import { agreedReference, enclosedReference, exactly, exponentOf, f64 } from "../generator.ts";
import type { Expression, InputPair, Reference } from "../generator.ts";
import { asLine } from "./affine.ts";
import { quotient } from "./quotient.ts";
import type { Differentiated, Direction } from "./quotient.ts";
import { attempt, valueOf } from "./workbench.ts";
import type { Value, Values, Workbench } from "./workbench.ts";

/** At 0 there is no scale to choose a step by; this one is below everything that binary64 can tell from 0. */
const EXPONENT_AT_ZERO = -1100;
/** How much smaller than the scale of the variable the first step is, and the second than the first, in bits. */
const FIRST_STEP = 48;
const SECOND_STEP = 16;
const LARGEST_STEP = 2000;
/** The exponent of the nearest x that a limit at infinity is found by, and beyond that of every number. */
const NEAREST_LIMIT = 1024;
const LAST_PRECISION = 60000;

/**
 * The slope of a formula in one of its variables. Enclosures bound what is lost by rounding; what is lost by the
 * step shows in the comparison with a step that is 2¹⁶ times smaller, and the steps shrink until both agree.
 */
export const slopeOf = (
  bench: Workbench,
  formula: Expression,
  name: string,
  values: Values,
  direction: Direction = "central",
): Reference => derivativeOf(bench, { formula, name, values, order: 1, direction });

/** The slope of the slope, by quotients of the formula itself. */
export const curvatureOf = (
  bench: Workbench,
  formula: Expression,
  name: string,
  values: Values,
  direction: Direction = "central",
): Reference => derivativeOf(bench, { formula, name, values, order: 2, direction });

/** The slope in one variable of the slope in another one; the direction is one in the first. */
export function mixedOf(
  bench: Workbench,
  formula: Expression,
  [name, beside]: InputPair,
  values: Values,
  direction: Direction = "central",
): Reference {
  const line = asLine(formula, beside);
  if (line !== undefined) return slopeOf(bench, line.slope, name, values, direction);
  return derivativeOf(bench, { formula, name, values, order: 1, direction, beside });
}

function derivativeOf(bench: Workbench, what: Differentiated): Reference {
  const { formula, name, values, order, direction, beside } = what;
  // Far out a quotient of a product, such as v · e^(−g²), takes as many bits as the exponent is large.
  const line = asLine(formula, name);
  if (line !== undefined && beside !== undefined) return slopeOf(bench, line.slope, beside, values);
  if (line !== undefined) return order === 1 ? valueOf(bench, line.slope, values) : exactly(0);
  const easy = beside === undefined ? byLongStep(bench, what) : undefined;
  if (easy !== undefined) return easy;
  const scale = scaleOf(values.get(name)!);
  const magnitudes: number[] = [];
  const reach = farthest(values, name);
  const steps = beside === undefined ? order : 2;
  let precision = 136 + steps * FIRST_STEP + Math.max(0, exponentOfValue(values.get(name)!));
  for (let step = FIRST_STEP; step <= LARGEST_STEP + 2 * reach && precision <= LAST_PRECISION;) {
    const pair = quotientsOf(bench, what, precision, scale - step);
    if (pair?.fine === undefined) {
      precision = Math.ceil(precision * 1.5);
      continue;
    }
    if (Number.isNaN(pair.fine.nearest) && direction === "central") return fromOneSide(bench, what);
    const isCertain = step >= FIRST_STEP + reach || isOrdinary(pair.fine) || isFarZero(pair.fine, reach);
    if (isCertain && agreedReference(pair.coarse, pair.fine) !== undefined) return pair.fine;
    magnitudes.push(pair.fine.nearest);
    const next = Math.max(2 * step, FIRST_STEP + reach);
    precision += steps * (next - step);
    step = next;
  }
  if (growsWithoutEnd(magnitudes)) return exactly(Math.sign(magnitudes.at(-1)!) * Infinity);
  throw new Error(
    `the ${order === 1 ? "slope" : "curvature"} in ${name} does not settle at ${[...values].map(([key, value]) => `${key} = ${textOf(value)}`).join(", ")}`,
  );
}

/** With steps of 2ᵏ, and with shorter ones. */
const quotientsOf = (bench: Workbench, what: Differentiated, precision: number, exponent: number) =>
  attempt(bench, precision, () => {
    const { name, beside = name, values } = what;
    const exponentBeside = exponent + scaleOf(values.get(beside)!) - scaleOf(values.get(name)!);
    const at = (bits: number): Reference | undefined =>
      enclosedReference(bench.arithmetic, quotient(bench, what, exponent - bits, exponentBeside - bits));
    const coarse = at(0);
    return coarse && { coarse, fine: at(SECOND_STEP) };
  });

/**
 * Next to 0 most formulas are as straight as beside the other values, and a step that is short for those needs no numbers
 * of a thousand bits. Where it is too long after all, quotients of two such steps differ.
 */
function byLongStep(bench: Workbench, what: Differentiated): Reference | undefined {
  const { name, values, order } = what;
  const scale = Math.min(0, ...[...values].map(([key, value]) => (key === name ? 0 : scaleOf(value))));
  const own = scaleOf(values.get(name)!);
  const [from, to] = [136 + 2 * order * FIRST_STEP - order * scale, 136 + order * (FIRST_STEP - own)];
  for (let bits = from; bits < to; bits = Math.ceil(bits * 1.5)) {
    const pair = quotientsOf(bench, what, bits, scale - FIRST_STEP);
    if (pair?.fine === undefined) continue;
    if (!isOrdinary(pair.fine)) return undefined;
    return agreedReference(pair.coarse, pair.fine) && pair.fine;
  }
  return undefined;
}

/** Quotients of steps that are too long may agree where both are too small or too large for binary64. */
const isOrdinary = ({ nearest }: Reference): boolean =>
  Math.abs(nearest) >= f64.smallestNormal && Math.abs(nearest) < f64.max;

/** A limit of 0 is one only if the slope is 0 nearer by as well, where no step is too long. */
const isFarZero = ({ nearest }: Reference, reach: number): boolean => nearest === 0 && reach > NEAREST_LIMIT;

const textOf = (value: Value): string =>
  typeof value === "number" ? String(value) : `${value.sign} · 2^${value.exponent}`;

function fromOneSide(bench: Workbench, what: Differentiated): Reference {
  const right = derivativeOf(bench, { ...what, direction: "right" });
  return Number.isNaN(right.nearest) ? derivativeOf(bench, { ...what, direction: "left" }) : right;
}

/** Steps relative to small values and absolute for large ones, where formulas vary no faster than near 1. */
function scaleOf(value: Value): number {
  return value === 0 ? EXPONENT_AT_ZERO : Math.min(0, exponentOfValue(value));
}

/** The exponent of the largest other variable: in a frequency, formulas vary as fast as x is large. */
const farthest = (values: Values, name: string): number =>
  Math.max(0, ...[...values].map(([key, value]) => (key === name ? 0 : exponentOfFinite(value))));

/** Parameters may be infinite. */
const exponentOfFinite = (value: Value): number =>
  Number.isFinite(value) || typeof value !== "number" ? exponentOfValue(value) : 0;

const exponentOfValue = (value: Value): number =>
  typeof value === "number" ? exponentOf(value) : value.exponent;

/** Five steps in a row that leave the quotient sixteen times larger: the slope is infinite. */
function growsWithoutEnd(magnitudes: readonly number[]): boolean {
  const last = magnitudes.slice(-5);
  return last.length === 5 && last.every((value, index) => index === 0 || value / last[index - 1]! >= 16);
}
