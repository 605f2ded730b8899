import { describe } from "./describe.ts";
import { MAX_F32 } from "./number.ts";
import type { WgslParameter } from "./types.ts";

/** The parameter's value in f32; throws unless it is a number of its domain. */
export function checkedParameter(caller: string, parameter: WgslParameter, value: unknown): number {
  const expected = expectation(parameter, value);
  if (expected === undefined) return Math.fround(value as number);
  const error = typeof value === "number" ? RangeError : TypeError;
  throw new error(`${caller}: ${parameter.name} is ${describe(value)}, expected ${expected}`);
}

/** What should have been given instead; undefined where nothing is wrong. */
function expectation(parameter: WgslParameter, value: unknown): string | undefined {
  if (typeof value !== "number" || Number.isNaN(value) || !isInDomain(parameter, value))
    return domain(parameter);
  if (value === parameter.default || Number.isFinite(Math.fround(value))) return undefined;
  return Number.isFinite(value) ? `a magnitude ≤ ${MAX_F32}` : domain(parameter, "finite ");
}

/** Judged in f32, as the function will see value and bounds. */
function isInDomain({ min, max, above, below }: WgslParameter, value: number): boolean {
  const rounded = Math.fround(value);
  if (min !== undefined && rounded < Math.fround(min)) return false;
  if (max !== undefined && rounded > Math.fround(max)) return false;
  if (above !== undefined && rounded <= Math.fround(above)) return false;
  return below === undefined || rounded < Math.fround(below);
}

function domain({ min, max, above, below }: WgslParameter, kind = ""): string {
  const bounds = [
    min === undefined ? [] : `≥ ${min}`,
    above === undefined ? [] : `> ${above}`,
    max === undefined ? [] : `≤ ${max}`,
    below === undefined ? [] : `< ${below}`,
  ].flat();
  return bounds.length === 0 ? "a finite number" : `a ${kind}number ${bounds.join(" and ")}`;
}
