/**
 * Gated functions in lanes: results are in the first block of memory and a little beyond, what they are computed from in
 * the third one and the next, where it stays for another pass.
 */
import type { FloatArray } from "./float-array.ts";
import type { GatedRows } from "./gated.ts";
import { type Grade, type Machine, copy, machineFor, part } from "./lanes.ts";
import { addProducts } from "./sums.ts";

/** The order of tools/generator/src/emit/batch/gated-passes.ts. */
const GATE = 2;
const VALUE = 3;
export const DY = 4;

/** Computes all of `out`, unless this engine has no lanes. */
export function gatedInLanes(
  grade: Grade,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  numbers: readonly number[],
  out: FloatArray,
): boolean {
  return throughGatedLanes(grade, gate, value, rows, ({ blocks, run }, start, length) => {
    run(length, numbers);
    copy(out, start, blocks[0]!, 0, length);
  });
}

/** The gradients of both inputs: what a block of them needs is read before any is written, so they may be inputs. */
export function gatedBackwardInLanes(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  rows: GatedRows,
  gateGrade: Grade,
  gateNumbers: readonly number[],
  valueGrade: Grade,
  valueNumbers: readonly number[],
): boolean {
  const ofValue = machineFor(valueGrade, value);
  if (ofValue === undefined) return false;
  return throughGatedLanes(gateGrade, gate, value, rows, (ofGate, start, length) => {
    const [results] = ofGate.blocks;
    copy(ofGate.blocks[DY]!, 0, dy, start, length);
    ofGate.run(length, gateNumbers);
    eachRun(rows, rows.gateStart, start, length, (to, i, run) => copy(gateOut, to, results!, i, run));
    ofValue.run(length, valueNumbers);
    eachRun(rows, rows.valueStart, start, length, (to, i, run) => copy(valueOut, to, results!, i, run));
  });
}

/** Σ dy · slope; where slopes leave the range of binary32, that of JavaScript. */
export function gatedSumInLanes(
  grade: Grade,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  numbers: readonly number[],
  inJavaScript: () => number,
): number {
  const total = { sums: new Float64Array(1), roundedAway: new Float64Array(1) };
  const whole = { count: 1, run: dy.length, isWhole: true };
  const isThere = throughGatedLanes(grade, gate, value, rows, ({ blocks, run }, start, length) => {
    run(length, numbers);
    addProducts(total.sums, total.roundedAway, whole, dy, part(blocks[0]!, 0, length), start);
  });
  const sum = total.sums[0]! + total.roundedAway[0]!;
  return isThere && Number.isFinite(sum) ? sum : inJavaScript();
}

/** Reads gate and value block by block. */
export function throughGatedLanes(
  grade: Grade,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  take: (machine: Machine, start: number, length: number) => void,
): boolean {
  const machine = machineFor(grade, gate);
  if (machine === undefined) return false;
  const { blocks, size } = machine;
  const count = rows.count * rows.length;
  for (let start = 0; start < count; start += size) {
    const length = Math.min(size, count - start);
    eachRun(rows, rows.gateStart, start, length, (from, i, run) => copy(blocks[GATE]!, i, gate, from, run));
    eachRun(rows, rows.valueStart, start, length, (from, i, run) =>
      copy(blocks[VALUE]!, i, value, from, run),
    );
    take(machine, start, length);
  }
  return true;
}

/** Where the outputs from `start` on have their inputs: runs of `length` elements, as parts of rows. */
function eachRun(
  rows: GatedRows,
  first: number,
  start: number,
  length: number,
  take: (place: number, i: number, length: number) => void,
): void {
  let row = Math.floor(start / rows.length);
  let column = start % rows.length;
  for (let i = 0; i < length; row++, column = 0) {
    const run = Math.min(length - i, rows.length - column);
    take(row * rows.stride + first + column, i, run);
    i += run;
  }
}
