/** Mathematical building blocks, as plain data. */
import type { Condition, Expression } from "./ir/nodes.ts";

/** "native": every target has the operation itself. */
export type Kernel = "native" | Expression;

export interface Intrinsic {
  readonly name: string;
  readonly title: string;
  readonly inputs: readonly string[];
  /** A function of the multiprecision library by name, or a formula over the vocabulary. */
  readonly definition: string | Expression;
  readonly derivatives: { readonly [input: string]: Expression };
  readonly thresholds: readonly number[];
  /** Of the inputs: kernels need not be right elsewhere. */
  readonly require?: Condition;
  /** Up to which magnitude of the product of all inputs the kernels are accurate; everywhere where it is absent. */
  readonly range?: { readonly f32: number; readonly f64: number };
  /** Whether it serves as a derivative, and may have the error of one. */
  readonly slope?: boolean;
  readonly f32: Kernel;
  readonly f64: Kernel;
  /** In binary64, for results that are rounded to binary32: shorter than `f64`. */
  readonly wide?: Expression;
  /** The largest that were found, in ULP; `fused` where products and sums are fused. */
  readonly errors?: { readonly f64: number; readonly f32: number; readonly fused: number };
  readonly notes: string;
  readonly internal: boolean;
  /** Whose spec it is in, where that is the one of another. */
  readonly specOf?: string;
}
