/**
 * The worst that WGSL allows a device to do to an f32 kernel, drawn at random: every operation rounds to either
 * neighbour, fma is fused or not, a division is off by up to 2.5 ULP, subnormal numbers are flushed or not
 * (WGSL, sections "Floating Point Accuracy" and "Floating Point Evaluation").
 * What it also allows but nobody can bound, reassociation, is what `barrier` is for.
 * @module
 */
import type { Arithmetic } from "./arithmetic.ts";
import { createBinary32, fusedMultiplyAdd32 } from "./binary32.ts";
import { f32 } from "./formats.ts";
import { createRandom } from "./random.ts";
import { nextDown, nextUp, step, ulpOf } from "./ulp.ts";

const smallestNormal = 2 ** -126;

/** A seed gives one possible device; a bound on an error takes many of them. */
export function createWorstCase(seed: number): Arithmetic<number> {
  const random = createRandom(seed);
  const coin = (): boolean => random() < 0.5;
  const flush = (x: number): number => (Math.abs(x) < smallestNormal && coin() ? (x < 0 ? -0 : 0) : x);
  const round = (exact: number): number => {
    const nearest = Math.fround(exact);
    if (nearest === exact || !Number.isFinite(nearest) || coin()) return flush(nearest);
    return flush(nearest < exact ? nextUp(f32, nearest) : nextDown(f32, nearest));
  };
  const divide = (a: number, b: number): number => {
    const quotient = a / b;
    const isPromised = Math.abs(b) >= smallestNormal && Math.abs(b) <= 2 ** 126 && Number.isFinite(quotient);
    if (!isPromised) return round(quotient);
    return flush(Math.fround(quotient + (random() * 2 - 1) * 2.5 * ulpOf(f32, quotient)));
  };
  const fma = (a: number, b: number, c: number): number =>
    coin() ? perturbed(fusedMultiplyAdd32(a, b, c)) : round(round(a * b) + c);
  // The fused result is rounded already; either neighbour of the exact one is within a step of it.
  const perturbed = (x: number): number =>
    coin() || !Number.isFinite(x) ? flush(x) : flush(step(f32, x, coin() ? 1 : -1));
  const base = createBinary32();
  return {
    ...base,
    name: `worst case ${seed}`,
    add: (a, b) => round(a + b),
    subtract: (a, b) => round(a - b),
    multiply: (a, b) => round(a * b),
    divide,
    functions: {
      ...base.functions,
      fma,
      sqrt: (x: number) => round(Math.sqrt(x)),
      // The same Newton step that the WGSL helper takes.
      reciprocal: (d: number) => {
        const first = divide(1, d);
        return fma(first, fma(-d, first, 1), first);
      },
    },
  };
}
