import type { RowActivation } from "../../generator.ts";
import type { RowPassName } from "../oracle/oracle.ts";
import { passNamed } from "../oracle/oracle.ts";

/** Any number of rows; gradients have the length of results. */
export interface RowInputs {
  readonly x: Float64Array;
  readonly mask: Uint8Array;
  readonly y?: Float64Array;
  readonly dy?: Float64Array;
}

export interface RowEvaluation {
  readonly activation: RowActivation;
  readonly pass: RowPassName;
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly inputs: RowInputs;
  readonly rowLength: number;
  /** From the start of one row to that of the next, where there is more than one. */
  readonly rowStride?: number;
  /** How many elements arrays start behind the beginning of their buffer. */
  readonly offset?: number;
  /** Which argument is to receive the results. */
  readonly into?: "x" | "y" | "dy";
}

/** What the package answers: a number for each element, or one for each row; of a parameter one in all. */
export type EvaluateRows = (evaluation: RowEvaluation) => Promise<Float64Array>;

type ArgumentName = "dy" | "x" | "mask" | "y";

/** In the order of the packages: the gradient, then what the passes use of data and results. */
export function argumentsOf(activation: RowActivation, passes: readonly RowPassName[]): ArgumentName[] {
  const used = new Set(passes.flatMap((pass) => passNamed({ activation }, pass).inputs));
  const all: readonly ArgumentName[] = ["x", "mask", "y"];
  const data = all.filter((name) => used.has(name));
  return passes.includes("forward") ? data : ["dy", ...data];
}
