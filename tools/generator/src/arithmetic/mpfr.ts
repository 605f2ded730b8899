/**
 * MPFR (Fousse et al. 2007, "MPFR: a multiple-precision binary floating-point library with correct rounding")
 * through the low-level binding of gmp-wasm. Its exponent range there is ±(2³⁰ − 1).
 * @module
 */
import { init } from "gmp-wasm";
import type { GMPFunctions } from "gmp-wasm";

/** Rounding modes by their MPFR codes. */
export const NEAREST = 0;
export const TOWARD_ZERO = 1;
export const UP = 2;
export const DOWN = 3;
export type Rounding = typeof NEAREST | typeof TOWARD_ZERO | typeof UP | typeof DOWN;

export type Mpfr = GMPFunctions;
/** The address of an MPFR number. */
export type Pointer = number;

export async function loadMpfr(): Promise<Mpfr> {
  const { binding } = await init();
  return binding;
}

/**
 * MPFR numbers that are handed out in order and reused after a release, so that any number of evaluations takes
 * no more memory than the largest one.
 */
export interface Arena {
  /** Bits of the numbers that are taken from now on. */
  precision: number;
  /** A number of the current precision, with an arbitrary value. */
  take(): Pointer;
  mark(): number;
  /** Everything taken since the mark may be handed out again. */
  release(mark: number): void;
}

export function createArena(mpfr: Mpfr, precision: number): Arena {
  const pointers: Pointer[] = [];
  const precisions: number[] = [];
  let used = 0;
  const grow = (bits: number): Pointer => {
    const pointer = mpfr.mpfr_t();
    mpfr.mpfr_init2(pointer, bits);
    pointers.push(pointer);
    precisions.push(bits);
    return pointer;
  };
  const arena: Arena = {
    precision,
    take() {
      const index = used++;
      const pointer = pointers[index] ?? grow(arena.precision);
      if (precisions[index] !== arena.precision) {
        mpfr.mpfr_set_prec(pointer, arena.precision);
        precisions[index] = arena.precision;
      }
      return pointer;
    },
    mark: () => used,
    release: (mark) => {
      used = mark;
    },
  };
  return arena;
}

/** Runs with another precision for the numbers that are taken meanwhile. */
export function withPrecision<T>(arena: Arena, precision: number, run: () => T): T {
  const before = arena.precision;
  arena.precision = precision;
  try {
    return run();
  } finally {
    arena.precision = before;
  }
}
