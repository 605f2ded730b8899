import type { Job } from "../functions.ts";

/** The input of one call, whatever its direction takes of it. */
export interface Sample {
  readonly x: Float32Array;
  readonly dy: Float32Array;
  /** The output that functions of rows save for their backward pass; x for all others. */
  readonly saved: Float32Array;
}

/** A call of a library as its user would write it: from Float32Arrays to a Float32Array. */
export interface Task {
  /** What has to be set before calls, and isn't part of them. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: (sample: Sample) => Float32Array;
  readonly runAsync?: undefined;
}

/** The same where a library answers with a promise. */
export interface AsyncTask extends Pick<Task, "prepare"> {
  readonly runAsync: (sample: Sample) => Promise<Float32Array>;
  readonly run?: undefined;
}

export interface Contender {
  readonly id: string;
  readonly title: string;
  /** Of other libraries: "onnxruntime-web 1.30.0". */
  readonly version?: string;
  /** Undefined where the library has no such function or direction. */
  readonly bind: (job: Job) => Promise<Task | AsyncTask | undefined>;
}
