// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type GatedOutput,
  type GatedRows,
  type Output,
  type Split,
  checkInput,
  checkLike,
  checkOptions,
  gatedOutputFor,
  halfOutputFor,
  isFloat32,
  oneRow,
  outputFor,
  splitRows,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

export interface BilinearOptions {}

export interface BilinearSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Bilinear unit, a gated linear unit without a nonlinearity, element by element.
 *
 * `bilinear(gate, value) = gate * value`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function bilinear<A extends FloatArray>(
  gate: A,
  value: A,
  options: BilinearOptions & Output<A> = {},
): A {
  checkInput("bilinear", "gate", gate);
  checkLike("bilinear", "value", value, gate);
  checkOptions("bilinear", options);
  const out = outputFor("bilinear", options.out, gate, value);
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, oneRow(gate));
  return out;
}

/**
 * The gradients of gate and value from the gradient of y = {@link bilinear}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bilinearBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: BilinearSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A } {
  checkInput("bilinearBackward", "gate", gate);
  checkLike("bilinearBackward", "value", value, gate);
  checkLike("bilinearBackward", "dy", dy, gate);
  checkOptions("bilinearBackward", options);
  resolveKinks("bilinearBackward", {}, options.kinks);
  const out = gatedOutputFor("bilinearBackward", options.out, dy, gate, value);
  const loop = isFloat32(gate) ? backward32 : backward64;
  loop(dy, gate, value, out.gate, out.value, oneRow(gate));
  return out;
}

/** {@link bilinear} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function bilinearSplit<A extends FloatArray>(
  x: A,
  options: BilinearOptions & Split & Output<A> = {},
): A {
  checkInput("bilinearSplit", "x", x);
  checkOptions("bilinearSplit", options);
  const rows = splitRows("bilinearSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("bilinearSplit", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

/** {@link bilinearBackward} of {@link bilinearSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function bilinearSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BilinearSlopeOptions & Split & Output<A> = {},
): { x: A } {
  checkInput("bilinearSplitBackward", "x", x);
  checkOptions("bilinearSplitBackward", options);
  const rows = splitRows("bilinearSplitBackward", x, "first", options);
  checkLike("bilinearSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("bilinearSplitBackward", {}, options.kinks);
  const out = outputFor("bilinearSplitBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, gate, value, out, out, rows);
  return { x: out };
}

function output(gate: number, value: number): number {
  return gate * value;
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  return value;
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return gate;
}

function forward32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output(gate[gateStart + j]!, value[valueStart + j]!);
    }
  }
}

function backward32(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  rows: GatedRows,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v);
      valueOut[valueStart + j] = slope * valueSlope(g, v);
    }
  }
}

function forward64(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output(gate[gateStart + j]!, value[valueStart + j]!);
    }
  }
}

function backward64(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
  rows: GatedRows,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v);
      valueOut[valueStart + j] = slope * valueSlope(g, v);
    }
  }
}
