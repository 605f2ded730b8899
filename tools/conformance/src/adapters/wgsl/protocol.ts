/** What the adapter and its child process say to each other. @module */
import { Buffer } from "node:buffer";

export interface InputBuffer {
  readonly binding: number;
  readonly type: "uniform" | "read-only-storage";
  readonly data: ArrayBuffer | Float32Array<ArrayBuffer>;
}

export interface OutputBuffer {
  readonly binding: number;
  readonly length: number;
}

export interface Dispatch {
  readonly entryPoint: string;
  readonly workgroups: readonly [x: number, y: number, z: number];
}

/** A compute shader whose buffers all are in bind group 0. */
export interface ShaderRun extends Dispatch {
  readonly code: string;
  readonly inputs: readonly InputBuffer[];
  /** A storage buffer of f32, full of zeros before the run. */
  readonly output: OutputBuffer;
  /** Others that only the shader sees. */
  readonly scratch?: readonly OutputBuffer[];
  /** What is dispatched after the first, with the same buffers. */
  readonly further?: readonly Dispatch[];
}

/** A shader that is compiled and not run; functions alone have no entry points. */
export interface ShaderSource {
  readonly code: string;
  readonly entryPoints: readonly string[];
}

export type Question =
  | { readonly kind: "run"; readonly run: PackedRun }
  | { readonly kind: "compile"; readonly source: ShaderSource };

/** The output of a run; empty once something is compiled. */
export type Answer = string;

/** With buffers as text: the serializations of Node and Deno differ in all but JSON. */
type PackedRun = Omit<ShaderRun, "inputs"> & { readonly inputs: readonly PackedInput[] };
type PackedInput = Omit<InputBuffer, "data"> & { readonly data: string };

export const packRun = (run: ShaderRun): PackedRun => ({
  ...run,
  inputs: run.inputs.map((input) => ({ ...input, data: packData(input.data) })),
});

export const unpackRun = (run: PackedRun): ShaderRun => ({
  ...run,
  inputs: run.inputs.map((input) => ({ ...input, data: unpackData(input.data) })),
});

export function packData(data: InputBuffer["data"]): string {
  const bytes = ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(data);
  return bytes.toString("base64");
}

/** In a buffer of its own, as small Buffers share one. */
export const unpackData = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64")).buffer;
