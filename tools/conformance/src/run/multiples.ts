/** Products with powers of two. */
import { countExact } from "../compare/tally.ts";
import { exponentOf } from "../generator.ts";
import type { Job } from "./job.ts";

/** The same digits, where a factor changes none. */
export function expectMultiples(
  { adapter: { format }, plan, row }: Job,
  detail: string,
  results: Float64Array,
  single: Float64Array,
  sizes: Float64Array,
  factor: number,
): void {
  const { minExponent, maxExponent } = format;
  const least = minExponent + (Math.abs(factor) < 1 ? 1 : 0);
  single.forEach((one, index) => {
    const exponent = exponentOf(sizes[index]!);
    if (exponent <= least || exponent >= maxExponent) return;
    const [x, actual, expected] = [plan.xs[index]!, results[index]!, factor * one] as const;
    const agrees = Object.is(actual, expected) || (actual === 0 && expected === 0);
    countExact(row, agrees, () => ({ setting: plan.setting, detail, x, expected, actual }));
  });
}
