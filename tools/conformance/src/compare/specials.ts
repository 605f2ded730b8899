/** Numbers of which WGSL promises little, or leaves open what becomes of them. */
import type { FloatFormat } from "../generator.ts";
import type { Expectation } from "./judge.ts";

/** Kinds of x, and of true values. */
export const SPECIALS = ["NaN", "±∞", "±0", "±largest", "subnormal x", "subnormal result"] as const;
export type Special = (typeof SPECIALS)[number];

export interface SpecialCount {
  cases: number;
  failed: number;
  /** How many could lose something: zeros of odd functions their sign, subnormal results all that they are. */
  open: number;
  /** How many did. */
  lost: number;
}

export type SpecialCounts = { [special in Special]?: SpecialCount };

const NONE: readonly Special[] = [];

export function specialsAt(format: FloatFormat, x: number, value: number): readonly Special[] {
  // Most are not, and there are millions.
  if (isOrdinary(format, x) && Math.abs(value) >= format.smallestNormal) return NONE;
  const found: (Special | false)[] = [
    Number.isNaN(x) && "NaN",
    Math.abs(x) === Infinity && "±∞",
    x === 0 && "±0",
    Math.abs(x) === format.max && "±largest",
    isSubnormal(format, x) && "subnormal x",
    isSubnormal(format, value) && "subnormal result",
  ];
  return found.filter((one) => one !== false);
}

const isOrdinary = ({ smallestNormal, max }: FloatFormat, x: number): boolean =>
  Math.abs(x) >= smallestNormal && Math.abs(x) < max;

const isSubnormal = ({ smallestNormal }: FloatFormat, value: number): boolean =>
  value !== 0 && Math.abs(value) < smallestNormal;

export function countSpecials(
  counts: SpecialCounts,
  specials: readonly Special[],
  { x, odd }: Pick<Expectation, "x" | "odd">,
  actual: number,
  passes: boolean,
): void {
  for (const special of specials) {
    const count = (counts[special] ??= { cases: 0, failed: 0, open: 0, lost: 0 });
    count.cases += 1;
    if (!passes) count.failed += 1;
    const isOpen = special === "±0" ? odd : special === "subnormal result";
    if (isOpen) count.open += 1;
    if (isOpen && (special === "±0" ? !Object.is(actual, x) : actual === 0)) count.lost += 1;
  }
}

/** Of all rows together. */
export function sumOfSpecials(all: readonly SpecialCounts[]): SpecialCounts {
  const sums: SpecialCounts = {};
  for (const special of SPECIALS) {
    const counts = all.flatMap((one) => one[special] ?? []);
    if (counts.length === 0) continue;
    const total = (pick: (count: SpecialCount) => number): number =>
      counts.reduce((sum, count) => sum + pick(count), 0);
    sums[special] = {
      cases: total(({ cases }) => cases),
      failed: total(({ failed }) => failed),
      open: total(({ open }) => open),
      lost: total(({ lost }) => lost),
    };
  }
  return sums;
}
