/** Functions that answer two numbers for an element, a half of the result each: crelu and its relatives. */
import type {
  AccuracyException,
  ByParameter,
  Described,
  Kink,
  Limits,
  ParameterDeclarations,
  ParameterValues,
  SmoothPoint,
  Value,
} from "./activation.ts";

/** What is in the first half of a row of results, and in the second. */
export type Pair<T> = readonly [first: T, second: T];

type Inputs<P extends ParameterDeclarations> = { readonly x: number } & ParameterValues<P>;

type PairFormula<P extends ParameterDeclarations> = (inputs: Inputs<P>) => Pair<number>;

export interface ConcatenatingActivationDefinition<P extends ParameterDeclarations> extends Described<P> {
  /** The definition, as the paper states it. */
  readonly forward: PairFormula<P>;
  readonly derivative: PairFormula<P>;
  readonly parameterDerivatives?: ByParameter<P, PairFormula<P>>;
  /** Forms that are accurate where the definition cancels or overflows; they must agree with it. */
  readonly stable?: {
    readonly forward?: PairFormula<P>;
    readonly derivative?: PairFormula<P>;
    readonly parameterDerivatives?: ByParameter<P, PairFormula<P>>;
  };
  /** Of either half or of both: a rule holds for both. */
  readonly kinks?: { readonly [name: string]: Kink<P> | SmoothPoint<P> };
  readonly limits?: {
    readonly forward?: Pair<Limits<P>>;
    readonly derivative?: Pair<Limits<P>>;
    readonly parameterDerivatives?: ByParameter<P, Pair<Limits<P>>>;
  };
  readonly accuracy?: {
    /** Near a sign change away from 0 an ULP is measured against at least this magnitude. */
    readonly scale?: Value<Inputs<P>>;
    readonly exceptions?: readonly AccuracyException[];
  };
}

/** Declares a function whose result for a row is twice as long. The generator reads the call; it never runs it. */
export function defineConcatenatingActivation<const P extends ParameterDeclarations = {}>(
  definition: ConcatenatingActivationDefinition<P>,
): ConcatenatingActivationDefinition<P> {
  return definition;
}
