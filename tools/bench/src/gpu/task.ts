/** What a run on a GPU and the process that has the device say to each other: plain data. @module */

/** Compute shaders on the same buffers, one after another. */
export interface Shader {
  readonly code: string;
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** In bind group 0: a uniform, and buffers with a number for each element. */
  readonly bindings: readonly {
    readonly binding: number;
    readonly name: string;
    readonly type: "uniform" | "read-only-storage" | "storage";
  }[];
  /** The words of the uniform. */
  readonly uniform: readonly number[];
  readonly stages: readonly {
    readonly entryPoint: string;
    readonly workgroups: readonly [x: number, y: number, z: number];
  }[];
  readonly element: Element;
}

export const BYTES = { f32: 4, f16: 2 } as const;
export type Element = keyof typeof BYTES;

/** What is timed: a shader, or copyBufferToBuffer of as many elements. */
export type Task = Shader | { readonly copies: Element };

export interface Effort {
  readonly rounds: number;
  /** How long a sample lasts at least. */
  readonly sampleMs: number;
}

/** What times are read from: the queue of the device, or the program that waits for it. */
export type Clock = "timestamps" | "wall";

export type Question =
  | {
      readonly kind: "time";
      readonly tasks: readonly Task[];
      readonly length: number;
      readonly effort: Effort;
    }
  | { readonly kind: "answer"; readonly shader: Shader; readonly length: number };

/** Of each task the nanoseconds of its samples, each for one run; or why it can't be run. */
export interface Times {
  readonly clock: Clock;
  readonly tasks: readonly (readonly number[] | { readonly reason: string })[];
}

/** What the buffer "output" of f32 holds after a run, and the x that it was made of. */
export interface Answers {
  readonly x: readonly number[];
  readonly output: readonly number[];
}

export type Answer = Times | Answers;
