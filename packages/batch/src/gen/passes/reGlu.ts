// Generated from specs/activations/reGlu.ts by @subgrad/generator. Do not edit.
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
  ruleNumber,
  ruleWord,
  splitRows,
} from "../../runtime/index.ts";
import { type Kinks, type SlopeRule, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "left" },
} as const;

export interface ReGluOptions {}

export interface ReGluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: ReGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("reGlu", "gate", gate);
  checkLike("reGlu", "value", value, gate);
  checkOptions("reGlu", options);
  const rows = oneRow(gate);
  const out = outputFor("reGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: ReGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("reGluBackward", "gate", gate);
  checkLike("reGluBackward", "value", value, gate);
  checkLike("reGluBackward", "dy", dy, gate);
  checkOptions("reGluBackward", options);
  const rows = oneRow(gate);
  const kinks = resolveKinks("reGluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = gatedOutputFor("reGluBackward", options.out, dy, gate, value);
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out.gate,
    out.value,
    rows,
    gateBackwardLanes,
    [ruleWord(zeroRule), ruleNumber(zeroRule)],
    valueBackwardLanes,
    [],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out.gate, out.value, rows, zeroRule);
  }

  return { ...out };
}

export function split<A extends FloatArray>(
  x: A,
  options: ReGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("reGluSplit", "x", x);
  checkOptions("reGluSplit", options);
  const rows = splitRows("reGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("reGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("reGluSplitBackward", "x", x);
  checkOptions("reGluSplitBackward", options);
  const rows = splitRows("reGluSplitBackward", x, "first", options);
  checkLike("reGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  const kinks = resolveKinks("reGluSplitBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = outputFor("reGluSplitBackward", options.out, x, dy);
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out,
    out,
    rows,
    gateBackwardLanes,
    [ruleWord(zeroRule), ruleNumber(zeroRule)],
    valueBackwardLanes,
    [],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out, out, rows, zeroRule);
  }

  return { x: out };
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: ReGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("reGluMixedSecondDerivative", "gate", gate);
  checkLike("reGluMixedSecondDerivative", "value", value, gate);
  checkOptions("reGluMixedSecondDerivative", options);
  const rows = oneRow(gate);
  const kinks = resolveKinks("reGluMixedSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = outputFor("reGluMixedSecondDerivative", options.out, gate, value);
  if (gatedInLanes(mixedSecondLanes, gate, value, rows, [ruleWord(zeroRule), ruleNumber(zeroRule)], out))
    return out;
  const loop = isFloat32(gate) ? mixedSecond32 : mixedSecond64;
  loop(gate, value, out, rows, zeroRule);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: ReGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("reGluDoubleBackward", "gate", gate);
  checkLike("reGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("reGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("reGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("reGluDoubleBackward", "dy", dy, gate);
  checkOptions("reGluDoubleBackward", options);
  const kinks = resolveKinks("reGluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroRule = kinks.zero;
  const out = outputsFor("reGluDoubleBackward", ["dy", "gate", "value"], options.out, [
    gate,
    value,
    dy,
    ofGate,
    ofValue,
  ]);
  const isDone = gatedDoubleBackwardInLanes(
    { ddgate: ofGate, ddvalue: ofValue, dy, gate, value },
    out,
    {
      gate: { lanes: gateBackwardLanes, numbers: [ruleWord(zeroRule), ruleNumber(zeroRule)] },
      value: { lanes: valueBackwardLanes, numbers: [] },
    },
    { mixed: { lanes: mixedSecondLanes, numbers: [ruleWord(zeroRule), ruleNumber(zeroRule)] } },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value, zeroRule);
  }

  return out;
}

function output(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate * value : 0;
}

function gateSlope(gate: number, value: number, zeroRule: SlopeRule): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  if (gate === 0) return slopeAt(zeroRule, 0, value);
  return gate > 0 ? value : 0;
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate : 0;
}

function mixedBend(gate: number, value: number, zeroRule: SlopeRule): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  if (gate === 0) return gradientAt(zeroRule, "left", 0, value, 0, 1);
  return gate > 0 ? 1 : 0;
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

function mixedSecond32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  zeroRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(gate[gateStart + j]!, value[valueStart + j]!, zeroRule);
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
  zeroRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, zeroRule);
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
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend(g, v, zeroRule);
    dyOut[i] = ofGate * gateSlope(g, v, zeroRule) + ofValue * valueSlope(g, v);
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

function mixedSecond64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  zeroRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(gate[gateStart + j]!, value[valueStart + j]!, zeroRule);
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
  zeroRule: SlopeRule,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, zeroRule);
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
  zeroRule: SlopeRule,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend(g, v, zeroRule);
    dyOut[i] = ofGate * gateSlope(g, v, zeroRule) + ofValue * valueSlope(g, v);
    gateOut[i] = slope * ofValue * mixed;
    valueOut[i] = slope * ofGate * mixed;
  }
}
