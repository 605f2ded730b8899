// Generated from specs/activations/squaredReGlu.ts by @subgrad/generator. Do not edit.
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

export interface SquaredReGluOptions {}

export interface SquaredReGluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: SquaredReGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squaredReGlu", "gate", gate);
  checkLike("squaredReGlu", "value", value, gate);
  checkOptions("squaredReGlu", options);
  const rows = oneRow(gate);
  const out = outputFor("squaredReGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("squaredReGluBackward", "gate", gate);
  checkLike("squaredReGluBackward", "value", value, gate);
  checkLike("squaredReGluBackward", "dy", dy, gate);
  checkOptions("squaredReGluBackward", options);
  const rows = oneRow(gate);
  resolveKinks("squaredReGluBackward", {}, options.kinks);
  const out = gatedOutputFor("squaredReGluBackward", options.out, dy, gate, value);
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
  options: SquaredReGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squaredReGluSplit", "x", x);
  checkOptions("squaredReGluSplit", options);
  const rows = splitRows("squaredReGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("squaredReGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("squaredReGluSplitBackward", "x", x);
  checkOptions("squaredReGluSplitBackward", options);
  const rows = splitRows("squaredReGluSplitBackward", x, "first", options);
  checkLike("squaredReGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("squaredReGluSplitBackward", {}, options.kinks);
  const out = outputFor("squaredReGluSplitBackward", options.out, x, dy);
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
  options: SquaredReGluSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("squaredReGluGateSecondDerivative", "gate", gate);
  checkLike("squaredReGluGateSecondDerivative", "value", value, gate);
  checkOptions("squaredReGluGateSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("squaredReGluGateSecondDerivative", {}, options.kinks);
  const out = outputFor("squaredReGluGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("squaredReGluMixedSecondDerivative", "gate", gate);
  checkLike("squaredReGluMixedSecondDerivative", "value", value, gate);
  checkOptions("squaredReGluMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("squaredReGluMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("squaredReGluMixedSecondDerivative", options.out, gate, value);
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
  options: SquaredReGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("squaredReGluDoubleBackward", "gate", gate);
  checkLike("squaredReGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("squaredReGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("squaredReGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("squaredReGluDoubleBackward", "dy", dy, gate);
  checkOptions("squaredReGluDoubleBackward", options);
  resolveKinks("squaredReGluDoubleBackward", {}, options.kinks);
  const out = outputsFor("squaredReGluDoubleBackward", ["dy", "gate", "value"], options.out, [
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
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0
    ? Math.abs(gate) > 1000000000000000 || gate < 1e-15
      ? gate * (gate * value)
      : gate * gate * value
    : 0;
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 1000000000000000 ? gate * (2 * value) : gate > 0 ? 2 * gate * value : 0;
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate * gate : 0;
}

function gateBend(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 1000000000000000 ? 2 * value : gate > 0 ? 2 * value : 0;
}

function mixedBend(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate + gate : 0;
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

function gateSecond32(gate: FloatArray, value: FloatArray, out: FloatArray, rows: GatedRows): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend(gate[gateStart + j]!, value[valueStart + j]!);
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
    gateOut[i] = slope * (ofGate * gateBend(g, v) + ofValue * mixed);
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
