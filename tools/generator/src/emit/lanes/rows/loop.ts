/** A loop over a row, or over as much of it as there is in memory. */
import type { Expression } from "../../../ir/nodes.ts";
import { type Code, type Written, addOperations } from "../code.ts";
import { vectorOf } from "../constants.ts";
import { laneBytes } from "../element.ts";
import { sideOf } from "../module.ts";
import { vectorPrograms } from "../program.ts";
import { type Step, type Value, loopSteps } from "../steps.ts";
import { loadStored, storeStored, storedBytes } from "../stored.ts";
import { accumulatorOf } from "./accumulators.ts";
import { type KernelLoop, neutral, rowIndexName } from "./kernel.ts";
import { VECTOR_BYTES, vectorsOf } from "./memory.ts";
import { type Locals, type RowPlace, addFunction, loadCell, localsFrom, storeCell } from "./place.ts";
import { type Places, placesFor } from "./places.ts";
import { all, lanesOf } from "./vectors.ts";

/** What a loop does with each element: it adds values up, and stores others. */
interface Work {
  readonly reductions: KernelLoop["reductions"];
  readonly stored: readonly { readonly region: number; readonly value: Expression }[];
}

const [OFFSET, LENGTH] = [0, 1];

/**
 * `loop<index>(offset, length)` works on so many elements, from that many bytes of each region on. It reads, and writes,
 * up to a turn more.
 */
export function addLoop(place: RowPlace, index: number): void {
  const { library, kernel, memory } = place;
  const loop = kernel.loops[index];
  const kept = loop?.kept.map(({ name, value }) => ({ region: memory.regionOf(name)!, value }));
  const last = [{ region: memory.output, value: kernel.result }];
  const locals = localsFrom(2);
  const body = statements(place, { reductions: loop?.reductions ?? [], stored: kept ?? last }, locals);
  const signature = { parameters: [library.i32, library.i32], result: library.none };
  addFunction(place, `loop${index}`, signature, { locals, body });
}

/** A loop's steps as they are written, and where its values are. */
interface Turn extends Written {
  readonly results: readonly Value[];
  /** The vectors of all accumulators. */
  readonly own: readonly number[];
}

function statements(outer: RowPlace, work: Work, locals: Locals): Code[] {
  const { library, module, element, memory, intrinsics } = outer;
  const values = [...work.reductions.map(({ operand }) => operand), ...work.stored.map(({ value }) => value)];
  const { steps, results } = vectorPrograms(values, intrinsics, element);
  const parts = loopSteps(steps, results, (name) => memory.cellOf(name) !== undefined);
  const place = { ...outer, side: sideOf(parts, element) };
  const own = locals.take(vectorsOf(work.reductions, element));
  const before = numberOperations(place, parts.fixed, locals);
  const length = module.local.get(LENGTH, library.i32);
  const places = placesFor(place, parts.varying, { locals, length });
  const written = elementOperations(place, parts.varying, { known: before.known, places }, locals);
  const turn: Turn = { ...written, results, own };
  const addressOf = (vector: number): number => memory.accumulators + vector * VECTOR_BYTES;
  const body = [
    ...written.steps,
    ...gather(place, work, turn, locals),
    ...stores(place, work, turn),
    ...places.next(),
    ...nextTurn(place),
  ];
  return [
    ...before.steps,
    ...places.start,
    ...own.map((local, vector) => module.local.set(local, loadCell(place, addressOf(vector)))),
    module.loop("turn", module.block(null, body)),
    ...own.map((local, vector) => storeCell(place, addressOf(vector), module.local.get(local, library.v128))),
  ];
}

/** What is the same for all elements is in locals while a loop runs. */
function numberOperations(place: RowPlace, steps: readonly Step[], locals: Locals): Written {
  const input = (name: string): Code => loadCell(place, place.memory.cellOf(name)!);
  const frame = { first: locals.next(), known: new Map(), keepsConstants: true };
  const written = addOperations({ ...place, side: 1 }, frame, steps, input);
  locals.take(written.locals);
  return written;
}

