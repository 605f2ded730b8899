/**
 * What the reader makes of `specs/`: plain data, and all that the emitters and the conformance suite know.
 * @module
 */
import type { Intrinsic } from "./intrinsic.ts";
import type { Condition, Expression } from "./ir/nodes.ts";
import type { NoiseInput } from "./noise.ts";

export type { Intrinsic, Kernel } from "./intrinsic.ts";

export interface NumberParameter {
  readonly kind: "number";
  readonly name: string;
  readonly default: number;
  readonly domain: Domain;
  readonly description: string;
  readonly learnable: boolean;
  readonly samples: readonly number[];
}

export interface ChoiceParameter {
  readonly kind: "choice";
  readonly name: string;
  readonly default: string;
  readonly choices: readonly string[];
  readonly description: string;
}

export type Parameter = NumberParameter | ChoiceParameter;

/** What two parameters have to meet together. */
export interface Requirement {
  readonly left: string;
  readonly operator: "<" | "<=" | ">" | ">=" | "!==";
  readonly right: string;
}

/** What parameters there are, and which of their values go together. */
export interface Parametrised {
  readonly parameters: readonly Parameter[];
  readonly requirements: readonly Requirement[];
}

/** An interval of allowed values; `above` and `below` exclude their end. */
export interface Domain {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
}

/** "left" and "right" are sides of the point; an expression is a slope (or at a jump, a value). */
export type Rule = "left" | "right" | "mid" | "minNorm" | Expression;

/** A point where the slope of `forward`, or at a jump `forward` itself, changes at once. */
export interface Kink {
  readonly name: string;
  /** What is at the point there: an input, or a `const` of the formulas. */
  readonly of: string;
  /** The formula of that `const`. */
  readonly through?: Expression;
  /** In terms of constants and parameters. */
  readonly at: Expression;
  readonly use: Rule;
  /** Present exactly at jumps. */
  readonly value?: Rule;
  readonly why: string;
  readonly when?: Condition;
  readonly elsewhere: { readonly [profile: string]: Rule };
  readonly smooth: boolean;
}

/** A point where the formula of `forward` has no value: 0/0 with a limit, or a limit that is infinite. */
export interface Singularity {
  readonly kind: "removable" | "pole";
  readonly name: string;
  /** Exact in every element type. */
  readonly at: number;
  /** The limits of `forward` and of its derivative at a removable one, where the spec states them. */
  readonly value?: Expression;
  readonly slope?: Expression;
  /** The reason for the documentation, at a pole. */
  readonly why: string;
}

/** What a pass answers at a single point: its limits there. */
export interface PointAnswer {
  readonly at: number;
  /** Where they differ, -0 is on the left, and every other point on the right. */
  readonly left: Expression;
  readonly right: Expression;
  /** IEEE arithmetic answers so by itself; no target does where infinities need not exist. */
  readonly reached: boolean;
}

/** What a rule at a kink decides about: the value, the slope in the input of the kink, or another gradient. */
export type Decided = "value" | "slope" | "gradient";

/**
 * What a pass answers on either side of a kink, as expressions of the parameters and of all other inputs; also of the
 * kink's own, which is the point, where that has to be rounded to the element type.
 */
export interface OneSided {
  readonly kink: string;
  readonly decides: Decided;
  readonly left: Expression;
  readonly right: Expression;
}

/** Accuracy is promised up to a magnitude of this expression, in kernels of either element type. */
export interface Reach {
  readonly of: Expression;
  readonly f32: number;
  readonly f64: number;
}

/** What a pass answers where an input is infinite, in terms of parameters and of inputs. */
export interface Limit {
  readonly of: string;
  /** −∞ or +∞. */
  readonly at: number;
  readonly value: Expression;
}

/** One function that every target offers: forward, a derivative in an input, or the gradient of a parameter. */
export interface Pass {
  /** In this form `x === at` already answers on the side that the kink's rule asks for, where that is a side. */
  readonly body: Expression;
  /** In source order, which decides where kinks coincide. */
  readonly atKinks: readonly OneSided[];
  /** The inputs that have an answer; elsewhere it is NaN. */
  readonly domain: Domain;
  /** At singularities and at ends of the domain. */
  readonly answers: readonly PointAnswer[];
  /** Those that the body does not reach by itself. */
  readonly limits: readonly Limit[];
  /** What the pass tends to at −∞ and at +∞, where there is one input and analysis finds it: for documentation. */
  readonly ends: readonly [Expression | undefined, Expression | undefined];
  /** The inputs of which some path through the body would lose a NaN. */
  readonly guardNaN: readonly string[];
  /** The function is odd, but the body would answer +0 at −0. */
  readonly guardZero: boolean;
  /** Beyond any of these no accuracy is promised; absent where it is promised everywhere. */
  readonly reach?: readonly Reach[];
}

export type InputPass = Pass & { readonly input: string };

/** The inputs of a second derivative: of the slope in the first one that in the second one, or the same once more. */
export type InputPair = readonly [first: string, second: string];

export type SecondPass = Pass & { readonly inputs: InputPair };

export type ParameterPass = Pass & { readonly parameter: string };

export interface AccuracyException {
  readonly of: "forward" | "derivative" | "secondDerivative" | "parameterDerivatives";
  readonly target: string;
  readonly ulp: number;
  readonly reason: string;
}

export interface Accuracy {
  /** Transcendental functions nested in each other, or several of them. */
  readonly composition: boolean;
  /** Near a sign change away from 0 an ULP is measured against at least this magnitude. */
  readonly scale: Expression;
  readonly exceptions: readonly AccuracyException[];
}

