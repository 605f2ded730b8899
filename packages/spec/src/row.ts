/** Functions of whole rows: softmax and its relatives. */
import type { AccuracyException, Described, ParameterDeclarations, ParameterValues } from "./activation.ts";
import { readOnly } from "./read-only.ts";

/** What a formula sees of the element it is evaluated for; a reduction evaluates its argument for every element. */
export interface RowInputs {
  readonly x: number;
  /** 0 leaves the element out of the row; a spec that takes it has a second array. */
  readonly mask: number;
  /** Standard Gumbel noise, one number per element. */
  readonly g: number;
}

/** In the gradients also what `forward` answered, and the gradient of that. */
export interface RowGradientInputs extends RowInputs {
  readonly y: number;
  readonly dy: number;
}

type RowFormula<P extends ParameterDeclarations> = (inputs: RowInputs & ParameterValues<P>) => number;
type RowGradient<P extends ParameterDeclarations> = (
  inputs: RowGradientInputs & ParameterValues<P>,
) => number;

/** What holds instead of the formula in rows where infinities leave it without a value; NaN and Infinity are allowed. */
export interface SpecialRows<F> {
  /** Some element is +∞. */
  readonly plusInfinity?: F;
  /** Every element is −∞, or left out. */
  readonly allMinusInfinity?: F;
  /** Some element is −∞, none is +∞, and not all are −∞. */
  readonly minusInfinity?: F;
}

type ByNumberParameter<P extends ParameterDeclarations, T> = {
  readonly [K in keyof P as P[K] extends { readonly choices: readonly string[] } ? never : K]: T;
};

interface RowPasses<Forward, Backward, ParameterBackward> {
  readonly forward?: Forward;
  readonly backward?: Backward;
  readonly parameterBackward?: Partial<ParameterBackward>;
}

export interface RowActivationDefinition<P extends ParameterDeclarations> extends Described<P> {
  /** The definition, as the paper states it: of every element, or of the row where it names none outside of a reduction. */
  readonly forward: RowFormula<P>;
  /** The gradient of x, given `dy`: a vector-Jacobian product. Of x and y it names what has to be kept for it. */
  readonly backward: RowGradient<P>;
  /** The gradients of all number parameters, each one number per row. */
  readonly parameterBackward?: ByNumberParameter<P, RowGradient<P>>;
  /** The gradients are meant to differ from those of `forward`, and are judged by their own formulas. */
  readonly surrogate?: true;
  /** Forms that are accurate where the definition cancels or overflows; they must agree with it. */
  readonly stable?: RowPasses<RowFormula<P>, RowGradient<P>, ByNumberParameter<P, RowGradient<P>>>;
  readonly specialRows?: RowPasses<
    SpecialRows<RowFormula<P>>,
    SpecialRows<RowGradient<P>>,
    ByNumberParameter<P, SpecialRows<RowGradient<P>>>
  >;
  readonly accuracy?: {
    /** Errors are measured against at least this magnitude: what the result is a difference of. */
    readonly scale?: RowPasses<
      number | RowFormula<P>,
      number | RowGradient<P>,
      ByNumberParameter<P, number | RowGradient<P>>
    >;
    readonly exceptions?: readonly AccuracyException[];
  };
}

/** Declares a function of rows. The generator reads the call; it never runs it. */
export function defineRowActivation<const P extends ParameterDeclarations = {}>(
  definition: RowActivationDefinition<P>,
): RowActivationDefinition<P> {
  return definition;
}

/** The largest value over the elements for which `where` holds; NaN if one is NaN. */
export function rowMax(_value: number, _where?: boolean): number {
  return readOnly("rowMax");
}

/** The smallest value over the elements for which `where` holds; NaN if one is NaN. */
export function rowMin(_value: number, _where?: boolean): number {
  return readOnly("rowMin");
}

/** The sum of the values over the elements for which `where` holds. */
export function rowSum(_value: number, _where?: boolean): number {
  return readOnly("rowSum");
}

/** How many elements a row has. */
export function rowCount(): number {
  return readOnly("rowCount");
}

/** The place of the element in its row, from 0. */
export function rowIndex(): number {
  return readOnly("rowIndex");
}

/**
 * The root of a convex decreasing function: `rowSolve(rowMax(x) - 1, (tau) => rowSum(max(x - tau, 0)) - 1)`. The search
 * begins at `from`, which lies left of the root or on it.
 */
export function rowSolve(_from: number, _equation: (unknown: number) => number): number {
  return readOnly("rowSolve");
}
