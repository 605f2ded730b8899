/** What a run finds, as plain data: report/bench.json. */
import type { Contender } from "./contenders/contender.ts";
import type { LargestError } from "./errors.ts";
import type { Pass } from "./functions.ts";
import type { Machine } from "./machine.ts";
import type { Effort } from "./measure.ts";
import type { Spread } from "./statistics.ts";

export interface Subject {
  readonly function: string;
  readonly pass: Pass;
  /** The id of a contender. */
  readonly contender: string;
}

export interface Speed extends Subject {
  readonly length: number;
  readonly nsPerElement: Spread;
}

export interface Accuracy extends Subject, LargestError {}

/** What a library offers and could not run. */
export interface Failure extends Subject {
  readonly reason: string;
}

export interface Results {
  readonly machine: Machine;
  readonly effort: Effort;
  readonly contenders: readonly Omit<Contender, "bind">[];
  readonly speeds: readonly Speed[];
  readonly accuracies: readonly Accuracy[];
  readonly failures: readonly Failure[];
}
