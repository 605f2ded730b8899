/** What functions of @subgrad/batch are given. */
import type { Evaluation } from "./adapter.ts";
import { noiseOf, parametersOf } from "./library.ts";

export type BatchTarget = "batch-f64" | "batch-f32" | "batch-f32-exact";
export type FloatArray = Float32Array | Float64Array;

/** The values as an array of the element type that starts behind `offset` other elements of its buffer. */
export function arrayOf(id: BatchTarget, values: Float64Array, offset = 0): FloatArray {
  const room = values.length + offset;
  const whole = id === "batch-f64" ? new Float64Array(room) : new Float32Array(room);
  whole.set(values, offset);
  return whole.subarray(offset);
}

export function optionsOf(id: BatchTarget, evaluation: Evaluation): object {
  const { pass, kinks, jumps, channels } = evaluation;
  const parameters = { ...parametersOf(evaluation), ...noiseOf(evaluation) };
  const convention = pass === "forward" ? { jumps } : { kinks };
  const [[name, rule]] = Object.entries(convention) as [[string, unknown]];
  const chosen = rule === undefined ? parameters : { ...parameters, [name]: rule };
  if (channels === undefined) return chosen;
  const own = Object.entries(channels.parameters).map(([key, values]) => [key, arrayOf(id, values)] as const);
  return {
    ...chosen,
    ...Object.fromEntries(own),
    channels: channels.count,
    channelStride: channels.stride,
  };
}
