// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { sigmoidSlope } from "../internal/sigmoidSlope.ts";
import { tanh } from "../internal/tanh.ts";

export interface GtuOptions {}

export interface GtuSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gtu", "gate", gate);
  checkLike("gtu", "value", value, gate);
  checkOptions("gtu", options);
  const rows = oneRow(gate);
  const out = outputFor("gtu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GtuSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("gtuBackward", "gate", gate);
  checkLike("gtuBackward", "value", value, gate);
  checkLike("gtuBackward", "dy", dy, gate);
  checkOptions("gtuBackward", options);
  const rows = oneRow(gate);
  resolveKinks("gtuBackward", {}, options.kinks);
  const out = gatedOutputFor("gtuBackward", options.out, dy, gate, value);
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
  options: GtuOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gtuSplit", "x", x);
  checkOptions("gtuSplit", options);
  const rows = splitRows("gtuSplit", x, "second", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("gtuSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GtuSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("gtuSplitBackward", "x", x);
  checkOptions("gtuSplitBackward", options);
  const rows = splitRows("gtuSplitBackward", x, "second", options);
  checkLike("gtuSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("gtuSplitBackward", {}, options.kinks);
  const out = outputFor("gtuSplitBackward", options.out, x, dy);
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
  options: GtuSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("gtuGateSecondDerivative", "gate", gate);
  checkLike("gtuGateSecondDerivative", "value", value, gate);
  checkOptions("gtuGateSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("gtuGateSecondDerivative", {}, options.kinks);
  const out = outputFor("gtuGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("gtuMixedSecondDerivative", "gate", gate);
  checkLike("gtuMixedSecondDerivative", "value", value, gate);
  checkOptions("gtuMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("gtuMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("gtuMixedSecondDerivative", options.out, gate, value);
  if (gatedInLanes(mixedSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? mixedSecond32 : mixedSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function valueSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuSlopeOptions & Output<A>,
  valueSecondLanes: Grade,
): A {
  checkInput("gtuValueSecondDerivative", "gate", gate);
  checkLike("gtuValueSecondDerivative", "value", value, gate);
  checkOptions("gtuValueSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("gtuValueSecondDerivative", {}, options.kinks);
  const out = outputFor("gtuValueSecondDerivative", options.out, gate, value);
  if (gatedInLanes(valueSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? valueSecond32 : valueSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: GtuSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
  valueSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("gtuDoubleBackward", "gate", gate);
  checkLike("gtuDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("gtuDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("gtuDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("gtuDoubleBackward", "dy", dy, gate);
  checkOptions("gtuDoubleBackward", options);
  resolveKinks("gtuDoubleBackward", {}, options.kinks);
  const out = outputsFor("gtuDoubleBackward", ["dy", "gate", "value"], options.out, [
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
    {
      gate: { lanes: gateSecondLanes, numbers: [] },
      mixed: { lanes: mixedSecondLanes, numbers: [] },
      value: { lanes: valueSecondLanes, numbers: [] },
    },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value);
  }

  return out;
}

function output(gate: number, value: number): number {
  return tanh(value) * sigmoid(gate);
}

function output32(gate: number, value: number): number {
  return wideTanh(value) * wideSigmoid(gate);
}

function gateSlope(gate: number, value: number): number {
  return tanh(value) * sigmoidSlope(gate);
}

function gateSlope32(gate: number, value: number): number {
  return wideTanh(value) * wideSigmoidSlope(gate);
}

function valueSlope(gate: number, value: number): number {
  return mulSigmoidSlope(4, 2 * value) * sigmoid(gate);
}

function valueSlope32(gate: number, value: number): number {
  return wideMulSigmoidSlope(4, 2 * value) * wideSigmoid(gate);
}

function gateBend(gate: number, value: number): number {
  return -(tanh(value) * (tanh(0.5 * gate) * sigmoidSlope(gate)));
}

function gateBend32(gate: number, value: number): number {
  return -(wideTanh(value) * (wideTanh(0.5 * gate) * wideSigmoidSlope(gate)));
}

function mixedBend(gate: number, value: number): number {
  return mulSigmoidSlope(4, 2 * value) * sigmoidSlope(gate);
}

function mixedBend32(gate: number, value: number): number {
  return wideMulSigmoidSlope(4, 2 * value) * wideSigmoidSlope(gate);
}

function valueBend(gate: number, value: number): number {
  return mulSigmoidSlope(-8 * tanh(value), 2 * value) * sigmoid(gate);
}

function valueBend32(gate: number, value: number): number {
  return wideMulSigmoidSlope(-8 * wideTanh(value), 2 * value) * wideSigmoid(gate);
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

function valueSecond32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = valueBend32(gate[gateStart + j]!, value[valueStart + j]!);
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
    valueOut[i] = slope * (ofGate * mixed + ofValue * valueBend32(g, v));
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

function valueSecond64(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = valueBend(gate[gateStart + j]!, value[valueStart + j]!);
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
    valueOut[i] = slope * (ofGate * mixed + ofValue * valueBend(g, v));
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

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
