/** What a run over all numbers and its processes say to each other. @module */
import type { NearRoot } from "./compare.ts";
import type { Shader } from "./consecutive.ts";

/** Numbers that are judged and remembered at once: those whose eight highest bits are the same. */
export const BLOCK = 2 ** 24;
export const BLOCKS = 2 ** 32 / BLOCK;
/** Numbers that a device is given at once. */
export const STRETCH = 2 ** 20;

/** One pass of one function. */
export interface PassSubject {
  readonly pass: "forward" | "derivative";
  /** What the packages call it. */
  readonly name: string;
  /** Where the shader leaves it. */
  readonly buffer: string;
  readonly near: readonly NearRoot[];
  readonly scale: number;
  readonly bound: number;
}

/** All that is judged of one function. */
export interface Task {
  readonly shader: Shader;
  /** Where they are, for whatever runs the process. */
  readonly packages: { readonly scalar: string; readonly batch: string };
  /** In the order of the scalar package. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly passes: readonly PassSubject[];
}

export type Question =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "block"; readonly block: number };

/** The findings of a block as JSON with texts for NaN and infinities. */
export type Answer = string;
