/** What vectors hold: numbers of one type, and integers as wide. */
import type { Operations } from "./operations.ts";
import { operations32, operations64 } from "./operations.ts";

export interface ElementType {
  /** Which kernels it runs. */
  readonly name: "f32" | "f64";
  readonly float: "f32x4" | "f64x2";
  readonly integer: "i32x4" | "i64x2";
  readonly bytes: number;
  /** The number of this type that a literal means. */
  readonly literal: (value: number) => number;
  readonly operations: Operations;
}

export const f32: ElementType = {
  name: "f32",
  float: "f32x4",
  integer: "i32x4",
  bytes: 4,
  literal: Math.fround,
  operations: operations32,
};

export const f64: ElementType = {
  name: "f64",
  float: "f64x2",
  integer: "i64x2",
  bytes: 8,
  literal: (value) => value,
  operations: operations64,
};
