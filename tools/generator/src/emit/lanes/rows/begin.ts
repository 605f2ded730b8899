/** What comes between two loops over a row: everything that is computed from numbers alone. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { type Code, addOperations } from "../code.ts";
import { vectorPrograms } from "../program.ts";
import { loadSplat, storeLane } from "../stored.ts";
import { accumulatorOf } from "./accumulators.ts";
import type { Inverse } from "./inverses.ts";
import type { KernelLoop, KernelRoot, Named } from "./kernel.ts";
import { VECTOR_BYTES } from "./memory.ts";
import { bound } from "./sequence.ts";
import { type Locals, type RowPlace, addFunction, loadCell, localsFrom, storeCell } from "./place.ts";

/**
 * `begin<index>(row)` ends the loop before the one of that index, and prepares that. It answers how many of the loops before
 * have to run again, for which it has prepared the first of those then; and -1 where the row is left to others.
 */
export function addBegin(place: RowPlace, index: number): void {
  const { library, module, kernel } = place;
  const locals = localsFrom(1);
  const before = kernel.loops[index - 1];
  const body = [
    ...(before === undefined ? numbersOfRow(place) : endLoop(place, before, locals)),
    ...leaveStatements(place, index, locals),
    ...kernel.roots.flatMap((root) => (root.after === index ? repeatStatements(place, root, locals) : [])),
    ...constantStatements(place, index, locals),
    ...startLoop(place, index),
    module.i32.const(0),
  ];
  const signature = { parameters: [library.i32], result: library.i32 };
  addFunction(place, `begin${index}`, signature, { locals, body });
}

/** Arrays of one number for each row: that of this row, in all lanes of its cell. */
function numbersOfRow(place: RowPlace): Code[] {
  const { kernel, memory } = place;
  return kernel.ofRows.map((name) =>
    storeCell(place, memory.cellOf(name)!, loadSplat(place, memory.regionOf(name)!, rowOffset(place))),
  );
}

const rowOffset = ({ library, module, element }: RowPlace): Code =>
  module.i32.mul(module.local.get(0, library.i32), module.i32.const(element.bytes));

function startLoop(place: RowPlace, index: number): Code[] {
  const { kernel, element, memory } = place;
  const reductions = kernel.loops[index]?.reductions ?? [];
  const starts = reductions.flatMap(({ operator }) => accumulatorOf(operator, element).start);
  return [
    ...starts.map((value, vector) =>
      storeCell(place, memory.accumulators + vector * VECTOR_BYTES, splat(place, value)),
    ),
    ...(kernel.hasPlaces ? [storeCell(place, memory.nextPlace, splat(place, 0))] : []),
  ];
}

const splat = ({ module, element }: RowPlace, value: number): Code =>
  module[element.float].splat(element.name === "f32" ? module.f32.const(value) : module.f64.const(value));

function endLoop(place: RowPlace, { reductions }: KernelLoop, locals: Locals): Code[] {
  const { library, module, element, memory, kernel } = place;
  let address = memory.accumulators;
  return reductions.flatMap(({ name, operator }) => {
    const { start, scratch, end } = accumulatorOf(operator, element);
    const own = locals.take(start.length + scratch);
    const loads = own.slice(0, start.length).map((local) => {
      const code = module.local.set(local, loadCell(place, address));
      address += VECTOR_BYTES;
      return code;
    });
    const total = module.local.get(own[0]!, library.v128);
    const inverse = kernel.inverses.get(name);
    const words = inverse === undefined ? [] : storedInverse(place, own[1]!, inverse);
    return [...loads, ...end(place, own), storeCell(place, memory.cellOf(name)!, total), ...words];
  });
}

/** Of a sum of binary32, which is in binary64 as well. */
function storedInverse(place: RowPlace, sum: number, { high, low }: Inverse): Code[] {
  const { library, module, memory } = place;
  const { f64, f32, f64x2, f32x4 } = module;
  const inverse = (): Code =>
    f64.div(f64.const(1), f64x2.extract_lane(module.local.get(sum, library.v128), 0));
  const rounded = (): Code => f32.demote(inverse());
  const rest = f32.demote(f64.sub(inverse(), f64.promote(rounded())));
  return [
    storeCell(place, memory.cellOf(high)!, f32x4.splat(rounded())),
    storeCell(place, memory.cellOf(low)!, f32x4.splat(rest)),
  ];
}

function leaveStatements(place: RowPlace, index: number, locals: Locals): Code[] {
  const { module, kernel } = place;
  if (kernel.left?.after !== index) return [];
  const flag = build.conditional(kernel.left.test, build.number(1), build.number(0));
  const { steps, results } = computed(place, [flag], locals);
  const isLeft = module.v128.any_true(results[0]!);
  return [...steps, module.if(isLeft, module.return(module.i32.const(-1)))];
}

/** As long as the root moves on: what depends on it, and its first loop. */
function repeatStatements(place: RowPlace, { name, first, after, next }: KernelRoot, locals: Locals): Code[] {
  const { module, kernel, memory, element } = place;
  const cell = memory.cellOf(name)!;
  const { steps, results } = computed(place, [next], locals);
  const isMoved = module[element.float].gt(results[0]!, loadCell(place, cell));
  const constants = kernel.constants[first]!;
  const dependent = constants.slice(constants.findIndex((one) => one.name === name) + 1);
  const again = [
    storeCell(place, cell, module.copyExpression(results[0]!)),
    ...storedConstants(place, dependent, locals),
    ...startLoop(place, first),
    module.return(module.i32.const(after - first)),
  ];
  return [...steps, module.if(module.v128.any_true(isMoved), module.block(null, again))];
}

function storedConstants(place: RowPlace, constants: readonly Named[], locals: Locals): Code[] {
  const values = constants.map(({ value }, before) => bound(constants.slice(0, before), value));
  const { steps, results } = computed(place, values, locals);
  return [
    ...steps,
    ...constants.map(({ name }, one) => storeCell(place, place.memory.cellOf(name)!, results[one]!)),
  ];
}

/** The numbers that are known from here on; and in the end, what is the result where that is one number. */
function constantStatements(place: RowPlace, index: number, locals: Locals): Code[] {
  const { kernel } = place;
  const stored = storedConstants(place, kernel.constants[index]!, locals);
  if (index < kernel.loops.length || kernel.rank !== "number") return stored;
  const { steps, results } = computed(place, [kernel.result], locals);
  return [...stored, ...steps, storeResult(place, results[0]!)];
}

const storeResult = (place: RowPlace, value: Code): Code =>
  storeLane(place, place.memory.output, rowOffset(place), value);

function computed(
  place: RowPlace,
  values: readonly Expression[],
  locals: Locals,
): { readonly steps: readonly Code[]; readonly results: readonly Code[] } {
  const { memory, intrinsics, element } = place;
  const program = vectorPrograms(values, intrinsics, element);
  const input = (name: string): Code => {
    const cell = memory.cellOf(name);
    if (cell === undefined) throw new Error(`${name} is no number of a row that is known before a loop`);
    return loadCell(place, cell);
  };
  const frame = { first: locals.next(), known: new Map() };
  const written = addOperations({ ...place, side: 1 }, frame, program.steps, input);
  locals.take(written.locals);
  return { steps: written.steps, results: program.results.map((value) => written.read(value, 0)) };
}
