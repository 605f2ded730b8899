/**
 * Programs over rows as modules of WebAssembly, where some arrays have two numbers for each element of a row: a row of twice
 * its length, whose second half has the second ones.
 * @module
 */
import type binaryen from "binaryen";
import type { Model } from "../../model.ts";
import { assemble } from "./assemble.ts";
import { type Code, type Place, addOperations } from "./code.ts";
import type { ElementType } from "./element.ts";
import { sideOf } from "./module.ts";
import { type LoopSteps, type Step, type Value, loopSteps } from "./steps.ts";
import { loadStored, storeStored, storedBytes } from "./stored.ts";

/** The inputs that an array holds, by their names in the program: one, or one in each half of its rows. */
export type PairArray = readonly [string] | readonly [first: string, second: string];

export interface PairKernel {
  readonly element: ElementType;
  readonly steps: readonly Step[];
  /** One for each half of the rows of results. */
  readonly results: readonly Value[];
  /** The first one holds one input. */
  readonly arrays: readonly [PairArray, ...PairArray[]];
  readonly numbers: readonly string[];
}

/**
 * `at(end, length, out, ...arrays, ...numbers)` takes the addresses of all arrays, where the first one ends, and the bytes of a
 * row of it. The last turn of a row ends where the row does, and computes again what the one before has; rows that are
 * shorter than a turn are computed beyond their end, where the second half of results, and then the next row, comes.
 */
export function pairModule(
  library: typeof binaryen,
  kernel: PairKernel,
  intrinsics: Model["intrinsics"],
  side?: number,
): Uint8Array {
  const { element, steps, results, numbers } = kernel;
  const parts = loopSteps(steps, results, (name) => numbers.includes(name));
  return assemble(library, (module) => {
    const place = { library, module, intrinsics, element, side: side ?? sideOf(parts, element) };
    addRows(place, kernel, parts);
    module.addFunctionExport("at", "at");
  });
}

/** The locals of the function: its parameters first. */
interface Locals {
  readonly bases: readonly number[];
  readonly numbers: number;
  readonly offset: number;
  readonly last: number;
  /** For each half of each array, where a turn has it. */
  readonly addresses: readonly number[];
  /** The first one of the vectors. */
  readonly vectors: number;
}

const [END, LENGTH, BASES] = [0, 1, 2];

/** Results come first. */
const streamsOf = ({ results, arrays }: PairKernel): readonly number[] => [
  results.length,
  ...arrays.map((names) => names.length),
];

function localsOf(kernel: PairKernel): Locals {
  const widths = streamsOf(kernel);
  const numbers = BASES + widths.length;
  const offset = numbers + kernel.numbers.length;
  const count = widths.reduce((sum, width) => sum + width, 0);
  return {
    bases: widths.map((_, index) => BASES + index),
    numbers,
    offset,
    last: offset + 1,
    addresses: Array.from({ length: count }, (_, index) => offset + 2 + index),
    vectors: offset + 2 + count,
  };
}

function addRows(place: Place, kernel: PairKernel, parts: LoopSteps): void {
  const { library, module, element } = place;
  const { i32, v128, none, [element.name]: number } = library;
  const locals = localsOf(kernel);
  const splat = (name: string): Code =>
    module[element.float].splat(module.local.get(locals.numbers + kernel.numbers.indexOf(name), number));
  const start = { first: locals.vectors, known: new Map(), keepsConstants: true };
  const before = addOperations({ ...place, side: 1 }, start, parts.fixed, splat);
  const turn = turnOf(place, kernel, parts, locals, before);
  const body = [...before.steps, setLast(place, locals), rows(place, kernel, locals, turn.code)];
  const parameters = library.createType([
    i32,
    i32,
    ...locals.bases.map(() => i32),
    ...kernel.numbers.map(() => number),
  ]);
  const own = [
    ...Array.from({ length: 2 + locals.addresses.length }, () => i32),
    ...Array.from({ length: before.locals + turn.locals }, () => v128),
  ];
  module.addFunction("at", parameters, none, own, module.block(null, body));
}

const turnBytes = ({ element, side }: Place): number => side * storedBytes(element);

/** Where the last turn of a row begins. */
function setLast(place: Place, { last }: Locals): Code {
  const { i32, local, select } = codes(place);
  const turn = i32.const(turnBytes(place));
  const isLonger = i32.gt_u(local(LENGTH), i32.const(turnBytes(place)));
  return place.module.local.set(last, select(isLonger, i32.sub(local(LENGTH), turn), i32.const(0)));
}

/** All vectors of a turn: results of the first half are stored before those of the second, which may lie where they end. */
function turnOf(
  place: Place,
  kernel: PairKernel,
  { varying }: LoopSteps,
  locals: Locals,
  before: ReturnType<typeof addOperations>,
): { readonly code: readonly Code[]; readonly locals: number } {
  const { module, element, side } = place;
  const { local } = codes(place);
  const inputs = [...kernel.results.map(() => ""), ...kernel.arrays.flat()];
  const bytes = storedBytes(element);
  const input = (name: string, vector: number): Code => {
    const index = inputs.indexOf(name);
    if (index < 0) throw new Error(`nothing is given for ${name}`);
    return loadStored(place, vector * bytes, local(locals.addresses[index]!));
  };
  const frame = { first: locals.vectors + before.locals, known: before.known };
  const written = addOperations(place, frame, varying, input);
  const stores = kernel.results.flatMap((result, half) =>
    Array.from({ length: side }, (_, vector) =>
      storeStored(place, vector * bytes, local(locals.addresses[half]!), written.read(result, vector)),
    ),
  );
  const addresses = streamsOf(kernel).flatMap((width, index) => {
    const base = locals.bases[index]!;
    return Array.from({ length: width }, (_, half) => addressAt(place, base, locals.offset, half));
  });
  const set = addresses.map((address, index) => module.local.set(locals.addresses[index]!, address));
  return { code: [...set, ...written.steps, ...stores], locals: written.locals };
}

function addressAt(place: Place, base: number, offset: number, half: number): Code {
  const { i32, local } = codes(place);
  const first = i32.add(local(base), local(offset));
  return half === 0 ? first : i32.add(first, local(LENGTH));
}

/** Turns until the last one is done, for each row of the first array. */
function rows(
  place: Place,
  kernel: PairKernel,
  { bases, offset, last }: Locals,
  turn: readonly Code[],
): Code {
  const { module } = place;
  const { i32, local, select } = codes(place);
  const next = (): Code => i32.add(local(offset), i32.const(turnBytes(place)));
  const isBefore = i32.lt_u(next(), local(last));
  const again = [module.local.set(offset, select(isBefore, next(), local(last))), module.br("turn")];
  const more = module.if(i32.lt_u(local(offset), local(last)), module.block(null, again));
  const advance = streamsOf(kernel).map((width, index) => {
    const base = bases[index]!;
    const one = i32.add(local(base), local(LENGTH));
    return module.local.set(base, width === 1 ? one : i32.add(one, local(LENGTH)));
  });
  return module.loop(
    "row",
    module.block(null, [
      module.local.set(offset, i32.const(0)),
      module.loop("turn", module.block(null, [...turn, more])),
      ...advance,
      module.br("row", i32.lt_u(local(bases[1]!), local(END))),
    ]),
  );
}

function codes({ library, module }: Place) {
  return {
    i32: module.i32,
    local: (index: number): Code => module.local.get(index, library.i32),
    select: (test: Code, one: Code, other: Code): Code => module.select(test, one, other),
  };
}
