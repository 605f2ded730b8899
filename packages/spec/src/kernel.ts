/**
 * Low-level operations for the kernels of intrinsics. Each lowers to what a target needs; the evaluator in
 * `tools/generator` defines their meaning. Integers are 32 bits wide.
 * @module
 */
import { readOnly } from "./read-only.ts";

/** a·b + c, fused or not: a kernel must be accurate either way. */
export function fma(_a: number, _b: number, _c: number): number {
  return readOnly("fma");
}

/** The nearest integral value, ties to even, as a floating-point number; for |x| < 2²². */
export function round(_x: number): number {
  return readOnly("round");
}

/** 2ᵏ for an integer k for which 2ᵏ is a normal number. */
export function powerOfTwo(_k: number): number {
  return readOnly("powerOfTwo");
}

/** The leading 12 (f32) or 24 (f64) significant bits of x: the square of the result is exact. */
export function highPart(_x: number): number {
  return readOnly("highPart");
}

/** The integer of an integral floating-point number. */
export function toInteger(_x: number): number {
  return readOnly("toInteger");
}

/** The floating-point number of an integer. */
export function toFloat(_k: number): number {
  return readOnly("toFloat");
}

/** ⌊log₂|x|⌋ of a normal number, as an integer. */
export function exponent(_x: number): number {
  return readOnly("exponent");
}

/** The bit pattern of an f32 as an integer. */
export function bits(_x: number): number {
  return readOnly("bits");
}

/** The f32 of a bit pattern. */
export function fromBits(_bits: number): number {
  return readOnly("fromBits");
}

export function bitAnd(_a: number, _b: number): number {
  return readOnly("bitAnd");
}

export function bitOr(_a: number, _b: number): number {
  return readOnly("bitOr");
}

export function shiftLeft(_a: number, _count: number): number {
  return readOnly("shiftLeft");
}

/** Arithmetic shift: the sign is kept. */
export function shiftRight(_a: number, _count: number): number {
  return readOnly("shiftRight");
}

/**
 * `value`, hidden from compilers that reassociate: WGSL allows them to rewrite n·a + (n·b + x) as n·(a + b) + x.
 * `integral` is any integral floating-point number below 2²² in magnitude; its lowest bit, which is 0, is mixed in.
 */
export function barrier(_value: number, _integral: number): number {
  return readOnly("barrier");
}

/** 1 / d, corrected where a target's division is allowed to be inaccurate; |d| in [2⁻²⁰, 2²⁰]. */
export function reciprocal(_d: number): number {
  return readOnly("reciprocal");
}

export * from "./gen/kernels.ts";
