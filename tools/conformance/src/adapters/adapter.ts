import type { Activation, FloatFormat, Target } from "../generator.ts";
import type { PassName } from "../oracle/oracle.ts";

/** A rule that a user passes: the same word or number for every kink or jump. */
export type UserRule = "left" | "right" | "mid" | "minNorm" | number;

export interface Evaluation {
  readonly activation: Activation;
  readonly pass: PassName;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly kinks?: UserRule;
  readonly jumps?: UserRule;
  readonly xs: Float64Array;
  /** How many elements the array starts behind the beginning of its buffer, where the package takes arrays. */
  readonly offset?: number;
}

/** A package under test. */
export interface Adapter {
  readonly id: Target;
  readonly format: FloatFormat;
  start(): Promise<void>;
  /** What the package answers at each x, default conventions unless a rule is given. */
  evaluate(evaluation: Evaluation): Promise<Float64Array>;
  /** dy · f′(x), where the package has a function for it. */
  backward?(evaluation: Evaluation, dy: Float64Array): Promise<Float64Array>;
  /** Σ dy · ∂f(x) for a pass that is a parameter's, where the package sums. */
  parameterSum?(evaluation: Evaluation, dy: Float64Array): Promise<number>;
  stop(): Promise<void>;
}