/** A value of an argument elsewhere. */
export type Literal = string | number | boolean;

/** What a framework has for one of our parameters. */
export interface Translation {
  /** Our name of it. */
  readonly parameter: string;
  /** Theirs; absent where it is always `value` there. */
  readonly argument?: string;
  /** What is passed, in terms of our parameters; without an argument, what our parameter is: a choice is its word. */
  readonly value: Expression | string;
  /** Their default, in their terms; absent where it is ours, "required" where they have none. */
  readonly default?: Literal;
}

/** Names that a framework has for an activation, all with the same arguments. */
export interface Spelling {
  readonly framework: string;
  readonly names: readonly string[];
  /** One for each of our parameters. */
  readonly parameters: readonly Translation[];
  /** Arguments that choose this function among others. */
  readonly arguments: { readonly [argument: string]: Literal };
}

/** Where it has no entry for a parameter, that gradient is the definition's. */
export interface Surrogate {
  readonly derivative: Expression;
  readonly parameterDerivatives: { readonly [parameter: string]: Expression };
}

/** What every function says of itself. */
export interface Described extends Parametrised {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly reference: string;
  readonly aliases: readonly string[];
  readonly spellings: readonly Spelling[];
}

export interface Activation extends Described {
  /** Of a function that answers the derivative of another one from its result: which one that is. */
  readonly outputOf?: string;
  /** What it is a function of, beside the parameters: x, or gate and value. */
  readonly inputs: readonly string[];
  /** Which half of a row is the gate, where one array holds gate and value: in gated functions only. */
  readonly gate?: Half;
  /** The input that is drawn at random, in stochastic functions only. */
  readonly noise?: NoiseInput;
  /** Of which concatenating function it is a half, and which one. */
  readonly half?: { readonly of: string; readonly which: Half };
  /** The definition, as the spec states it: the oracle's only source of truth. */
  readonly definition: Expression;
  /** Values that the definition itself cannot give, declared in the spec and checked by the oracle. */
  readonly kinks: readonly Kink[];
  /** Of x. */
  readonly domain: Domain;
  readonly singularities: readonly Singularity[];
  /** Slopes that are meant to differ from those of the definition, as the spec states them. */
  readonly surrogate?: Surrogate;
  readonly forward: Pass;
  /** One for each input. */
  readonly derivatives: readonly InputPass[];
  /** Of functions of x, and of gate and value: there those that are not 0 everywhere. */
  readonly secondDerivatives: readonly SecondPass[];
  readonly parameterDerivatives: readonly ParameterPass[];
  /** The derivative in x as a function of the result alone: its `forward`. */
  readonly fromOutput?: Activation;
  readonly accuracy: Accuracy;
}

/** Which of the two numbers that a concatenating function answers, and which half of a row these are. */
export type Half = "first" | "second";

/** A function that answers two numbers for each element: a row of n becomes one of 2n, the first numbers before the second. */
export interface ConcatenatingActivation extends Described {
  /** Functions of x with the same parameters and kinks, called `<name>First` and `<name>Second`. */
  readonly halves: readonly [first: Activation, second: Activation];
}

/** What the formulas of rows see of an element: data, noise, and in gradients the results and their gradient. */
export type RowInput = "x" | "mask" | "g" | "y" | "dy";

/** Formulas for rows in which infinities leave the ordinary one without a value; NaN is allowed in them. */
export interface SpecialRows {
  /** Some element is +∞. */
  readonly plusInfinity?: Expression;
  /** Every element is −∞, or left out by the mask. */
  readonly allMinusInfinity?: Expression;
  /** Some element is −∞, none is +∞, and not all are −∞. */
  readonly minusInfinity?: Expression;
}

/** One function of rows that every target offers. */
export interface RowPass {
  readonly body: Expression;
  /** What it takes, in the order of RowInput. */
  readonly inputs: readonly RowInput[];
  /** One number for each element, or one for the row. */
  readonly rank: "row" | "number";
  readonly special: SpecialRows;
  /** Some path through the body would lose a NaN: then the row is NaN as a whole. */
  readonly guardNaN: boolean;
  /** Errors are measured against at least this magnitude, an expression of the pass's inputs; 0 where they are relative. */
  readonly scale: Expression;
}

export interface RowParameterPass extends RowPass {
  readonly parameter: string;
}

/** A function of rows, such as softmax. */
export interface RowActivation extends Described {
  /** The definition, as the spec states it: the oracle's only source of truth. */
  readonly definition: Expression;
  /** Gradients that are meant to differ from those of the definition are judged by their formulas as the spec states them. */
  readonly surrogate?: {
    readonly backward: Expression;
    readonly parameterBackward: { readonly [parameter: string]: Expression };
  };
  readonly forward: RowPass;
  /** The gradient of x from dy. */
  readonly backward: RowPass;
  /** The gradient of a parameter from dy: one number for each row. */
  readonly parameterBackward: readonly RowParameterPass[];
  readonly exceptions: readonly AccuracyException[];
}

export interface Model {
  /** Functions of elements, sorted by name. */
  readonly activations: readonly Activation[];
  /** Concatenating functions, sorted by name. */
  readonly concatenating: readonly ConcatenatingActivation[];
  /** Functions of rows, sorted by name. */
  readonly rows: readonly RowActivation[];
  /** By name. */
  readonly intrinsics: ReadonlyMap<string, Intrinsic>;
}
