// Generated from specs/activations/swiGlu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type GatedOutput,
  type GatedRows,
  type Grade,
  type Output,
  type Outputs,
  type Split,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  gatedBackwardInLanes,
  gatedDoubleBackwardInLanes,
  gatedInLanes,
  gatedOutputFor,
  gatedSumInLanes,
  givenOrZeros,
  halfOutputFor,
  isFloat32,
  numberParameter,
  oneRow,
  outputFor,
  outputsFor,
  splitRows,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { mulSigmoidProduct } from "../internal/mulSigmoidProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

const BETA = { name: "beta", default: 1 };

export interface SwiGluOptions {
  /** Sharpness of the gate; 1 makes it silu. Any number; default 1. */
  readonly beta?: number | undefined;
}

export interface SwiGluSlopeOptions {
  /** Sharpness of the gate; 1 makes it silu. Any number; default 1. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  gate: A,
  value: A,
  options: SwiGluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("swiGlu", "gate", gate);
  checkLike("swiGlu", "value", value, gate);
  checkOptions("swiGlu", options);
  const beta = numberParameter("swiGlu", BETA, gate, options.beta);
  const rows = oneRow(gate);
  const out = outputFor("swiGlu", options.out, gate, value);
  if (gatedInLanes(forwardLanes, gate, value, rows, [beta], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & GatedOutput<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  betaSlopeLanes: Grade,
): { gate: A; value: A; beta: number } {
  checkInput("swiGluBackward", "gate", gate);
  checkLike("swiGluBackward", "value", value, gate);
  checkLike("swiGluBackward", "dy", dy, gate);
  checkOptions("swiGluBackward", options);
  const beta = numberParameter("swiGluBackward", BETA, gate, options.beta);
  const rows = oneRow(gate);
  resolveKinks("swiGluBackward", {}, options.kinks);
  const out = gatedOutputFor("swiGluBackward", options.out, dy, gate, value);
  const betaSum = gatedSumInLanes(betaSlopeLanes, dy, gate, value, rows, [beta], () =>
    (isFloat32(gate) ? betaGradient32 : betaGradient64)(dy, gate, value, rows, beta),
  );
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out.gate,
    out.value,
    rows,
    gateBackwardLanes,
    [beta],
    valueBackwardLanes,
    [beta],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out.gate, out.value, rows, beta);
  }

  return { ...out, beta: betaSum };
}

export function split<A extends FloatArray>(
  x: A,
  options: SwiGluOptions & Split & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("swiGluSplit", "x", x);
  checkOptions("swiGluSplit", options);
  const rows = splitRows("swiGluSplit", x, "first", options);
  const [gate, value] = [x, x];
  const beta = numberParameter("swiGluSplit", BETA, gate, options.beta);
  const out = halfOutputFor("swiGluSplit", options.out, x);
  if (gatedInLanes(forwardLanes, gate, value, rows, [beta], out)) return out;
  const loop = isFloat32(gate) ? forward32 : forward64;
  loop(gate, value, out, rows, beta);
  return out;
}

export function splitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SwiGluSlopeOptions & Split & Output<A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  betaSlopeLanes: Grade,
): { x: A; beta: number } {
  checkInput("swiGluSplitBackward", "x", x);
  checkOptions("swiGluSplitBackward", options);
  const rows = splitRows("swiGluSplitBackward", x, "first", options);
  checkLike("swiGluSplitBackward", "dy", dy, x, x.length / 2);
  const [gate, value] = [x, x];
  const beta = numberParameter("swiGluSplitBackward", BETA, gate, options.beta);
  resolveKinks("swiGluSplitBackward", {}, options.kinks);
  const out = outputFor("swiGluSplitBackward", options.out, x, dy);
  const betaSum = gatedSumInLanes(betaSlopeLanes, dy, gate, value, rows, [beta], () =>
    (isFloat32(gate) ? betaGradient32 : betaGradient64)(dy, gate, value, rows, beta),
  );
  const isDone = gatedBackwardInLanes(
    dy,
    gate,
    value,
    out,
    out,
    rows,
    gateBackwardLanes,
    [beta],
    valueBackwardLanes,
    [beta],
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? backward32 : backward64;
    loop(dy, gate, value, out, out, rows, beta);
  }

  return { x: out, beta: betaSum };
}

export function gateSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Output<A>,
  gateSecondLanes: Grade,
): A {
  checkInput("swiGluGateSecondDerivative", "gate", gate);
  checkLike("swiGluGateSecondDerivative", "value", value, gate);
  checkOptions("swiGluGateSecondDerivative", options);
  const beta = numberParameter("swiGluGateSecondDerivative", BETA, gate, options.beta);
  const rows = oneRow(gate);
  resolveKinks("swiGluGateSecondDerivative", {}, options.kinks);
  const out = outputFor("swiGluGateSecondDerivative", options.out, gate, value);
  if (gatedInLanes(gateSecondLanes, gate, value, rows, [beta], out)) return out;
  const loop = isFloat32(gate) ? gateSecond32 : gateSecond64;
  loop(gate, value, out, rows, beta);
  return out;
}

export function mixedSecond<A extends FloatArray>(
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Output<A>,
  mixedSecondLanes: Grade,
): A {
  checkInput("swiGluMixedSecondDerivative", "gate", gate);
  checkLike("swiGluMixedSecondDerivative", "value", value, gate);
  checkOptions("swiGluMixedSecondDerivative", options);
  const beta = numberParameter("swiGluMixedSecondDerivative", BETA, gate, options.beta);
  const rows = oneRow(gate);
  resolveKinks("swiGluMixedSecondDerivative", {}, options.kinks);
  const out = outputFor("swiGluMixedSecondDerivative", options.out, gate, value);
  if (gatedInLanes(mixedSecondLanes, gate, value, rows, [beta], out)) return out;
  const loop = isFloat32(gate) ? mixedSecond32 : mixedSecond64;
  loop(gate, value, out, rows, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A>,
  gateBackwardLanes: Grade,
  valueBackwardLanes: Grade,
  gateSecondLanes: Grade,
  mixedSecondLanes: Grade,
): { dy: A; gate: A; value: A } {
  checkInput("swiGluDoubleBackward", "gate", gate);
  checkLike("swiGluDoubleBackward", "value", value, gate);
  const ofGate = givenOrZeros("swiGluDoubleBackward", "ddgate", ddgate, gate);
  const ofValue = givenOrZeros("swiGluDoubleBackward", "ddvalue", ddvalue, gate);
  checkLike("swiGluDoubleBackward", "dy", dy, gate);
  checkOptions("swiGluDoubleBackward", options);
  const beta = numberParameter("swiGluDoubleBackward", BETA, gate, options.beta);
  resolveKinks("swiGluDoubleBackward", {}, options.kinks);
  const out = outputsFor("swiGluDoubleBackward", ["dy", "gate", "value"], options.out, [
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
      gate: { lanes: gateBackwardLanes, numbers: [beta] },
      value: { lanes: valueBackwardLanes, numbers: [beta] },
    },
    {
      gate: { lanes: gateSecondLanes, numbers: [beta] },
      mixed: { lanes: mixedSecondLanes, numbers: [beta] },
    },
  );
  if (!isDone) {
    const loop = isFloat32(gate) ? doubleBackward32 : doubleBackward64;
    loop(ofGate, ofValue, dy, gate, value, out.dy, out.gate, out.value, beta);
  }

  return out;
}

function output(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || beta * gate > 1
    ? value * mulSigmoidProduct(gate, beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(gate * value, beta, gate)
      : gate * mulSigmoidProduct(value, beta, gate);
}

function output32(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || beta * gate > 1
    ? value * wideMulSigmoidProduct(gate, beta, gate)
    : Math.abs(value) < 1e30
      ? wideMulSigmoidProduct(gate * value, beta, gate)
      : gate * wideMulSigmoidProduct(value, beta, gate);
}

function gateSlope(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  if (value === Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  const factor = 1 + mulSigmoidProduct(beta * gate, -beta, gate);
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(factor, beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(value * factor, beta, gate)
      : factor * mulSigmoidProduct(value, beta, gate);
}

function gateSlope32(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  if (value === Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  const factor = 1 + wideMulSigmoidProduct(beta * gate, -beta, gate);
  return Math.abs(value) < 1
    ? value * wideMulSigmoidProduct(factor, beta, gate)
    : Math.abs(value) < 1e30
      ? wideMulSigmoidProduct(value * factor, beta, gate)
      : factor * wideMulSigmoidProduct(value, beta, gate);
}

function valueSlope(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  return mulSigmoidProduct(gate, beta, gate);
}

function valueSlope32(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  return wideMulSigmoidProduct(gate, beta, gate);
}

function gateBend(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  if (value === Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  const z = Math.min(Math.abs(beta * gate), 2000);
  const factor = beta * (2 - z * tanh(0.5 * z));
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(mulSigmoidProduct(factor, beta, gate), -beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(mulSigmoidProduct(value * factor, beta, gate), -beta, gate)
      : factor * mulSigmoidProduct(mulSigmoidProduct(value, beta, gate), -beta, gate);
}

function gateBend32(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  if (value === Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  const z = Math.min(Math.abs(beta * gate), 2000);
  const factor = beta * (2 - z * wideTanh(0.5 * z));
  return Math.abs(value) < 1
    ? value * wideMulSigmoidProduct(wideMulSigmoidProduct(factor, beta, gate), -beta, gate)
    : Math.abs(value) < 1e30
      ? wideMulSigmoidProduct(wideMulSigmoidProduct(value * factor, beta, gate), -beta, gate)
      : factor * wideMulSigmoidProduct(wideMulSigmoidProduct(value, beta, gate), -beta, gate);
}

function mixedBend(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  return mulSigmoidProduct(1 + mulSigmoidProduct(beta * gate, -beta, gate), beta, gate);
}

function mixedBend32(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  return wideMulSigmoidProduct(1 + wideMulSigmoidProduct(beta * gate, -beta, gate), beta, gate);
}

function betaSlope(gate: number, value: number, beta: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * Math.abs(mulSigmoidProduct(gate, -Math.abs(beta), Math.abs(gate)));
  if (value === Infinity) return value * Math.abs(mulSigmoidProduct(gate, -Math.abs(beta), Math.abs(gate)));
  const rising = mulSigmoidProduct(gate, Math.abs(beta), Math.abs(gate));
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(gate * rising, -Math.abs(beta), Math.abs(gate))
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(gate * value * rising, -Math.abs(beta), Math.abs(gate))
      : gate * (rising * mulSigmoidProduct(value, -Math.abs(beta), Math.abs(gate)));
}

function forward32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output32(gate[gateStart + j]!, value[valueStart + j]!, beta);
    }
  }
}

function gateSecond32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend32(gate[gateStart + j]!, value[valueStart + j]!, beta);
    }
  }
}

function mixedSecond32(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend32(gate[gateStart + j]!, value[valueStart + j]!, beta);
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
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope32(g, v, beta);
      valueOut[valueStart + j] = slope * valueSlope32(g, v, beta);
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
  beta: number,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend32(g, v, beta);
    dyOut[i] = ofGate * gateSlope32(g, v, beta) + ofValue * valueSlope32(g, v, beta);
    gateOut[i] = slope * (ofGate * gateBend32(g, v, beta) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
  }
}

function betaGradient32(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  beta: number,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(total, dy[i]! * betaSlope(gate[gateStart + j]!, value[valueStart + j]!, beta));
    }
  }

  return totalOf(total);
}

function forward64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = output(gate[gateStart + j]!, value[valueStart + j]!, beta);
    }
  }
}

function gateSecond64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = gateBend(gate[gateStart + j]!, value[valueStart + j]!, beta);
    }
  }
}

function mixedSecond64(
  gate: FloatArray,
  value: FloatArray,
  out: FloatArray,
  rows: GatedRows,
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      out[i] = mixedBend(gate[gateStart + j]!, value[valueStart + j]!, beta);
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
  beta: number,
): void {
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      const slope = dy[i]!;
      const g = gate[gateStart + j]!;
      const v = value[valueStart + j]!;
      gateOut[gateStart + j] = slope * gateSlope(g, v, beta);
      valueOut[valueStart + j] = slope * valueSlope(g, v, beta);
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
  beta: number,
): void {
  for (let i = 0; i < gate.length; i++) {
    const ofGate = ddgate[i]!;
    const ofValue = ddvalue[i]!;
    const slope = dy[i]!;
    const g = gate[i]!;
    const v = value[i]!;
    const mixed = mixedBend(g, v, beta);
    dyOut[i] = ofGate * gateSlope(g, v, beta) + ofValue * valueSlope(g, v, beta);
    gateOut[i] = slope * (ofGate * gateBend(g, v, beta) + ofValue * mixed);
    valueOut[i] = slope * ofGate * mixed;
  }
}

function betaGradient64(
  dy: FloatArray,
  gate: FloatArray,
  value: FloatArray,
  rows: GatedRows,
  beta: number,
): number {
  const total = startSum();
  for (let row = 0, i = 0; row < rows.count; row++) {
    const gateStart = row * rows.stride + rows.gateStart;
    const valueStart = row * rows.stride + rows.valueStart;
    for (let j = 0; j < rows.length; j++, i++) {
      addTo(total, dy[i]! * betaSlope(gate[gateStart + j]!, value[valueStart + j]!, beta));
    }
  }

  return totalOf(total);
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

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidProduct = (a: number, b: number, c: number): number => wideMulSigmoid(a, b * c);

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
