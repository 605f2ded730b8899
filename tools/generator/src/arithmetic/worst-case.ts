/**
 * The worst that WGSL allows a device to do to an f32 kernel, drawn at random: every operation rounds to either
 * neighbour, fma is fused or not, a division is off by up to 2.5 ULP, subnormal numbers are flushed or not
 * (WGSL, sections "Floating Point Accuracy" and "Floating Point Evaluation").
 * What it also allows but nobody can bound, reassociation, is what `barrier` is for.
 * @module
 */
import type { Arithmetic } from "./arithmetic.ts";
import { createBinary32, fusedMultiplyAdd32 } from "./binary32.ts";
import { exponentOf, f32 } from "./formats.ts";
import { nextDown, nextUp, step, ulpOf } from "./ulp.ts";

const smallestNormal = 2 ** -126;

const [ADD, MULTIPLY, DIVIDE, ROOT, FMA, FUSED, FLUSH] = [1, 2, 3, 4, 5, 6, 7] as const;
const words64 = new Float64Array(2);
const words32 = new Int32Array(words64.buffer);

/** A seed gives one possible device, which answers the same operation alike wherever it meets it. */
export function createWorstCase(seed: number): Arithmetic<number> {
  const operations = operationsOf(createChance(seed));
  const { add, multiply, divide, root } = operations;
  const fma = fmaOf(operations);
  const base = createBinary32();
  return {
    ...base,
    name: `worst case ${seed}`,
    add,
    subtract: (a, b) => add(a, -b),
    multiply,
    divide,
    functions: {
      ...base.functions,
      fma,
      sqrt: root,
      // The same Newton step that the WGSL helper takes.
      reciprocal: (d: number) => {
        const first = divide(1, d);
        return fma(first, fma(-d, first, 1), first);
      },
    },
  };
}

type Chance = (operation: number, a: number, b: number) => number;

function operationsOf(chance: Chance) {
  const flush = (x: number): number =>
    Math.abs(x) < smallestNormal && chance(FLUSH, x, 0) < 0.5 ? (x < 0 ? -0 : 0) : x;
  const round = (exact: number, operation: number, a: number, b: number): number => {
    const nearest = Math.fround(exact);
    if (nearest === exact || !Number.isFinite(nearest) || chance(operation, a, b) < 0.5)
      return flush(nearest);
    return flush(nearest < exact ? nextUp(f32, nearest) : nextDown(f32, nearest));
  };
  const multiply = (a: number, b: number): number => round(a * b, MULTIPLY, a, b);
  const divide = (a: number, b: number): number => {
    const quotient = a / b;
    // Which the shaders write as a product.
    if (Math.abs(b) === 2 ** exponentOf(b)) return multiply(a, 1 / b);
    const isPromised = Math.abs(b) >= smallestNormal && Math.abs(b) <= 2 ** 126 && Number.isFinite(quotient);
    if (!isPromised) return round(quotient, DIVIDE, a, b);
    return flush(Math.fround(quotient + (chance(DIVIDE, a, b) * 2 - 1) * 2.5 * ulpOf(f32, quotient)));
  };
  return {
    chance,
    flush,
    multiply,
    divide,
    add: (a: number, b: number): number => round(a + b, ADD, a, b),
    root: (x: number): number => round(Math.sqrt(x), ROOT, x, 0),
  };
}

/** Fused or not; of what is fused either neighbour of the exact one is within a step of the nearest. */
function fmaOf({ chance, flush, add, multiply }: ReturnType<typeof operationsOf>) {
  return (a: number, b: number, c: number): number => {
    if (chance(FMA, a * b, c) >= 0.5) return add(multiply(a, b), c);
    const nearest = fusedMultiplyAdd32(a, b, c);
    const isExact = a * b + c === nearest && nearest - c === a * b;
    const drawn = chance(FUSED, a * b, c);
    const isNearest = isExact || drawn < 0.5 || !Number.isFinite(nearest);
    return flush(isNearest ? nearest : step(f32, nearest, drawn < 0.75 ? 1 : -1));
  };
}

/** A number from 0 to 1 for each operation on each pair of numbers (mixing as in MurmurHash3, Appleby 2011). */
function createChance(seed: number): Chance {
  return (operation, a, b) => {
    words64[0] = a;
    words64[1] = b;
    let hash = seed ^ Math.imul(operation, 0x9e3779b1);
    for (const word of words32) {
      hash = Math.imul(hash ^ Math.imul(word, 0xcc9e2d51), 0x1b873593);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}
