/** What a spec file says, before anything is concluded from it. */
import type { Expression, Span } from "../ir/nodes.ts";
import type {
  AccuracyException,
  Domain,
  Half,
  InputPair,
  Intrinsic,
  Kink,
  Parameter,
  Singularity,
  SpecialRows,
} from "../model.ts";
import type { NoiseInput } from "../noise.ts";
import type { Described } from "./described.ts";
import type { Source } from "./diagnostics.ts";

export interface DeclaredKink extends Kink {
  readonly span: Span;
}

export interface DeclaredSingularity extends Singularity {
  readonly span: Span;
}

/** At −∞ and at +∞, by input. */
export type DeclaredLimits = ReadonlyMap<string, readonly [Expression, Expression]>;

/** One formula per pass. */
export interface Formulas<T> {
  readonly forward?: T;
  readonly derivatives: ReadonlyMap<string, T>;
  /** By the input that one is in twice, or "mixed". */
  readonly secondDerivatives: ReadonlyMap<string, T>;
  readonly parameterDerivatives: ReadonlyMap<string, T>;
}

/** A derivative in terms of the result. */
export interface DeclaredFromOutput {
  readonly formula: Expression;
  /** Those of the function, some of them with fewer allowed values. */
  readonly parameters: readonly Parameter[];
}

export interface DeclaredActivation extends Described {
  readonly inputs: readonly string[];
  /** The one that is drawn at random, of a stochastic function. */
  readonly noise?: NoiseInput;
  readonly forward: Expression;
  /** By input. */
  readonly derivatives: ReadonlyMap<string, Expression>;
  readonly parameterDerivatives: ReadonlyMap<string, Expression>;
  /** The inputs of its second derivatives. */
  readonly seconds: readonly InputPair[];
  readonly fromOutput?: DeclaredFromOutput;
  readonly surrogate: boolean;
  /** Of a gated function: which half of a row is the gate. */
  readonly gate?: Half;
  readonly stable: Formulas<Expression>;
  readonly kinks: readonly DeclaredKink[];
  readonly domain: Domain;
  readonly singularities: readonly DeclaredSingularity[];
  readonly limits: Formulas<DeclaredLimits>;
  readonly scale: Expression | undefined;
  readonly exceptions: readonly AccuracyException[];
}

/** What is said of both halves is in each of them. */
export interface DeclaredConcatenating extends Described {
  readonly halves: readonly [first: DeclaredActivation, second: DeclaredActivation];
}

/** One entry per pass of a function of rows. */
export interface RowFormulas<T> {
  readonly forward?: T;
  readonly backward?: T;
  readonly parameterBackward: ReadonlyMap<string, T>;
}

export interface DeclaredRowActivation extends Described {
  readonly forward: Expression;
  readonly backward: Expression;
  readonly parameterBackward: ReadonlyMap<string, Expression>;
  readonly surrogate: boolean;
  readonly stable: RowFormulas<Expression>;
  readonly special: RowFormulas<SpecialRows>;
  readonly scale: RowFormulas<Expression>;
  readonly exceptions: readonly AccuracyException[];
}

export interface DeclaredIntrinsic extends Intrinsic {
  readonly source: Source;
  readonly nameSpan: Span;
}
