/** What is measured. */

export const PASSES = ["forward", "backward"] as const;
export type Pass = (typeof PASSES)[number];

export const LENGTHS: readonly number[] = [1_000_000, 100_000, 1000, 16];

/** A power of two means the same number to those who compute in binary32 and in binary64. */
export const NEGATIVE_SLOPE = 1 / 64;

export interface Measured {
  /** The name in @subgrad/batch. */
  readonly name: string;
  readonly options: Readonly<Record<string, number>>;
  /** Backward of functions of rows takes their output; of all others, their input. */
  readonly ofRows: boolean;
}

const ofElements = (name: string, options: Measured["options"] = {}): Measured => ({
  name,
  options,
  ofRows: false,
});

export const FUNCTIONS: readonly Measured[] = [
  ofElements("relu"),
  ofElements("leakyRelu", { negativeSlope: NEGATIVE_SLOPE }),
  ofElements("sigmoid"),
  ofElements("tanh"),
  ofElements("gelu"),
  ofElements("geluTanh"),
  ofElements("silu"),
  ofElements("softplus"),
  ofElements("mish"),
  ofElements("elu"),
  { name: "softmax", options: {}, ofRows: true },
];

const ROW = 1000;

/** The whole array is one row where it does not consist of rows of 1000. */
export const rowLengthOf = (length: number): number => (length % ROW === 0 ? ROW : length);

/** One function, one direction, one length: what a contender prepares for. */
export interface Job {
  readonly measured: Measured;
  readonly pass: Pass;
  readonly length: number;
}
