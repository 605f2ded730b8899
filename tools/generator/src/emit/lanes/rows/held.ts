/** Constants in locals: in a loop engines would make them anew in every turn. */
import type { Code, Place } from "../code.ts";
import { type ElementType, laneBytes } from "../element.ts";
import { VECTOR_BYTES } from "./memory.ts";
import type { Locals, RowPlace } from "./place.ts";

export interface Held {
  /** Takes a local, where the same lanes have none; what it answers reads that. */
  readonly hold: (lanes: Lanes) => () => Code;
  /** Before the loop. */
  readonly sets: () => Code[];
}

type Lanes = Int32Array | Float32Array | Float64Array;

export function heldIn({ library, module }: RowPlace, locals: Locals): Held {
  const known = new Map<string, { readonly local: number; readonly bytes: readonly number[] }>();
  return {
    hold: (lanes) => {
      const bytes = [...new Uint8Array(lanes.buffer)];
      const found = known.get(bytes.join()) ?? { local: locals.take(1)[0]!, bytes };
      known.set(bytes.join(), found);
      return () => module.local.get(found.local, library.v128);
    },
    sets: () =>
      [...known.values()].map(({ local, bytes }) => module.local.set(local, module.v128.const(bytes))),
  };
}

export const vectorOf = (module: Place["module"], lanes: Lanes): Code =>
  module.v128.const([...new Uint8Array(lanes.buffer)]);

/** Of a vector. */
export const lanesOf = (element: ElementType): number => VECTOR_BYTES / laneBytes(element);

/** A vector of numbers. */
export function lanesFrom(element: ElementType, value: (lane: number) => number): Lanes {
  const numbers = Array.from({ length: lanesOf(element) }, (_, lane) => value(lane));
  return element.name === "f32" ? Float32Array.from(numbers) : Float64Array.from(numbers);
}

/** All lanes are alike. */
export const all = (element: ElementType, value: number): Lanes => lanesFrom(element, () => value);
