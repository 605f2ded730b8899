// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
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
import { mulGeluTanhBend } from "../internal/mulGeluTanhBend.ts";
import { mulGeluTanhSlope } from "../internal/mulGeluTanhSlope.ts";
import { mulMulTanhNormalCdf } from "../internal/mulMulTanhNormalCdf.ts";
import { mulTanhNormalCdf } from "../internal/mulTanhNormalCdf.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

export interface GeGluTanhOptions {}

export interface GeGluTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geGluTanh", "gate", gate);
  checkLike("geGluTanh", "value", value, gate);
  checkOptions("geGluTanh", options);
  const rows = oneRow(gate);
  const out = outputFor("geGluTanh", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("geGluTanhBackward", "gate", gate);
  checkLike("geGluTanhBackward", "value", value, gate);
  checkLike("geGluTanhBackward", "dy", dy, gate);
  checkOptions("geGluTanhBackward", options);
  const rows = oneRow(gate);
  resolveKinks("geGluTanhBackward", {}, options.kinks);
  const out = gatedOutputFor("geGluTanhBackward", options.out, dy, gate, value);
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
  options: GeGluTanhOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geGluTanhSplit", "x", x);
  checkOptions("geGluTanhSplit", options);
  const rows = splitRows("geGluTanhSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("geGluTanhSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeGluTanhSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("geGluTanhSplitBackward", "x", x);
  checkOptions("geGluTanhSplitBackward", options);
  const rows = splitRows("geGluTanhSplitBackward", x, "first", options);
  checkLike("geGluTanhSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("geGluTanhSplitBackward", {}, options.kinks);
  const out = outputFor("geGluTanhSplitBackward", options.out, x, dy);
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
  options: GeGluTanhSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("geGluTanhGateSecondDerivative", "gate", gate);
  checkLike("geGluTanhGateSecondDerivative", "value", value, gate);
  checkOptions("geGluTanhGateSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("geGluTanhGateSecondDerivative", {}, options.kinks);
  const out = outputFor("geGluTanhGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("geGluTanhMixedSecondDerivative", "gate", gate);
  checkLike("geGluTanhMixedSecondDerivative", "value", value, gate);
  checkOptions("geGluTanhMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("geGluTanhMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("geGluTanhMixedSecondDerivative", options.out, gate, value);
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
  options: GeGluTanhSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("geGluTanhDoubleBackward", "gate", gate);
  checkLike("geGluTanhDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("geGluTanhDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("geGluTanhDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("geGluTanhDoubleBackward", "dy", dy, gate);
  checkOptions("geGluTanhDoubleBackward", options);
  resolveKinks("geGluTanhDoubleBackward", {}, options.kinks);
  const out = outputsFor("geGluTanhDoubleBackward", ["dy", "gate", "value"], options.out, [
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
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * mulTanhNormalCdf(gate, gate)
    : gate > -1
      ? mulTanhNormalCdf(gate * value, gate)
      : mulMulTanhNormalCdf(value, gate, gate);
}

function output32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * wideMulTanhNormalCdf(gate, gate)
    : gate > -1
      ? wideMulTanhNormalCdf(gate * value, gate)
      : wideMulMulTanhNormalCdf(value, gate, gate);
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  if (value === Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  return Math.abs(value) < 1 || gate > -1 ? value * mulGeluTanhSlope(1, gate) : mulGeluTanhSlope(value, gate);
}

function gateSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  if (value === Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  return Math.abs(value) < 1 || gate > -1
    ? value * wideMulGeluTanhSlope(1, gate)
    : wideMulGeluTanhSlope(value, gate);
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulTanhNormalCdf(gate, gate);
}

function valueSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideMulTanhNormalCdf(gate, gate);
}

function gateBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  if (value === Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  return Math.abs(value) < 1 ? value * mulGeluTanhBend(1, gate) : mulGeluTanhBend(value, gate);
}

function gateBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  if (value === Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  return Math.abs(value) < 1 ? value * wideMulGeluTanhBend(1, gate) : wideMulGeluTanhBend(value, gate);
}

function mixedBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulGeluTanhSlope(1, gate);
}

function mixedBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideMulGeluTanhSlope(1, gate);
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

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x), in binary64 for a result that is rounded to binary32. */
const wideMulTanhNormalCdf = (a: number, x: number): number =>
  wideMulSigmoid(a, x * (1.5957691216057308 + 0.07135481627260025 * (x * x)));

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root, in binary64 for a result that is rounded to binary32. */
const wideMulMulTanhNormalCdf = (a: number, b: number, x: number): number => wideMulTanhNormalCdf(a * b, x);

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x), in binary64 for a result that is rounded to binary32. */
const wideMulGeluTanhSlope = (a: number, x: number): number => {
  if (Math.abs(x) > 21) {
    return x < 0 ? 0 : a;
  }
  const z = x * x;
  const q = wideExp(x * (-1.5957691216057308 - 0.07135481627260025 * z));
  const inverse = 1 / (1 + q);
  return a * inverse * (1 + x * (1.5957691216057308 + 3 * 0.07135481627260025 * z) * (q * inverse));
};

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))), in binary64 for a result that is rounded to binary32. */
const wideMulGeluTanhBend = (a: number, x: number): number => {
  if (Math.abs(x) > 21) {
    return a < 0 ? 0 : -0;
  }
  const c = Math.abs(x);
  const z = c * c;
  const g = 1 + 3 * 0.044715 * z;
  const t = wideExp(-1.5957691216057308 * c * (1 + 0.044715 * z));
  const inverse = 1 / (1 + t);
  const factor = g * (4 - 1.5957691216057308 * c * g * ((1 - t) * inverse)) - 2;
  return a * (1.5957691216057308 * factor * inverse) * (t * inverse);
};
