// Generated from specs/activations/geGlu.ts by @subgrad/generator. Do not edit.
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
import { geluSlope } from "../internal/geluSlope.ts";
import { inverseMills } from "../internal/inverseMills.ts";
import { mulMulNormalCdf } from "../internal/mulMulNormalCdf.ts";
import { mulMulNormalPdf } from "../internal/mulMulNormalPdf.ts";
import { mulNormalCdf } from "../internal/mulNormalCdf.ts";
import { mulNormalPdf } from "../internal/mulNormalPdf.ts";
import { normalCdf } from "../internal/normalCdf.ts";
import { normalPdf } from "../internal/normalPdf.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface GeGluOptions {}

export interface GeGluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geGlu", "gate", gate);
  checkLike("geGlu", "value", value, gate);
  checkOptions("geGlu", options);
  const rows = oneRow(gate);
  const out = outputFor("geGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GeGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { gate: A; value: A } {
  checkInput("geGluBackward", "gate", gate);
  checkLike("geGluBackward", "value", value, gate);
  checkLike("geGluBackward", "dy", dy, gate);
  checkOptions("geGluBackward", options);
  const rows = oneRow(gate);
  resolveKinks("geGluBackward", {}, options.kinks);
  const out = gatedOutputFor("geGluBackward", options.out, dy, gate, value);
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
  options: GeGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geGluSplit", "x", x);
  checkOptions("geGluSplit", options);
  const rows = splitRows("geGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const out = halfOutputFor("geGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
): { x: A } {
  checkInput("geGluSplitBackward", "x", x);
  checkOptions("geGluSplitBackward", options);
  const rows = splitRows("geGluSplitBackward", x, "first", options);
  checkLike("geGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  resolveKinks("geGluSplitBackward", {}, options.kinks);
  const out = outputFor("geGluSplitBackward", options.out, x, dy);
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
  options: GeGluSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("geGluGateSecondDerivative", "gate", gate);
  checkLike("geGluGateSecondDerivative", "value", value, gate);
  checkOptions("geGluGateSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("geGluGateSecondDerivative", {}, options.kinks);
  const out = outputFor("geGluGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("geGluMixedSecondDerivative", "gate", gate);
  checkLike("geGluMixedSecondDerivative", "value", value, gate);
  checkOptions("geGluMixedSecondDerivative", options);
  const rows = oneRow(gate);
  resolveKinks("geGluMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("geGluMixedSecondDerivative", options.out, gate, value);
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
  options: GeGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("geGluDoubleBackward", "gate", gate);
  checkLike("geGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("geGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("geGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("geGluDoubleBackward", "dy", dy, gate);
  checkOptions("geGluDoubleBackward", options);
  resolveKinks("geGluDoubleBackward", {}, options.kinks);
  const out = outputsFor("geGluDoubleBackward", ["dy", "gate", "value"], options.out, [
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
    ? value * mulNormalCdf(gate, gate)
    : gate > -1
      ? mulNormalCdf(gate * value, gate)
      : mulMulNormalCdf(value, gate, gate);
}

function output32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * wideMulNormalCdf(gate, gate)
    : gate > -1
      ? wideMulNormalCdf(gate * value, gate)
      : wideMulMulNormalCdf(value, gate, gate);
}

function gateSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  if (value === Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  return gate > -1 || Math.abs(value) < 1
    ? value * geluSlope(gate)
    : mulMulNormalPdf(value, gate + 1 / inverseMills(-gate), gate);
}

function gateSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  if (value === Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  return gate > -1 || Math.abs(value) < 1
    ? value * wideGeluSlope(gate)
    : wideMulMulNormalPdf(value, gate + 1 / wideInverseMills(-gate), gate);
}

function valueSlope(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulNormalCdf(gate, gate);
}

function valueSlope32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideMulNormalCdf(gate, gate);
}

function gateBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (2 - gate * gate);
  if (value === Infinity) return value * (2 - gate * gate);
  return Math.abs(gate) < 4 || Math.abs(value) < 1
    ? value * mulNormalPdf(2 - gate * gate, gate)
    : mulMulNormalPdf(value, 2 - gate * gate, gate);
}

function gateBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (2 - gate * gate);
  if (value === Infinity) return value * (2 - gate * gate);
  return Math.abs(gate) < 4 || Math.abs(value) < 1
    ? value * wideMulNormalPdf(2 - gate * gate, gate)
    : wideMulMulNormalPdf(value, 2 - gate * gate, gate);
}

function mixedBend(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return geluSlope(gate);
}

function mixedBend32(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return wideGeluSlope(gate);
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

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalPdf = (x: number): number => 0.3989422804014327 * wideExp(-0.5 * x * x);

/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideMillsRatio = (a: number): number => {
  const u = 1 / (a + 4.5);
  const z = u * u;
  const p10 = -6555262.17623646 + u * 11458019.568720995 + z * -7958853.424586365;
  const p8 = -352766.44758967496 + u * 1902689.2825936058 + z * p10;
  const p6 = -1565.6375822496072 + u * 56446.00381108497 + z * p8;
  const p4 = 276.5473343584214 + u * 1314.288432329196 + z * p6;
  const p2 = 19.23931226366629 + u * 78.12136166659671 + z * p4;
  return u * (0.9999992609394874 + u * 4.500134117884153 + z * p2);
};

/** Φ(x), the distribution function of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalCdf = (x: number): number => {
  const above = x < -37.6 ? -37.6 : x;
  const clamped = above > 37.6 ? 37.6 : above;
  const a = Math.abs(clamped);
  const tail = wideNormalPdf(a) * wideMillsRatio(a);
  const side = 0.5 + Math.floor(clamped * 0.02);
  return 0.5 + side - 2 * side * tail;
};

/** a·Φ(x), right also where Φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalCdf = (a: number, x: number): number =>
  x < -37.6 ? (a < 0 ? -0 : 0) : a * wideNormalCdf(x);

/** a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x), in binary64 for a result that is rounded to binary32. */
const wideMulMulNormalCdf = (a: number, b: number, x: number): number => wideMulNormalCdf(a * b, x);

/** Φ(x) + x·φ(x), the derivative of x·Φ(x), in binary64 for a result that is rounded to binary32. */
const wideGeluSlope = (x: number): number => {
  const above = x < -37.6 ? -37.6 : x;
  const clamped = above > 37.6 ? 37.6 : above;
  const a = Math.abs(clamped);
  const tail = wideNormalPdf(a) * (wideMillsRatio(a) - a);
  const side = 0.5 + Math.floor(clamped * 0.02);
  return 0.5 + side - 2 * side * tail;
};

/** a·φ(x), right also where φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalPdf = (a: number, x: number): number =>
  Math.abs(x) > 37.6 ? (a < 0 ? -0 : 0) : a * wideNormalPdf(x);

/** a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x), in binary64 for a result that is rounded to binary32. */
const wideMulMulNormalPdf = (a: number, b: number, x: number): number => wideMulNormalPdf(a * b, x);

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideInverseMills = (x: number): number =>
  x < 0
    ? wideNormalPdf(x) / wideNormalCdf(-x)
    : x > 24
      ? x + 1 / (x + 2 / (x + 3 / (x + 4 / x)))
      : 1 / wideMillsRatio(x);
