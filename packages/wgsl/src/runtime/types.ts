import type { Framework } from "../gen/internal/frameworks.ts";

/** A slope at a kink: a side's, the mean of both, the one nearest to 0 between them, or a number. */
export type SlopeRule = "left" | "right" | "mid" | "minNorm" | number;
/** A value at a jump. */
export type ValueRule = "left" | "right" | "mid" | number;

/** One rule for every kink, one by name, or what a framework answers, also by version (`"pytorch@2.6"`). */
export type Kinks<Name extends string = string> =
  | SlopeRule
  | Framework
  | `${Framework}@${string}`
  | { readonly [K in Name]?: SlopeRule };
/** One rule for every jump, or one by name. */
export type Jumps<Name extends string = string> = ValueRule | { readonly [K in Name]?: ValueRule };

/** What a user may choose at kinks and jumps; whatever is left out follows the package's defaults. */
export interface Conventions {
  readonly kinks?: Kinks | undefined;
  readonly jumps?: Jumps | undefined;
}

/** A parameter of a function: an f32 argument after its inputs. */
export interface WgslParameter {
  readonly name: string;
  /** ±Infinity means "off". */
  readonly default: number;
  /** Smallest and largest allowed value; `above` and `below` exclude their end. */
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  /** It may have a value for each channel. */
  readonly learnable?: true;
}

/** What two parameters, by their names, have to meet together. */
export type WgslRequirement = readonly [
  left: string,
  operator: "<" | "<=" | ">" | ">=" | "!==",
  right: string,
];

/** A point at which the function's answer is a convention; every text is a WGSL expression of the parameters. */
export interface WgslSwitch {
  /** The argument that is at the point there; `x` where it is absent. */
  readonly of?: string;
  readonly at: string;
  /** A condition: for other parameters nothing switches here. */
  readonly when?: string;
  /** What the function answers coming from the left and from the right. */
  readonly left: string;
  readonly right: string;
  /** The rule that `code` follows as it stands; an `expression` is a slope or value that depends on parameters. */
  readonly use: SlopeRule | { readonly expression: string };
  /** What frameworks answer, where they are known to answer. */
  readonly elsewhere?: { readonly [profile: string]: SlopeRule | { readonly expression: string } };
  /** Of a parameter gradient: the slopes in x on both sides, which turn a rule into weights of the two sides. */
  readonly slopes?: readonly [left: string, right: string];
  /**
   * The activation's value jumps here. In the function that answers this value `jumps` chooses, not `kinks`.
   * Beside `slopes`: `kinks` chooses a side as everywhere, but no slope has a weight.
   */
  readonly jump?: true;
}

/** One WGSL function and what it needs: plain data. */
export interface WgslFunction {
  readonly name: string;
  /** The whole text of the function, and of nothing else. */
  readonly code: string;
  readonly parameters: readonly WgslParameter[];
  /** The helpers it calls. */
  readonly dependencies: readonly WgslFunction[];
  /** In the order in which they are tested. */
  readonly switches: { readonly [name: string]: WgslSwitch };
  /** What its parameters have to meet together. */
  readonly requirements?: readonly WgslRequirement[];
}

/** What a stochastic activation draws: an f32 argument behind `x`, or a further number of every element of a row. */
export interface WgslNoise {
  readonly name: string;
  /** What takes its place without training. */
  readonly atInference: number;
  /** Draws it, of seed, offset and index: numbers of 64 bits are a `vec2<u32>`, the lower half first. */
  readonly draw: WgslFunction;
}

/** Everything @subgrad/wgsl knows of one activation. */
export interface WgslActivation {
  readonly name: string;
  readonly noise?: WgslNoise;
  readonly forward: WgslFunction;
  readonly derivative: WgslFunction;
  /** Absent where noise is drawn, and of the halves of concatenating functions. */
  readonly secondDerivative?: WgslFunction;
  /** The derivative as a function of y, the result, where that tells it: for fewer values of its parameters, perhaps. */
  readonly derivativeFromOutput?: WgslFunction;
  readonly parameterDerivatives: { readonly [parameter: string]: WgslFunction };
}

/** A parameter that picks one of several formulas, when a kernel is made. */
export interface WgslChoice {
  readonly name: string;
  readonly choices: readonly string[];
  readonly default: string;
}

/** What a pass over rows reads, each from a buffer of its name; `mask` holds u32, the others f32. */
export type WgslRowInput = "x" | "mask" | "y" | "dy";

/**
 * One function of rows, whose text needs what `kernel` puts around it: the buffers, the uniform, the constants of choices,
 * and functions that take together what the invocations of a workgroup have.
 */
export interface WgslRowPass {
  readonly name: string;
  readonly code: string;
  /** It stores a number for each element of the row, or returns one for the row. */
  readonly rank: "row" | "number";
  /** In the order of their bindings. */
  readonly inputs: readonly WgslRowInput[];
  /** The helpers it calls. */
  readonly dependencies: readonly WgslFunction[];
}

/** Everything @subgrad/wgsl knows of one function of rows, such as softmax. */
export interface WgslRowActivation {
  readonly name: string;
  readonly noise?: WgslNoise;
  readonly parameters: readonly WgslParameter[];
  readonly choices: readonly WgslChoice[];
  readonly requirements?: readonly WgslRequirement[];
  /** `y` and `dy` have its rank: one number for each element, or one for each row. */
  readonly forward: WgslRowPass;
  /** The gradient of x from dy. */
  readonly backward: WgslRowPass;
  /** The gradients of the parameters from dy: one number for each row. */
  readonly parameterBackward: { readonly [parameter: string]: WgslRowPass };
}

/** The inputs of gated functions. */
export type GatedInput = "gate" | "value";

/** Second derivatives of gated functions: twice in one input, or once in each. */
export type GatedSecond = GatedInput | "mixed";

/** The half of a row that is the gate, where one buffer holds both inputs. */
export type GateHalf = "first" | "second";

/** Everything @subgrad/wgsl knows of one gated activation: its functions take `gate` and `value` in place of `x`. */
export interface WgslGatedActivation {
  readonly name: string;
  /** Where one buffer holds gate and value. */
  readonly gate: GateHalf;
  readonly forward: WgslFunction;
  readonly inputDerivatives: { readonly [K in GatedInput]: WgslFunction };
  /** Those that are not 0 everywhere. */
  readonly secondDerivatives: { readonly [K in GatedSecond]?: WgslFunction };
  readonly parameterDerivatives: { readonly [parameter: string]: WgslFunction };
}

/**
 * Everything @subgrad/wgsl knows of one concatenating activation: of a row of n elements it makes one of 2n, all numbers of
 * `first` before those of `second`. Either half is an activation of its own.
 */
export interface WgslConcatenatingActivation {
  readonly name: string;
  readonly first: WgslActivation;
  readonly second: WgslActivation;
}

export type AnyActivation = WgslActivation | WgslGatedActivation;
