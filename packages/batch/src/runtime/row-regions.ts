/** The memory that functions of rows compute in: that of tools/generator/src/emit/lanes/rows/memory.ts. */
import { currentMemory, type Memory } from "./backend.ts";
import type { FloatArray } from "./float-array.ts";

/** A region of memory for each array; the last one has numbers, each in all lanes of a vector. */
const REGIONS = 8;
export const REGION_BYTES = 32768;
const VECTOR_BYTES = 16;
/** Of numbers of so many bytes. */
interface Regions {
  readonly memory: Memory;
  readonly 4: readonly Float32Array[];
  readonly 8: readonly Float64Array[];
}

/** Those of the memory that was used last. */
let known: Regions | undefined;

export function currentRegions(): Regions {
  const memory = currentMemory()!;
  if (known?.memory !== memory) known = newRegions(memory);
  return known;
}

function newRegions(memory: Memory): Regions {
  const starts = Array.from({ length: REGIONS }, (_, place) => place * REGION_BYTES);
  const { buffer } = memory.memory;
  return {
    memory,
    4: starts.map((start) => new Float32Array(buffer, start, REGION_BYTES / 4)),
    8: starts.map((start) => new Float64Array(buffer, start, REGION_BYTES / 8)),
  };
}

/** The length of a row, and what else is given. Loops: to fill so few by a call of the engine takes longer. */
export function writeNumbers(
  regions: readonly FloatArray[],
  rowLength: number,
  numbers: readonly number[],
): void {
  const cells = regions[REGIONS - 1]!;
  const lanes = VECTOR_BYTES / cells.BYTES_PER_ELEMENT;
  for (let lane = 0; lane < lanes; lane++) {
    cells[lane] = rowLength;
    for (let place = 0; place < numbers.length; place++) cells[(place + 1) * lanes + lane] = numbers[place]!;
  }
}
