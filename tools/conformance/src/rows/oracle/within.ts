/** References as certain as their measure needs. */
import { agreedReference, f64, ordinary, toReference, ulpOf } from "../../generator.ts";
import type { Enclosure, EnclosureArithmetic, Reference } from "../../generator.ts";

/** A millionth of a binary64 ULP of what errors are measured against: no verdict depends on it. */
const TOLERANCE = 2 ** -20;

/** The number between two that are the same as far as a result can tell whose ULP is that of at least `least`. */
export function agreedWithin(lower: Reference, upper: Reference, least: number): Reference | undefined {
  const agreed = agreedReference(lower, upper);
  if (agreed !== undefined) return agreed;
  const parts = [upper.nearest - lower.nearest, offsetOf(upper), -offsetOf(lower)];
  const apart = parts.reduce((sum, part) => sum + part, 0);
  return Math.abs(apart) < TOLERANCE * ulpOf(f64, least) ? lower : undefined;
}

const offsetOf = ({ nearest, rest }: Reference): number => rest * ulpOf(f64, nearest);

/** The number, where its enclosure is that narrow. */
export function referenceWithin(
  arithmetic: EnclosureArithmetic,
  value: Enclosure,
  least: number,
): Reference | undefined {
  const [lower, upper] = endsOf(arithmetic, value);
  return agreedWithin(lower, upper, least);
}

export function endsOf(
  arithmetic: EnclosureArithmetic,
  value: Enclosure,
): readonly [lower: Reference, upper: Reference] {
  const { mpfr, arena } = arithmetic;
  const { lower, upper } = ordinary(arithmetic, value);
  return [toReference(mpfr, arena, lower), toReference(mpfr, arena, upper)];
}
