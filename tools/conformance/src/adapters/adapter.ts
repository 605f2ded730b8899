import type { Framework, SlopeRule, ValueRule } from "@subgrad/scalar";
import type { Activation, FloatFormat, Target } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { EvaluatePairs } from "../concatenating/evaluation.ts";
import type { EvaluateRows } from "../rows/adapters/evaluation.ts";

/** What a user chooses: one rule for all jumps, or for all kinks one rule or the answers of a framework. */
export interface Convention {
  readonly jumps?: ValueRule;
  readonly kinks?: SlopeRule | Framework;
}

/** How many channels there are, how many neighbours belong to the same one, and its parameters that are its own. */
export interface ChannelParameters {
  readonly count: number;
  readonly stride: number;
  readonly parameters: Readonly<Record<string, Float64Array>>;
}

export interface Evaluation extends Convention {
  readonly activation: Activation;
  /** Of a function of several inputs "derivative" is the slope in the one that varies. */
  readonly pass: PassName;
  /** And the inputs that do not vary. */
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly xs: Float64Array;
  /** How many elements the array starts behind the beginning of its buffer, where the package takes arrays. */
  readonly offset?: number;
  /** For adapters that are `perChannel`. */
  readonly channels?: ChannelParameters;
}

export interface Sums {
  readonly values: Float64Array;
  /** What the summation alone may be off by, as a part of Σ |dy · ∂f(x)|: 0 where it has digits to spare. */
  readonly error: number;
}

/** Arrays by what they are the gradients of. */
export type Gradients = Readonly<Record<string, Float64Array>>;

/** A package under test. */
export interface Adapter {
  readonly id: Target;
  /** What the target runs on, where that is one of several. */
  readonly stack?: string;
  /** The device there, once it has started. */
  device?(): Promise<string>;
  readonly format: FloatFormat;
  /** Of the gradient of a parameter, where that is no element of an array. */
  readonly gradientFormat?: FloatFormat;
  /** The language has no literal for it, and the package refuses a convention that answers it. */
  readonly lacksNaN?: true;
  start(): Promise<void>;
  /** What the package answers at each x, default conventions unless a rule is given. */
  evaluate(evaluation: Evaluation): Promise<Float64Array>;
  /** dy · f′(x), where the package has a function for it. */
  backward?(evaluation: Evaluation, dy: Float64Array): Promise<Float64Array>;
  /** The gradients of dy and of all inputs, given those of the results of a backward pass, by input. */
  doubleBackward?(evaluation: Evaluation, given: Gradients, dy: Float64Array): Promise<Gradients>;
  /** Σ dy · ∂f(x) for a pass that is a parameter's, where the package sums: one, or one for each channel. */
  parameterSums?(evaluation: Evaluation, dy: Float64Array): Promise<Sums>;
  /** A pass of a concatenating function. */
  readonly evaluatePairs?: EvaluatePairs;
  /** A pass of a function of rows. */
  readonly evaluateRows?: EvaluateRows;
  /** Where many rows may be given at once: whether in place, and whether gradients of parameters are summed over them. */
  readonly manyRows?: { readonly inPlace: boolean; readonly sums: boolean };
  /** Learnable parameters may have a value per channel. */
  readonly perChannel?: true;
  stop(): Promise<void>;
}
