/** Vectors of numbers, lane by lane. */
import type { Lanes } from "../constants.ts";
import { type ElementType, laneBytes } from "../element.ts";
import { VECTOR_BYTES } from "./memory.ts";

/** Of a vector. */
export const lanesOf = (element: ElementType): number => VECTOR_BYTES / laneBytes(element);

export function lanesFrom(element: ElementType, value: (lane: number) => number): Lanes {
  const numbers = Array.from({ length: lanesOf(element) }, (_, lane) => value(lane));
  return element.name === "f32" ? Float32Array.from(numbers) : Float64Array.from(numbers);
}

/** All lanes are alike. */
export const all = (element: ElementType, value: number): Lanes => lanesFrom(element, () => value);
