/** What a run finds, as plain data: report/gpu.json. */
import type { Pass } from "../functions.ts";
import type { Spread } from "../statistics.ts";
import type { Clock, Effort } from "./task.ts";

export interface GpuSubject {
  readonly function: string;
  readonly pass: Pass;
  /** The id of a column. */
  readonly kernel: string;
}

export interface GpuSpeed extends GpuSubject {
  /** Read and written. */
  readonly bytes: number;
  /** Of one run. */
  readonly nanoseconds: Spread;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  /** The copy that is its limit. */
  readonly limit: string;
}

/** What every kernel is measured against. */
export interface Limit {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
  readonly nanoseconds: Spread;
}

export interface GpuResults {
  readonly device: string;
  readonly clock: Clock;
  readonly length: number;
  readonly effort: Effort;
  readonly columns: readonly Column[];
  readonly limits: readonly Limit[];
  readonly speeds: readonly GpuSpeed[];
  readonly failures: readonly (GpuSubject & { readonly reason: string })[];
}

/** GB/s are bytes in a nanosecond. */
export const gigabytesPerSecond = ({ bytes, nanoseconds }: Pick<GpuSpeed, "bytes" | "nanoseconds">): number =>
  bytes / nanoseconds.median;
