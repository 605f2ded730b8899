/** Functions of an input and of noise: rrelu and its relatives. */
import type {
  AccuracyException,
  ByParameter,
  Described,
  Kink,
  ParameterDeclarations,
  ParameterValues,
  SmoothPoint,
  Value,
} from "./activation.ts";

/** What a formula may draw, one of them: uniform in [0, 1), standard normal, or standard Gumbel. */
export interface Noise {
  readonly u: number;
  readonly z: number;
  readonly g: number;
}

type Inputs<P extends ParameterDeclarations> = Noise & { readonly x: number } & ParameterValues<P>;

type StochasticFormula<P extends ParameterDeclarations> = (inputs: Inputs<P>) => number;

/** Values at −∞ and at +∞, for formulas that would answer NaN there. */
export type StochasticLimits<P extends ParameterDeclarations> = readonly [
  atMinusInfinity: Value<Noise & ParameterValues<P>>,
  atPlusInfinity: Value<Noise & ParameterValues<P>>,
];

export interface StochasticActivationDefinition<P extends ParameterDeclarations> extends Described<P> {
  /** The definition, as the paper states it; without training, noise is its expected value. */
  readonly forward: StochasticFormula<P>;
  /** For the noise that was drawn. */
  readonly derivative: StochasticFormula<P>;
  readonly parameterDerivatives?: ByParameter<P, StochasticFormula<P>>;
  /** Forms that are accurate where the definition cancels or overflows; they must agree with it. */
  readonly stable?: {
    readonly forward?: StochasticFormula<P>;
    readonly derivative?: StochasticFormula<P>;
    readonly parameterDerivatives?: ByParameter<P, StochasticFormula<P>>;
  };
  /** A kink may be `of` a `const` of the formulas. */
  readonly kinks?: { readonly [name: string]: (Kink<P> | SmoothPoint<P>) & { readonly of?: string } };
  readonly limits?: {
    readonly forward?: StochasticLimits<P>;
    readonly derivative?: StochasticLimits<P>;
    readonly parameterDerivatives?: ByParameter<P, StochasticLimits<P>>;
  };
  readonly accuracy?: {
    /** Near a sign change away from 0 an ULP is measured against at least this magnitude. */
    readonly scale?: Value<Inputs<P>>;
    readonly exceptions?: readonly AccuracyException[];
  };
}

/** Declares a function that draws noise. The generator reads the call; it never runs it. */
export function defineStochasticActivation<const P extends ParameterDeclarations = {}>(
  definition: StochasticActivationDefinition<P>,
): StochasticActivationDefinition<P> {
  return definition;
}
