// Generated from specs/activations/siGlu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type GatedOutput,
  type GatedRows,
  type Grade,
  type Output,
  type Outputs,
  type Split,
  checkInput,
  checkLike,
  checkOptions,
  gatedBackwardInLanes,
  gatedDoubleBackwardInLanes,
  gatedInLanes,
  gatedOutputFor,
  givenOrZeros,
  halfOutputFor,
  isFloat32,
  oneRow,
  outputFor,
  outputsFor,
  splitRows,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { sigmoidSlope } from "../internal/sigmoidSlope.ts";
import { tanh } from "../internal/tanh.ts";

export interface SiGluOptions {}

export interface SiGluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: SiGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("siGlu", "gate", gate);
  checkLike("siGlu", "value", value, gate);
  checkOptions("siGlu", options);
  const rows = oneRow(gate);
  const out = outputFor("siGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SiGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("siGluBackward", "gate", gate);
  checkLike("siGluBackward", "value", value, gate);
  checkLike("siGluBackward", "dy", dy, gate);
  checkOptions("siGluBackward", options);
  const rows = oneRow(gate);
  resolveKinks("siGluBackward", {}, options.kinks);
  const out = gatedOutputFor("siGluBackward", options.out, dy, gate, value);
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out.gate,
    out.value,
    rows,
    gateBackwardLanes,
    [],
    valueBackwardLanes,
    [],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out.gate, out.value, rows);
  }

  return { ...out };
}

export function split<A extends FloatArray>(
  x: A,
  options: SiGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("siGluSplit", "x", x);
  checkOptions("siGluSplit", options);
  const rows = splitRows("siGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("siGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("siGluSplitBackward", "x", x);
  checkOptions("siGluSplitBackward", options);
  const rows = splitRows("siGluSplitBackward", x, "first", options);
  checkLike("siGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("siGluSplitBackward", {}, options.kinks);
  const out = outputFor("siGluSplitBackward", options.out, x, dy);
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out,
    out,
    rows,
    gateBackwardLanes,
    [],
    valueBackwardLanes,
    [],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out, out, rows);
  }

  return { x: out };
}

export function gateSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("siGluGateSecondDerivative", "gate", gate);
  checkLike("siGluGateSecondDerivative", "value", value, gate);
  checkOptions("siGluGateSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("siGluGateSecondDerivative", {}, options.kinks);
  const out = outputFor("siGluGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("siGluMixedSecondDerivative", "gate", gate);
  checkLike("siGluMixedSecondDerivative", "value", value, gate);
  checkOptions("siGluMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("siGluMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("siGluMixedSecondDerivative", options.out, gate, value);
  if (gatedInLanes(mixedSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? mixedSecond32 : mixedSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("siGluDoubleBackward", "gate", gate);
  checkLike("siGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("siGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("siGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("siGluDoubleBackward", "dy", dy, gate);
  checkOptions("siGluDoubleBackward", options);
  resolveKinks("siGluDoubleBackward", {}, options.kinks);
  const out = outputsFor("siGluDoubleBackward", ["dy", "gate", "value"], options.out, [
    gate,
    value,
    dy,
    ofGate,
    ofValue,
  ]);
  const isDone = gatedDoubleBackwardInLanes(
    { ddgate: ofGate, ddvalue: ofValue, dy, gate, value },
    out,
    { gate: { lanes: gateBackwardLanes, numbers: [] }, value: { lanes: valueBackwardLanes, numbers: [] } },
    { gate: { lanes: gateSecondLanes, numbers: [] }, mixed: { lanes: mixedSecondLanes, numbers: [] } },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value);
  }

  return out;
}

function output(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  if (value === Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  return Math.abs(value) < 1 ? value * sigmoid(gate) : mulSigmoid(value, gate);
}

function output32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  if (value === Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  return Math.abs(value) < 1 ? value * wideSigmoid(gate) : wideMulSigmoid(value, gate);
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value / (1 + Math.abs(gate));
  if (value === Infinity) return value / (1 + Math.abs(gate));
  const rising = sigmoid(Math.abs(gate));
  return Math.abs(value) < 1
    ? value * mulSigmoid(rising, -Math.abs(gate))
    : mulSigmoid(value * rising, -Math.abs(gate));
}

function gateSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value / (1 + Math.abs(gate));
  if (value === Infinity) return value / (1 + Math.abs(gate));
  const rising = wideSigmoid(Math.abs(gate));
  return Math.abs(value) < 1
    ? value * wideMulSigmoid(rising, -Math.abs(gate))
    : wideMulSigmoid(value * rising, -Math.abs(gate));
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoid(gate);
}

function valueSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideSigmoid(gate);
}

function gateBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return -(value * tanh(0.5 * gate));
  if (value === Infinity) return -(value * tanh(0.5 * gate));
  if (Math.abs(gate) < 1e-30) {
    return -0.125 * value * gate;
  }

  const t = tanh(0.5 * gate);
  return Math.abs(value) < 1 ? value * mulSigmoidSlope(-t, gate) : mulSigmoidSlope(-value * t, gate);
}

function gateBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return -(value * tanh(0.5 * gate));
  if (value === Infinity) return -(value * tanh(0.5 * gate));
  if (Math.abs(gate) < 1e-30) {
    return -0.125 * value * gate;
  }

  const t = wideTanh(0.5 * gate);
  return Math.abs(value) < 1 ? value * wideMulSigmoidSlope(-t, gate) : wideMulSigmoidSlope(-value * t, gate);
}

function mixedBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoidSlope(gate);
}

function mixedBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideSigmoidSlope(gate);
}

function forward32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output32(gate[gateStart + j]!, value[valueStart + j]!);
    }
  }
}

function gateSecond32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend32(gate[gateStart + j]!, value[valueStart + j]!);
    }
  }
}

function mixedSecond32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend32(gate[gateStart + j]!, value[valueStart + j]!);
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
      gateOut[gateStart + j] = slope * gateSlope32(g, v);
      valueOut[valueStart + j] = slope * valueSlope32(g, v);
    }
  }
}

function doubleBackward32(
  ddgate: FloatArray,
  ddvalue: FloatArray,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  dyOut: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend32(g, v);
    dyOut[i] = ofGate * gateSlope32(g, v) + ofValue * valueSlope32(g, v);
    gateOut[i] = slope * (ofGate * gateBend32(g, v) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
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

function gateSecond64(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend(gate[gateStart + j]!, value[valueStart + j]!);
    }
  }
}

function mixedSecond64(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(gate[gateStart + j]!, value[valueStart + j]!);
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

function doubleBackward64(
  ddgate: FloatArray,
  ddvalue: FloatArray,
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  dyOut: FloatArray,
  gateOut: FloatArray,
  valueOut: FloatArray,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend(g, v);
    dyOut[i] = ofGate * gateSlope(g, v) + ofValue * valueSlope(g, v);
    gateOut[i] = slope * (ofGate * gateBend(g, v) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
  }
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
const wideSigmoid = (x: number): number => 1 / (1 + wideExp(-x));

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** tanh x, in binary64 for a result that is rounded to binary32. */
const wideTanh = (x: number): number => {
  const e = wideExpm1(2 * x);
  return e / (e + 2);
};

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
