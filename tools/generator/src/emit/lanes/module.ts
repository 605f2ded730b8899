/** Programs as modules of WebAssembly: one loop over blocks of memory, several vectors side by side. */
import type binaryen from "binaryen";
import type { Model } from "../../model.ts";
import { assemble } from "./assemble.ts";
import { type Code, type Place, addOperations } from "./code.ts";
import type { ElementType } from "./element.ts";
import { loadStored, storeStored, storedBytes } from "./stored.ts";
import { type LoopSteps, type Program, isConstant, loopSteps } from "./steps.ts";

/**
 * How many vectors are worked on side by side. Processors do not look far enough ahead to overlap one vector with the next,
 * but the longer a program, the more values wait in registers, of which there are sixteen. Measured on x64 for 16 functions
 * and their derivatives: one at a time is 1.1 to 1.6 times slower below 150 steps, three at a time up to 1.7 times slower
 * above 450. In binary64 the third takes 150 bytes of every app for a tenth of the time, where there are 60 steps or more.
 */
export function sideOf({ fixed, varying }: LoopSteps, { name }: ElementType): number {
  const steps = fixed.filter(isConstant).length + varying.length;
  if (steps < 60) return 4;
  if (steps < 150) return name === "f32" ? 3 : 2;
  return steps < 450 ? 2 : 1;
}

/** What a module computes: `program` for each element of `arrays`, and of numbers that are the same for all. */
export interface Kernel {
  readonly program: Program;
  /** The inputs that are arrays, by their names in the program. */
  readonly arrays: readonly string[];
  readonly numbers: readonly string[];
}

/** How far the blocks of two arrays are apart, 4096 elements of 32 bits: packages/batch/src/runtime/lanes.ts fills them. */
const BLOCK_BYTES = 4 * 4096;
/** How many there are. */
const BLOCKS = 16;

/**
 * `at(end, out, ...arrays, ...numbers)` takes the addresses of all arrays and writes the results to `out`, up to `end`;
 * `end` is rounded up to whole turns of the loop, in each of which `side` vectors are worked on. `run(end, ...numbers)`
 * does so for arrays in blocks, and writes to the first one.
 */
export function kernelModule(
  library: typeof binaryen,
  kernel: Kernel,
  intrinsics: Model["intrinsics"],
  side?: number,
): Uint8Array {
  const { program, arrays, numbers } = kernel;
  if (arrays.length > BLOCKS) throw new Error(`there is no room for ${arrays.join(", ")}`);
  const parts = loopSteps(program.steps, [program.result], (name) => numbers.includes(name));
  return assemble(library, (module) => {
    const { element } = program;
    const place = { library, module, intrinsics, element, side: side ?? sideOf(parts, element) };
    addLoop(place, kernel, parts);
    addRun(place, kernel);
    module.addFunctionExport("at", "at");
    module.addFunctionExport("run", "run");
  });
}

function addLoop(place: Place, { program, arrays, numbers }: Kernel, parts: LoopSteps): void {
  const { library, module, element, side } = place;
  const { i32, v128, none, [element.name]: number } = library;
  const bytes = storedBytes(element);
  const [end, out] = [0, 1];
  const address = (array: number): number => out + 1 + array;
  const given = address(arrays.length);
  const splat = (name: string): Code =>
    module[element.float].splat(module.local.get(given + numbers.indexOf(name), number));
  const input = (name: string, vector: number): Code => {
    const array = arrays.indexOf(name);
    if (array < 0) throw new Error(`nothing is given for ${name}`);
    return loadStored(place, vector * bytes, module.local.get(address(array), i32));
  };
  const first = given + numbers.length;
  const start = { first, known: new Map(), keepsConstants: true };
  const before = addOperations({ ...place, side: 1 }, start, parts.fixed, splat);
  const frame = { first: first + before.locals, known: before.known };
  const { steps, read, locals } = addOperations(place, frame, parts.varying, input);
  const stores = Array.from({ length: side }, (_, vector) =>
    storeStored(place, vector * bytes, module.local.get(out, i32), read(program.result, vector)),
  );
  const next = (local: number): Code =>
    module.i32.add(module.local.get(local, i32), module.i32.const(side * bytes));
  const advance = arrays.map((_, array) => module.local.set(address(array), next(address(array))));
  const again = module.i32.lt_u(module.local.tee(out, next(out), i32), module.local.get(end, i32));
  const turn = [...steps, ...stores, ...advance, module.br("turn", again)];
  const loop = module.loop("turn", module.block(null, turn));
  const parameters = library.createType([i32, i32, ...arrays.map(() => i32), ...numbers.map(() => number)]);
  const vectors = Array.from({ length: before.locals + locals }, () => v128);
  module.addFunction("at", parameters, none, vectors, module.block(null, [...before.steps, loop]));
}

function addRun({ library, module, element }: Place, { arrays, numbers }: Kernel): void {
  const { i32, none, [element.name]: number } = library;
  const blocks = arrays.map((_, array) => module.i32.const(array * BLOCK_BYTES));
  const given = numbers.map((_, index) => module.local.get(1 + index, number));
  const call = module.call("at", [module.local.get(0, i32), module.i32.const(0), ...blocks, ...given], none);
  const parameters = library.createType([i32, ...numbers.map(() => number)]);
  module.addFunction("run", parameters, none, [], call);
}
