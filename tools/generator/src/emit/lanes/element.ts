/** What vectors hold: numbers of one type, and integers as wide. */
import type { Operations } from "./operations.ts";
import { operations32, operations64 } from "./operations.ts";

export interface ElementType {
  /** Which kernels it runs. */
  readonly name: "f32" | "f64";
  readonly float: "f32x4" | "f64x2";
  readonly integer: "i32x4" | "i64x2";
  /** Of a number in memory. */
  readonly bytes: number;
  /** What memory holds: converted where it is read and written, unless it is the type of the lanes. */
  readonly stored: "f32" | "f64";
  /** The number of this type that a literal means. */
  readonly literal: (value: number) => number;
  readonly operations: Operations;
}

export const f32: ElementType = {
  name: "f32",
  float: "f32x4",
  integer: "i32x4",
  bytes: 4,
  stored: "f32",
  literal: Math.fround,
  operations: operations32,
};

export const f64: ElementType = {
  name: "f64",
  float: "f64x2",
  integer: "i64x2",
  bytes: 8,
  stored: "f64",
  literal: (value) => value,
  operations: operations64,
};

/** Binary64 for arrays of binary32. */
export const f64OfF32: ElementType = { ...f64, bytes: 4, stored: "f32" };

/** Of a number in a lane. */
export const laneBytes = ({ name }: ElementType): number => (name === "f32" ? 4 : 8);
