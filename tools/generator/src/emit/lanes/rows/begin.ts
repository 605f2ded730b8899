/** What comes between two loops over a row: everything that is computed from numbers alone. */
import * as build from "../../../ir/build.ts";
import type { Expression } from "../../../ir/nodes.ts";
import { type Code, addOperations } from "../code.ts";
import { vectorPrograms } from "../program.ts";
import { loadSplat, storeLane } from "../stored.ts";
import { accumulatorOf } from "./accumulators.ts";
import type { KernelLoop, Named } from "./kernel.ts";
import { VECTOR_BYTES } from "./memory.ts";
import { type Locals, type RowPlace, addFunction, loadCell, localsFrom, storeCell } from "./place.ts";

/**
 * `begin<index>(row)` ends the loop before the one of that index, and prepares that. It answers 1 where the row is left
 * to others.
 */
export function addBegin(place: RowPlace, index: number): void {
  const { library, module, kernel, memory } = place;
  const locals = localsFrom(1);
  const before = kernel.loops[index - 1];
  const after = kernel.loops[index];
  const body = [
    ...(before === undefined ? numbersOfRow(place) : endLoop(place, before, locals)),
    ...leaveStatements(place, index, locals),
    ...constantStatements(place, index, locals),
    ...(after === undefined ? [] : startLoop(place, after)),
    ...(kernel.hasPlaces ? [storeCell(place, memory.nextPlace, splat(place, 0))] : []),
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

function startLoop(place: RowPlace, { reductions }: KernelLoop): Code[] {
  const { element, memory } = place;
  return reductions
    .flatMap(({ operator }) => accumulatorOf(operator, element).start)
    .map((value, vector) =>
      storeCell(place, memory.accumulators + vector * VECTOR_BYTES, splat(place, value)),
    );
}

const splat = ({ module, element }: RowPlace, value: number): Code =>
  module[element.float].splat(element.name === "f32" ? module.f32.const(value) : module.f64.const(value));

function endLoop(place: RowPlace, { reductions }: KernelLoop, locals: Locals): Code[] {
  const { library, module, element, memory } = place;
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
    return [...loads, ...end(place, own), storeCell(place, memory.cellOf(name)!, total)];
  });
}

function leaveStatements(place: RowPlace, index: number, locals: Locals): Code[] {
  const { module, kernel } = place;
  if (kernel.left?.after !== index) return [];
  const flag = build.conditional(kernel.left.test, build.number(1), build.number(0));
  const { steps, results } = computed(place, [flag], locals);
  const isLeft = module.v128.any_true(results[0]!);
  return [...steps, module.if(isLeft, module.return(module.i32.const(1)))];
}

/** The numbers that are known from here on; and in the end, what is the result where that is one number. */
function constantStatements(place: RowPlace, index: number, locals: Locals): Code[] {
  const { kernel, memory } = place;
  const constants = kernel.constants[index]!;
  const values = constants.map(({ value }, before) => bound(constants.slice(0, before), value));
  const isResult = index === kernel.loops.length && kernel.rank === "number";
  const { steps, results } = computed(
    place,
    isResult ? [...values, bound(constants, kernel.result)] : values,
    locals,
  );
  const stores = constants.map(({ name }, one) => storeCell(place, memory.cellOf(name)!, results[one]!));
  return [
    ...steps,
    ...stores,
    ...results.slice(constants.length).map((result) => storeResult(place, result)),
  ];
}

const bound = (constants: readonly Named[], body: Expression): Expression =>
  constants.reduceRight((inner, { name, value }) => build.bind(name, value, inner), body);

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
