import type { Frameworks } from "./frameworks.ts";
import type { Framework as Profiled } from "./gen/frameworks.ts";

/** A number, or a function of the inputs that answers one. */
export type Value<Names> = number | ((inputs: Names) => number);

/** A parameter that is a number of the element type. */
export interface NumberParameter {
  /** `Infinity` means "off". */
  readonly default: number;
  /** Smallest allowed value. */
  readonly min?: number;
  /** Largest allowed value. */
  readonly max?: number;
  /** Every allowed value is greater than this one. */
  readonly above?: number;
  /** Every allowed value is less than this one. */
  readonly below?: number;
  readonly description: string;
  /** Learned in the paper: batch then accepts one value per channel. */
  readonly learnable?: boolean;
  /** Further values that the conformance suite tries, beside the default and the edges of the domain. */
  readonly samples?: readonly number[];
}

/** A parameter that picks one of several formulas. */
export interface ChoiceParameter {
  readonly choices: readonly string[];
  readonly default: string;
  readonly description: string;
}

export type ParameterDeclarations = { readonly [name: string]: NumberParameter | ChoiceParameter };

export type ParameterValues<P extends ParameterDeclarations> = {
  readonly [K in keyof P]: P[K] extends { readonly choices: readonly (infer C)[] } ? C : number;
};

/** One entry per number parameter. */
export type ByParameter<P extends ParameterDeclarations, T> = {
  readonly [K in keyof P]?: P[K] extends { readonly choices: readonly string[] } ? never : T;
};

type Inputs<P extends ParameterDeclarations> = { readonly x: number } & ParameterValues<P>;

/** A formula: read by the generator, never executed. */
export type Formula<P extends ParameterDeclarations> = (inputs: Inputs<P>) => number;

/**
 * A slope at a kink: the limit from one side of the point, the mean of both, the element of the interval
 * between them that is nearest to 0, or a slope.
 */
export type SlopeRule<P extends ParameterDeclarations> =
  | "left"
  | "right"
  | "mid"
  | "minNorm"
  | Value<ParameterValues<P>>;

/** Frameworks whose conventions are recorded; a version marks an answer that later changed. */
export type FrameworkProfile = Profiled | `${Profiled}@${string}`;

/** What a kink and a point that others take for one have in common. */
interface ConventionPoint<P extends ParameterDeclarations> {
  readonly at: Value<ParameterValues<P>>;
  readonly why: string;
  /** What other libraries answer here; `NaN` where they compose 0 / 0. */
  readonly elsewhere?: { readonly [Profile in FrameworkProfile]?: SlopeRule<P> };
}

/** A point where the slope of `forward` jumps, or `forward` itself. */
export interface Kink<P extends ParameterDeclarations> extends ConventionPoint<P> {
  /** The slope the packages answer by default. */
  readonly use: SlopeRule<P>;
  /** Where `forward` jumps: the value the packages answer by default. */
  readonly value?: "left" | "right" | "mid" | number;
  /** The parameters for which there is a kink, where it is not for all. */
  readonly when?: (parameters: ParameterValues<P>) => boolean;
  readonly smooth?: never;
}

/** A point where the two slopes agree for every parameter; the entry records what goes on `elsewhere`. */
export interface SmoothPoint<P extends ParameterDeclarations> extends ConventionPoint<P> {
  readonly smooth: true;
  readonly use?: never;
  readonly value?: never;
  readonly when?: never;
}

/** An interval of numbers. */
export interface InputDomain {
  /** Smallest and largest one. */
  readonly min?: number;
  readonly max?: number;
  /** Every one is greater, or less, than this. */
  readonly above?: number;
  readonly below?: number;
}

/** A point where `forward` is 0/0 and has a limit. */
export interface Removable<P extends ParameterDeclarations> {
  readonly at: number;
  readonly value: Value<ParameterValues<P>>;
  /** The limit of the derivative, unless its stable form has a value there. */
  readonly slope?: Value<ParameterValues<P>>;
}

/** A point where `forward` tends to infinity. */
export interface Pole {
  readonly at: number;
  readonly why: string;
}

/** Values at −∞ and at +∞, for formulas that would answer NaN there. */
export type Limits<P extends ParameterDeclarations> = readonly [
  atMinusInfinity: Value<ParameterValues<P>>,
  atPlusInfinity: Value<ParameterValues<P>>,
];

/** An exception to the promised accuracy; the report shows it with its reason. */
export interface AccuracyException {
  readonly of: "forward" | "derivative" | "secondDerivative" | "parameterDerivatives";
  readonly target: "scalar" | "batch-f64" | "batch-f32" | "wgsl-f32";
  /** The bound that holds instead, in ULP. */
  readonly ulp: number;
  readonly reason: string;
}

/** What definitions of every family say. */
export interface Described<P extends ParameterDeclarations> {
  /** The export name: camelCase, and the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly reference: string;
  /** Other names of the same function, for search. */
  readonly aliases?: readonly string[];
  /** What frameworks call it and its parameters. */
  readonly frameworks?: Frameworks<ParameterValues<P>>;
  readonly parameters?: P;
  /** What parameters have to meet together: comparisons of two of them, joined by &&. */
  readonly require?: (parameters: ParameterValues<P>) => boolean;
}

/** The derivative in x as a formula of y = f(x), for a backward pass that keeps results and not inputs. */
export interface FromOutput<P extends ParameterDeclarations> {
  /** At kinks it answers what the spec's own rules say. */
  readonly formula: (inputs: { readonly y: number } & ParameterValues<P>) => number;
  /** The allowed values of parameters, where they are fewer than those of the function. */
  readonly parameters?: ByParameter<P, InputDomain>;
}

export interface ActivationDefinition<P extends ParameterDeclarations> extends Described<P> {
  /** The definition, as the paper states it. */
  readonly forward: Formula<P>;
  readonly derivative: Formula<P>;
  readonly parameterDerivatives?: ByParameter<P, Formula<P>>;
  /** Where results tell the slope, and without a loss of digits. */
  readonly derivativeFromOutput?: FromOutput<P>;
  /** The derivatives are meant to differ from those of `forward`, and are judged by their own formulas. */
  readonly surrogate?: true;
  /** Forms that are accurate where the definition cancels or overflows; they must agree with it. */
  readonly stable?: {
    readonly forward?: Formula<P>;
    readonly derivative?: Formula<P>;
    /** Derived from the stable derivative where it is absent. */
    readonly secondDerivative?: Formula<P>;
    readonly parameterDerivatives?: ByParameter<P, Formula<P>>;
  };
  readonly kinks?: { readonly [name: string]: Kink<P> | SmoothPoint<P> };
  /** The x that have a value; elsewhere that and all gradients are NaN. */
  readonly domain?: InputDomain;
  readonly removable?: { readonly [name: string]: Removable<P> };
  readonly poles?: { readonly [name: string]: Pole };
  readonly limits?: {
    readonly forward?: Limits<P>;
    readonly derivative?: Limits<P>;
    readonly secondDerivative?: Limits<P>;
    readonly parameterDerivatives?: ByParameter<P, Limits<P>>;
  };
  readonly accuracy?: {
    /** Near a sign change away from 0 an ULP is measured against at least this magnitude. */
    readonly scale?: Value<Inputs<P>>;
    readonly exceptions?: readonly AccuracyException[];
  };
}

/** Declares an activation y = f(x). The generator reads the call; it never runs it. */
export function defineActivation<const P extends ParameterDeclarations = {}>(
  definition: ActivationDefinition<P>,
): ActivationDefinition<P> {
  return definition;
}
