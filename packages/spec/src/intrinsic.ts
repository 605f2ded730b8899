type Arguments<Names extends readonly string[]> = { readonly [K in Names[number]]: number };

/** A formula or a kernel: read by the generator, never executed. */
export type IntrinsicBody<Names extends readonly string[]> = (inputs: Arguments<Names>) => number;

/** The functions that the multiprecision library evaluates itself; all others are defined by formulas. */
export type OracleFunction =
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "tanh"
  | "erf"
  | "erfc"
  | "sqrt"
  | "sin"
  | "cos"
  | "atan"
  | "asinh"
  | "floor";

export interface IntrinsicDefinition<Names extends readonly string[]> {
  /** camelCase, and the name of the file. */
  readonly name: string;
  readonly title: string;
  /** Argument names, in order. */
  readonly inputs: Names;
  /** The truth: a function of the multiprecision library, or a formula over the vocabulary. */
  readonly definition: OracleFunction | IntrinsicBody<Names>;
  /** The partial derivatives; an intrinsic without them can only serve kernels. */
  readonly derivatives?: { readonly [K in Names[number]]: IntrinsicBody<Names> };
  /** Arguments at which an implementation changes its behaviour (overflow, underflow, branches): the suite tries their neighbourhood. */
  readonly thresholds?: readonly number[];
  /** What callers see to: elsewhere the kernels may compute anything. */
  readonly require?: (inputs: Arguments<Names>) => boolean;
  /** Beyond this magnitude of the input, or of the product of all inputs, the kernels promise no accuracy. */
  readonly range?: { readonly f32: number; readonly f64: number };
  /**
   * Serves as a derivative, in its last input and times the others: its kernels may have the error of one, near a root
   * against a scale of 1/8 of that factor.
   */
  readonly slope?: true;
  /** Evaluated in binary32, rounding after every operation: WGSL and f32 lanes. "native": every target has it, correctly rounded or nearly so. */
  readonly f32: "native" | IntrinsicBody<Names>;
  /** Evaluated in binary64: JavaScript and f64 lanes. "native" only for what ECMAScript defines exactly. */
  readonly f64: "native" | IntrinsicBody<Names>;
  /**
   * Evaluated in binary64 as well, for results that are rounded once to binary32: from inputs of its range, 2⁻³¹ of the
   * result are accurate enough, and nothing between them underflows. `Float32Array`s are computed with in JavaScript and in
   * the exact grade by it. Kernels that it calls are their wide ones, where they have any; without it, f64 serves.
   */
  readonly wide?: IntrinsicBody<Names>;
  /**
   * The largest errors that were found among a hundred thousand arguments or more, in ULP, each rounded up: `fused` is that of
   * f32 where engines fuse products and sums. The suite fails where it finds a larger one.
   */
  readonly errors?: { readonly f64: number; readonly f32: number; readonly fused: number };
  /** Where the kernels' coefficients come from and how good they are. */
  readonly notes?: string;
  /** Serves kernels only and is not part of the vocabulary for activations. */
  readonly internal?: true;
}

/** Declares a mathematical building block. The generator reads the call; it never runs it. */
export function defineIntrinsic<const Names extends readonly string[]>(
  definition: IntrinsicDefinition<Names>,
): IntrinsicDefinition<Names> {
  return definition;
}