function elementOperations(
  place: RowPlace,
  steps: readonly Step[],
  { known, places }: Pick<Written, "known"> & { readonly places: Places },
  locals: Locals,
): Written {
  const { module, kernel, element, memory } = place;
  const input = (name: string, vector: number): Code => {
    if (name === rowIndexName) return places.get(vector);
    const region = memory.regionOf(name)!;
    return kernel.kept.includes(name)
      ? module.v128.load(region + vector * VECTOR_BYTES, 4, keptOffset(place))
      : loadStored(place, region + vector * storedBytes(element), offsetCode(place));
  };
  const written = addOperations(place, { first: locals.next(), known }, steps, input);
  locals.take(written.locals);
  return written;
}

const offsetCode = ({ library, module }: RowPlace): Code => module.local.get(OFFSET, library.i32);

/** What is kept is as wide as lanes. */
const keptOffset = (place: RowPlace): Code => {
  const { module, element } = place;
  const isWider = storedBytes(element) < VECTOR_BYTES;
  return isWider ? module.i32.shl(offsetCode(place), module.i32.const(1)) : offsetCode(place);
};

const sides = ({ side }: RowPlace): number[] => Array.from({ length: side }, (_, vector) => vector);

function gather(place: RowPlace, { reductions }: Work, turn: Turn, locals: Locals): Code[] {
  const { module, element } = place;
  const found = reductions.map(({ operator }, one) => {
    const values = locals.take(place.side);
    const sets = values.map((local, vector) =>
      module.local.set(local, turn.read(turn.results[one]!, vector)),
    );
    return { accumulator: accumulatorOf(operator, element), operator, values, sets };
  });
  const inside = found.flatMap(({ operator, values }) =>
    values.map((local, vector) => module.local.set(local, counted(place, operator, { local, vector }))),
  );
  let first = 0;
  return [
    ...found.flatMap(({ sets }) => sets),
    ...(inside.length > 0 ? [module.if(isPartial(place), module.block(null, inside))] : []),
    ...found.flatMap(({ accumulator, values }) => {
      const own = turn.own.slice(first, first + accumulator.start.length);
      first += accumulator.start.length;
      return accumulator.turn(place, [...own, ...locals.take(accumulator.scratch)], values);
    }),
  ];
}

/** Whether a turn goes beyond the end of the row, as at most the last one does. */
const isPartial = ({ library, module, side, element }: RowPlace): Code =>
  module.i32.lt_s(module.local.get(LENGTH, library.i32), module.i32.const(side * lanesOf(element)));

/** Lanes beyond the end of the row count as nothing. */
function counted(
  place: RowPlace,
  operator: keyof typeof neutral,
  { local, vector }: { readonly local: number; readonly vector: number },
): Code {
  const { library, module, element } = place;
  const value = module.local.get(local, library.v128);
  const mask = isInside(place, vector);
  if (operator === "sum") return module.v128.and(value, mask);
  return module.v128.bitselect(value, vectorOf(module, all(element, neutral[operator])), mask);
}

/** Compares the place of each lane in its vector; one of 64 bits is two of 32, which are compared alike. */
function isInside({ library, module, element }: RowPlace, vector: number): Code {
  const lanes = Int32Array.from({ length: 4 }, (_, lane) => Math.floor((lane * 4) / laneBytes(element)));
  const length = module.local.get(LENGTH, library.i32);
  const left = module.i32.sub(length, module.i32.const(lanesOf(element) * vector));
  return module.i32x4.lt_s(vectorOf(module, lanes), module.i32x4.splat(left));
}

function stores(place: RowPlace, { reductions, stored }: Work, { results, read }: Turn): Code[] {
  const { module, element, memory } = place;
  return stored.flatMap(({ region }, one) =>
    sides(place).map((vector) => {
      const value = read(results[reductions.length + one]!, vector);
      return region === memory.output
        ? storeStored(place, region + vector * storedBytes(element), offsetCode(place), value)
        : module.v128.store(region + vector * VECTOR_BYTES, 4, keptOffset(place), value);
    }),
  );
}

function nextTurn(place: RowPlace): Code[] {
  const { library, module, side } = place;
  const { i32 } = module;
  const left = i32.sub(module.local.get(LENGTH, library.i32), i32.const(side * lanesOf(place.element)));
  return [
    module.local.set(OFFSET, i32.add(offsetCode(place), i32.const(side * storedBytes(place.element)))),
    module.br("turn", i32.gt_s(module.local.tee(LENGTH, left, library.i32), i32.const(0))),
  ];
}
