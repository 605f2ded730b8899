/**
 * What one writes without a library: the formula of the textbook in a loop of its own, because a loop that is handed
 * its formula as a function is compiled for all of them at once and slows down.
 */
import { NEGATIVE_SLOPE } from "../functions.ts";
import { erfOf } from "./erf.ts";

export function relu(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = x[i]! > 0 ? x[i]! : 0;
  return y;
}

export function leakyRelu(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = x[i]! > 0 ? x[i]! : NEGATIVE_SLOPE * x[i]!;
  return y;
}

export function sigmoid(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = 1 / (1 + Math.exp(-x[i]!));
  return y;
}

export function tanh(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = Math.tanh(x[i]!);
  return y;
}

export function gelu(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    const a = Math.abs(v) * Math.SQRT1_2;
    const erf = erfOf(a, Math.exp(-a * a));
    y[i] = 0.5 * v * (1 + (v < 0 ? -erf : erf));
  }
  return y;
}

export function geluTanh(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    y[i] = 0.5 * v * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v)));
  }
  return y;
}

export function silu(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = x[i]! / (1 + Math.exp(-x[i]!));
  return y;
}

export function softplus(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = Math.log(1 + Math.exp(x[i]!));
  return y;
}

export function mish(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = x[i]! * Math.tanh(Math.log(1 + Math.exp(x[i]!)));
  return y;
}

export function elu(x: Float32Array): Float32Array {
  const y = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) y[i] = x[i]! > 0 ? x[i]! : Math.exp(x[i]!) - 1;
  return y;
}

export function softmax(x: Float32Array, rowLength: number): Float32Array {
  const y = new Float32Array(x.length);
  for (let start = 0; start < x.length; start += rowLength) {
    const end = start + rowLength;
    let largest = -Infinity;
    for (let i = start; i < end; i++) if (x[i]! > largest) largest = x[i]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += y[i] = Math.exp(x[i]! - largest);
    for (let i = start; i < end; i++) y[i]! /= sum;
  }
  return y;
}
