// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
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

export interface BilinearOptions {}

export interface BilinearSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: BilinearOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("bilinear", "gate", gate);
  checkLike("bilinear", "value", value, gate);
  checkOptions("bilinear", options);
  const rows = oneRow(gate);
  const out = outputFor("bilinear", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: BilinearSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("bilinearBackward", "gate", gate);
  checkLike("bilinearBackward", "value", value, gate);
  checkLike("bilinearBackward", "dy", dy, gate);
  checkOptions("bilinearBackward", options);
  const rows = oneRow(gate);
  resolveKinks("bilinearBackward", {}, options.kinks);
  const out = gatedOutputFor("bilinearBackward", options.out, dy, gate, value);
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
  options: BilinearOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("bilinearSplit", "x", x);
  checkOptions("bilinearSplit", options);
  const rows = splitRows("bilinearSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("bilinearSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BilinearSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("bilinearSplitBackward", "x", x);
  checkOptions("bilinearSplitBackward", options);
  const rows = splitRows("bilinearSplitBackward", x, "first", options);
  checkLike("bilinearSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("bilinearSplitBackward", {}, options.kinks);
  const out = outputFor("bilinearSplitBackward", options.out, x, dy);
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

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: BilinearSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("bilinearMixedSecondDerivative", "gate", gate);
  checkLike("bilinearMixedSecondDerivative", "value", value, gate);
  checkOptions("bilinearMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("bilinearMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("bilinearMixedSecondDerivative", options.out, gate, value);
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
  options: BilinearSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("bilinearDoubleBackward", "gate", gate);
  checkLike("bilinearDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("bilinearDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("bilinearDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("bilinearDoubleBackward", "dy", dy, gate);
  checkOptions("bilinearDoubleBackward", options);
  resolveKinks("bilinearDoubleBackward", {}, options.kinks);
  const out = outputsFor("bilinearDoubleBackward", ["dy", "gate", "value"], options.out, [
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
    { mixed: { lanes: mixedSecondLanes, numbers: [] } },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value);
  }

  return out;
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

function mixedBend(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return 1;
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

function mixedSecond32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(gate[gateStart + j]!, value[valueStart + j]!);
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
    const mixed = mixedBend(g, v);
    dyOut[i] = ofGate * gateSlope(g, v) + ofValue * valueSlope(g, v);
    gateOut[i] = slope * ofValue * mixed;
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
    gateOut[i] = slope * ofValue * mixed;
    valueOut[i] = slope * ofGate * mixed;
  }
}
