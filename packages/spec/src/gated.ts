/** Functions of two inputs, a gate and a value: glu and its relatives. */
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

export interface GatedInputs {
  readonly gate: number;
  readonly value: number;
}

type Inputs<P extends ParameterDeclarations> = GatedInputs & ParameterValues<P>;

type GatedFormula<P extends ParameterDeclarations> = (inputs: Inputs<P>) => number;

/** Values where an input is −∞ and where it is +∞, for formulas that would answer NaN there. */
export type GatedLimits<P extends ParameterDeclarations> = {
  readonly [input in keyof GatedInputs]?: readonly [
    atMinusInfinity: Value<Inputs<P>>,
    atPlusInfinity: Value<Inputs<P>>,
  ];
};

/** Second derivatives: twice in the gate, once in both inputs, twice in the value. */
export type GatedSeconds<T> = { readonly [second in keyof GatedInputs | "mixed"]?: T };

/** Which of the inputs is at the point. */
interface OfInput {
  readonly of: keyof GatedInputs;
}

export interface GatedActivationDefinition<P extends ParameterDeclarations> extends Described<P> {
  /** Which half of a row is the gate, where one array holds both; callers may say otherwise. */
  readonly gate: "first" | "second";
  /** The definition, as the paper states it. */
  readonly forward: GatedFormula<P>;
  readonly derivatives: { readonly [input in keyof GatedInputs]: GatedFormula<P> };
  readonly parameterDerivatives?: ByParameter<P, GatedFormula<P>>;
  /** Forms that are accurate where the definition cancels or overflows; they must agree with it. */
  readonly stable?: {
    readonly forward?: GatedFormula<P>;
    readonly derivatives?: { readonly [input in keyof GatedInputs]?: GatedFormula<P> };
    /** Derived from the stable derivatives where they are absent. */
    readonly secondDerivatives?: GatedSeconds<GatedFormula<P>>;
    readonly parameterDerivatives?: ByParameter<P, GatedFormula<P>>;
  };
  readonly kinks?: { readonly [name: string]: (Kink<P> | SmoothPoint<P>) & OfInput };
  readonly limits?: {
    readonly forward?: GatedLimits<P>;
    readonly derivatives?: { readonly [input in keyof GatedInputs]?: GatedLimits<P> };
    readonly secondDerivatives?: GatedSeconds<GatedLimits<P>>;
    readonly parameterDerivatives?: ByParameter<P, GatedLimits<P>>;
  };
  readonly accuracy?: {
    /** Near a sign change away from 0 an ULP is measured against at least this magnitude. */
    readonly scale?: Value<Inputs<P>>;
    readonly exceptions?: readonly AccuracyException[];
  };
}

/** Declares a function of a gate and a value. The generator reads the call; it never runs it. */
export function defineGatedActivation<const P extends ParameterDeclarations = {}>(
  definition: GatedActivationDefinition<P>,
): GatedActivationDefinition<P> {
  return definition;
}
