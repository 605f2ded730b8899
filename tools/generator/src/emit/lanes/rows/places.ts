/** The places of elements in their row, in the vectors of a loop. */
import type { Code } from "../code.ts";
import { type Lanes, vectorOf } from "../constants.ts";
import type { Step } from "../steps.ts";
import { rowIndexName } from "./kernel.ts";
import { type Locals, type RowPlace, loadCell, storeCell } from "./place.ts";
import { all, lanesFrom, lanesOf } from "./vectors.ts";

export interface Places {
  /** Before the first turn. */
  readonly start: readonly Code[];
  /** Of the elements of a vector. */
  readonly get: (vector: number) => Code;
  /** After a turn. */
  readonly next: () => readonly Code[];
}

interface Loop {
  readonly locals: Locals;
  /** How many elements it comes to. */
  readonly length: Code;
}

/** A row that comes in parts goes on where the part before has ended. */
export function placesFor(place: RowPlace, steps: readonly Step[], { locals, length }: Loop): Places {
  const isUsed = steps.some((step) => step.kind === "input" && step.name === rowIndexName);
  if (!isUsed) return { start: [], get: unused, next: () => [] };
  const { library, module, element, memory, side } = place;
  const { add, splat } = module[element.float];
  // In locals: in a loop engines would make constants anew in every turn.
  const [own, first, ...further] = locals.take(2 + side) as [number, number, ...number[]];
  const read = (local: number): Code => module.local.get(local, library.v128);
  const get = (): Code => read(own);
  const inOrder = lanesFrom(element, (lane) => lane);
  const distance = (vectors: number): Lanes => all(element, vectors * lanesOf(element));
  const next = (): Code => loadCell(place, memory.nextPlace);
  const count = element.name === "f32" ? module.f32.convert_s.i32(length) : module.f64.convert_s.i32(length);
  return {
    start: [
      module.local.set(first, vectorOf(module, inOrder)),
      ...further.map((local, vector) => module.local.set(local, vectorOf(module, distance(vector + 1)))),
      module.local.set(own, add(next(), read(first))),
      storeCell(place, memory.nextPlace, add(next(), splat(count))),
    ],
    get: (vector) => (vector === 0 ? get() : add(get(), read(further[vector - 1]!))),
    next: () => [module.local.set(own, add(get(), read(further[side - 1]!)))],
  };
}

function unused(): never {
  throw new Error("no element is asked for its place");
}
