/** The places of elements in their row, in the vectors of a loop. */
import type { Code } from "../code.ts";
import type { Step } from "../steps.ts";
import { type Held, all, lanesFrom, lanesOf } from "./held.ts";
import { rowIndexName } from "./kernel.ts";
import { type Locals, type RowPlace, loadCell, storeCell } from "./place.ts";

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
  readonly held: Held;
  /** How many elements it comes to. */
  readonly length: Code;
}

/** A row that comes in parts goes on where the part before has ended. */
export function placesFor(place: RowPlace, steps: readonly Step[], { locals, held, length }: Loop): Places {
  const isUsed = steps.some((step) => step.kind === "input" && step.name === rowIndexName);
  if (!isUsed) return { start: [], get: unused, next: () => [] };
  const { library, module, element, memory, side } = place;
  const { add, splat } = module[element.float];
  const [own] = locals.take(1) as [number];
  const lanes = lanesOf(element);
  const first = held.hold(lanesFrom(element, (lane) => lane));
  const further = Array.from({ length: side }, (_, vector) => held.hold(all(element, (vector + 1) * lanes)));
  const get = (): Code => module.local.get(own, library.v128);
  const next = (): Code => loadCell(place, memory.nextPlace);
  const count = element.name === "f32" ? module.f32.convert_s.i32(length) : module.f64.convert_s.i32(length);
  return {
    start: [
      module.local.set(own, add(next(), first())),
      storeCell(place, memory.nextPlace, add(next(), splat(count))),
    ],
    get: (vector) => (vector === 0 ? get() : add(get(), further[vector - 1]!())),
    next: () => [module.local.set(own, add(get(), further[side - 1]!()))],
  };
}

function unused(): never {
  throw new Error("no element is asked for its place");
}
