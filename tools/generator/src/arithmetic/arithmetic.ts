/**
 * What the evaluator needs to know of numbers. With another arithmetic the same walk over the IR is a property
 * test (binary64), a simulation of a shader (binary32), or the oracle (multiprecision).
 */
export interface Arithmetic<N> {
  readonly name: string;
  /** The number a literal of a spec stands for: its binary64 value, rounded to the arithmetic. */
  literal(value: number): N;
  /** A mathematical constant of the vocabulary, as exact as the arithmetic is. */
  constant(name: string): N;
  negate(a: N): N;
  add(a: N, b: N): N;
  subtract(a: N, b: N): N;
  multiply(a: N, b: N): N;
  divide(a: N, b: N): N;
  /** Negative, zero or positive like a − b; NaN if either is NaN. */
  compare(a: N, b: N): number;
  /** The function of that name where the arithmetic has it itself; otherwise the evaluator expands its body. */
  readonly functions: { readonly [name: string]: ((...values: N[]) => N) | undefined };
}
