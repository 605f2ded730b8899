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

export function specialsAt(format: FloatFormat, x: number, value: number): Special[] {
  const isSubnormal = (one: number): boolean => one !== 0 && Math.abs(one) < format.smallestNormal;
  const found: (Special | false)[] = [
    Number.isNaN(x) && "NaN",
    Math.abs(x) === Infinity && "±∞",
    x === 0 && "±0",
    Math.abs(x) === format.max && "±largest",
    isSubnormal(x) && "subnormal x",
    isSubnormal(value) && "subnormal result",
  ];
  return found.filter((one) => one !== false);
}

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
