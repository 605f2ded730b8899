// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
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
import { mulMulTanhNormalCdf } from "./internal/mulMulTanhNormalCdf.ts";
import { mulTanhNormalCdf } from "./internal/mulTanhNormalCdf.ts";
import { tanhNormalElasticity } from "./internal/tanhNormalElasticity.ts";

export interface GeGluTanhOptions {}

export interface GeGluTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Gated linear unit with a gate that is the tanh approximation of gelu, element by element.
 *
 * `geGluTanh(gate, value) = gate / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (gate + 0.044715 * gate * gate * gate))) * value`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function geGluTanh<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhOptions & Output<A> = {},
): A {
  checkInput("geGluTanh", "gate", gate);
  checkLike("geGluTanh", "value", value, gate);
  checkOptions("geGluTanh", options);
  const out = outputFor("geGluTanh", options.out, gate, value);
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, oneRow(gate));
  return out;
}

/**
 * The gradients of gate and value from the gradient of y = {@link geGluTanh}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geGluTanhBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A } {
  checkInput("geGluTanhBackward", "gate", gate);
  checkLike("geGluTanhBackward", "value", value, gate);
  checkLike("geGluTanhBackward", "dy", dy, gate);
  checkOptions("geGluTanhBackward", options);
  resolveKinks("geGluTanhBackward", {}, options.kinks);
  const out = gatedOutputFor("geGluTanhBackward", options.out, dy, gate, value);
  const loop = isFloat32(gate) ? backward32 : backward64;
  loop(dy, gate, value, out.gate, out.value, oneRow(gate));
  return out;
}

/** {@link geGluTanh} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function geGluTanhSplit<A extends FloatArray>(
  x: A,
  options: GeGluTanhOptions & Split & Output<A> = {},
): A {
  checkInput("geGluTanhSplit", "x", x);
  checkOptions("geGluTanhSplit", options);
  const rows = splitRows("geGluTanhSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("geGluTanhSplit", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

/** {@link geGluTanhBackward} of {@link geGluTanhSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function geGluTanhSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeGluTanhSlopeOptions & Split & Output<A> = {},
): { x: A } {
  checkInput("geGluTanhSplitBackward", "x", x);
  checkOptions("geGluTanhSplitBackward", options);
  const rows = splitRows("geGluTanhSplitBackward", x, "first", options);
  checkLike("geGluTanhSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("geGluTanhSplitBackward", {}, options.kinks);
  const out = outputFor("geGluTanhSplitBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, gate, value, out, out, rows);
  return { x: out };
}

function output(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * mulTanhNormalCdf(gate, gate)
    : gate > -1
      ? mulTanhNormalCdf(gate * value, gate)
      : mulMulTanhNormalCdf(value, gate, gate);
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (1 + tanhNormalElasticity(gate));
  if (value === Infinity) return value * (1 + tanhNormalElasticity(gate));
  const factor = 1 + tanhNormalElasticity(gate);
  return Math.abs(value) < 1 || gate > -1
    ? value * mulTanhNormalCdf(factor, gate)
    : mulMulTanhNormalCdf(value, factor, gate);
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulTanhNormalCdf(gate, gate);
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
