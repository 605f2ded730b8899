/** Libraries and formats whose names for an activation are recorded. */
export type Framework = "pytorch" | "jax" | "keras" | "tfjs" | "onnx" | "webnn" | "nnlib";

/** A value of an argument of theirs. */
type Literal = string | number | boolean;

type OneOrMore<T> = T | readonly T[];

/** Which argument of theirs a parameter of ours is. */
export interface Argument<Parameters> {
  readonly name: string;
  /** Their default, in their terms; "required" where they have none. */
  readonly default: Literal;
  /** What has to be passed, where their scale is another: `({ alpha }) => 1 / alpha`. */
  readonly value?: (parameters: Parameters) => number;
}

/** One way in which a framework spells an activation. */
export interface Spelling<Parameters> {
  /** What its users write: several names where they take the same arguments. */
  readonly name: OneOrMore<string>;
  /**
   * For each parameter their name of it, where nothing else differs; an argument in full; or the number, or the
   * choice, that it always is there.
   */
  readonly parameters?: {
    readonly [K in keyof Parameters]: Parameters[K] extends string
      ? Parameters[K]
      : string | number | Argument<Parameters>;
  };
  /** Arguments that choose this function among others: `{ approximate: "none" }`. */
  readonly arguments?: { readonly [argument: string]: Literal };
}

/** By framework; a function without parameters can do with its names. */
export type Frameworks<Parameters> = {
  readonly [F in Framework]?: OneOrMore<({} extends Parameters ? string : never) | Spelling<Parameters>>;
};
