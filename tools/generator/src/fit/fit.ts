import type { Multiprecision } from "../arithmetic/multiprecision.ts";
import type { Pointer } from "../arithmetic/mpfr.ts";

/** A function of one variable in multiprecision. */
export type Formula = (v: Pointer, numbers: Multiprecision) => Pointer;

/** A polynomial to be fitted: what it approximates, where, and which error counts. */
export interface Fit {
  readonly name: string;
  /** The file of specs/intrinsics that holds the coefficients. */
  readonly spec: string;
  /** What is approximated, for people. */
  readonly title: string;
  /** Which kernel holds them: they are numbers of its arithmetic. */
  readonly type: "f32" | "f64" | "wide";
  readonly degree: number;
  /** Where the variable of the polynomial lives. */
  readonly interval: readonly [low: number, high: number];
  readonly target: Formula;
  /**
   * The error of the polynomial is multiplied by this before its maximum is minimised: the size of the
   * polynomial's contribution relative to the function that the kernel computes from it.
   */
  readonly weight: Formula;
}

/** A fitted polynomial, lowest degree first. */
export interface Fitted {
  readonly coefficients: readonly number[];
  /** Largest weighted error before the coefficients were rounded: what no polynomial of the degree can beat. */
  readonly minimaxError: number;
  /** Largest weighted error with the rounded coefficients. */
  readonly error: number;
}
