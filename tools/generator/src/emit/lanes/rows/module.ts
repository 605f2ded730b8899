/** Passes over rows as modules of WebAssembly. */
import type binaryen from "binaryen";
import type { Model } from "../../../model.ts";
import { assemble } from "../assemble.ts";
import type { Code } from "../code.ts";
import { addBegin } from "./begin.ts";
import type { RowKernel } from "./kernel.ts";
import { addLoop } from "./loop.ts";
import { rowMemory } from "./memory.ts";
import { type RowPlace, addFunction, localsFrom } from "./place.ts";

/**
 * `run(row, count, length)` computes the rows from `row` to before `count`, each of `length` elements, and answers where
 * it has stopped: at `count`, or at a row that is left to others. Rows that memory does not hold are computed in steps:
 * `begin0`, `loop0` with one part after the other, `begin1`, and so on.
 */
export function rowModule(
  library: typeof binaryen,
  kernel: RowKernel,
  intrinsics: Model["intrinsics"],
): Uint8Array {
  return assemble(library, (module) => {
    const { element } = kernel;
    const memory = rowMemory(kernel);
    const place: RowPlace = { library, module, intrinsics, element, side: 1, kernel, memory };
    for (let index = 0; index <= kernel.loops.length; index++) addBegin(place, index);
    for (let index = 0; index < loopCount(kernel); index++) addLoop(place, index);
    addRun(place);
  });
}

/** A loop for the results comes last, where each element has one. */
const loopCount = ({ loops, rank }: RowKernel): number => loops.length + (rank === "row" ? 1 : 0);

function addRun(place: RowPlace): void {
  const { library, module, kernel, element } = place;
  const { i32, local } = module;
  const [row, count, length] = [0, 1, 2].map((index) => (): Code => local.get(index, library.i32)) as [
    () => Code,
    () => Code,
    () => Code,
  ];
  const offset = (): Code => i32.mul(i32.mul(row(), length()), i32.const(element.bytes));
  const steps = kernel.constants.flatMap((_, index) => {
    const begin = module.call(`begin${index}`, [row()], library.i32);
    const loop = module.call(`loop${index}`, [offset(), length()], library.none);
    return [answered(place, index, begin, row()), ...(index < loopCount(kernel) ? [loop] : [])];
  });
  // From its first loop to the end of its last one; later roots first, so that the places of others stay.
  for (const { first, after } of [...kernel.roots].reverse()) {
    const repeated = steps.slice(2 * first + 1, 2 * after + 1);
    steps.splice(2 * first + 1, repeated.length, module.loop(againName(first), module.block(null, repeated)));
  }
  const next = local.tee(0, i32.add(row(), i32.const(1)), library.i32);
  const body = [
    module.loop("rows", module.block(null, [...steps, module.br("rows", i32.lt_s(next, count()))])),
    count(),
  ];
  const signature = { parameters: [library.i32, library.i32, library.i32], result: library.i32 };
  addFunction(place, "run", signature, { locals: localsFrom(3), body });
}

const againName = (first: number): string => `again${first}`;

/** What follows from the answer of `begin<index>`. */
function answered({ module, kernel }: RowPlace, index: number, begin: Code, row: Code): Code {
  if (kernel.left?.after === index) return module.if(begin, module.return(row));
  const root = kernel.roots.find(({ after }) => after === index);
  return root === undefined ? module.drop(begin) : module.br(againName(root.first), begin);
}
