// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** |x|. */
export function abs(_x: number): number {
  return readOnly("abs");
}

/** eˣ. */
export function exp(_x: number): number {
  return readOnly("exp");
}

/** eˣ − 1. */
export function expm1(_x: number): number {
  return readOnly("expm1");
}

/** The greater of a and b. */
export function max(_a: number, _b: number): number {
  return readOnly("max");
}

/** The lesser of a and b. */
export function min(_a: number, _b: number): number {
  return readOnly("min");
}

/** a·eˣ, right also where eˣ itself would underflow or overflow. */
export function mulExp(_a: number, _x: number): number {
  return readOnly("mulExp");
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid(_x: number): number {
  return readOnly("sigmoid");
}

/** √x. */
export function sqrt(_x: number): number {
  return readOnly("sqrt");
}
