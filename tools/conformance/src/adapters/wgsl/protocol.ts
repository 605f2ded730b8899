/** What the adapter and its child process say to each other. @module */

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

export interface Request {
  readonly id: number;
  readonly run: ShaderRun;
}

/** The first message, before any request. */
export type Greeting =
  | { readonly kind: "ready"; readonly device: string }
  | { readonly kind: "failed"; readonly message: string };

export type Reply =
  | { readonly kind: "output"; readonly id: number; readonly output: Float32Array<ArrayBuffer> }
  | { readonly kind: "error"; readonly id: number; readonly message: string };
