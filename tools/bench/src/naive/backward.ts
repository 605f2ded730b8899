/** The derivatives of the textbook times dy, as in forward.ts. */
import { NEGATIVE_SLOPE } from "../functions.ts";
import { erfOf } from "./erf.ts";

export function relu(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) dx[i] = x[i]! > 0 ? dy[i]! : 0;
  return dx;
}

export function leakyRelu(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) dx[i] = x[i]! > 0 ? dy[i]! : NEGATIVE_SLOPE * dy[i]!;
  return dx;
}

export function sigmoid(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const s = 1 / (1 + Math.exp(-x[i]!));
    dx[i] = dy[i]! * s * (1 - s);
  }
  return dx;
}

export function tanh(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const t = Math.tanh(x[i]!);
    dx[i] = dy[i]! * (1 - t * t);
  }
  return dx;
}

export function gelu(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    const a = Math.abs(v) * Math.SQRT1_2;
    const bell = Math.exp(-a * a);
    const erf = erfOf(a, bell);
    dx[i] = dy[i]! * (0.5 * (1 + (v < 0 ? -erf : erf)) + (v * bell) / Math.sqrt(2 * Math.PI));
  }
  return dx;
}

export function geluTanh(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  const scale = Math.sqrt(2 / Math.PI);
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    const t = Math.tanh(scale * (v + 0.044715 * v * v * v));
    const slope = scale * (1 + 3 * 0.044715 * v * v);
    dx[i] = dy[i]! * (0.5 * (1 + t) + 0.5 * v * (1 - t * t) * slope);
  }
  return dx;
}

export function silu(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const s = 1 / (1 + Math.exp(-x[i]!));
    dx[i] = dy[i]! * s * (1 + x[i]! * (1 - s));
  }
  return dx;
}

export function softplus(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) dx[i] = dy[i]! / (1 + Math.exp(-x[i]!));
  return dx;
}

export function mish(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const v = x[i]!;
    const t = Math.tanh(Math.log(1 + Math.exp(v)));
    dx[i] = dy[i]! * (t + (v * (1 - t * t)) / (1 + Math.exp(-v)));
  }
  return dx;
}

export function elu(dy: Float32Array, x: Float32Array): Float32Array {
  const dx = new Float32Array(x.length);
  for (let i = 0; i < x.length; i++) dx[i] = x[i]! > 0 ? dy[i]! : dy[i]! * Math.exp(x[i]!);
  return dx;
}

export function softmax(dy: Float32Array, y: Float32Array, rowLength: number): Float32Array {
  const dx = new Float32Array(y.length);
  for (let start = 0; start < y.length; start += rowLength) {
    const end = start + rowLength;
    let mean = 0;
    for (let i = start; i < end; i++) mean += dy[i]! * y[i]!;
    for (let i = start; i < end; i++) dx[i] = y[i]! * (dy[i]! - mean);
  }
  return dx;
}
