/** What the lanes of a function are called, and which of them a grade takes. */
import type { Target } from "../../promises.ts";
import { type ElementType, f32, f64 } from "../lanes/element.ts";

export interface NamedLanes {
  /** `forward`, of which the module of its code exports `forward32`. */
  readonly name: string;
  /** The type of what holds those for each type of array. */
  readonly grade: "Grade" | "PairGrade" | "RowGrade";
  /** Whether the exact grade computes Float32Arrays with lanes of its own, and not with those of Float64Arrays. */
  readonly isWide?: boolean;
  /** Whether no grade computes in binary32. */
  readonly isExact?: boolean;
}

export const elementTypes: readonly ElementType[] = [f32, f64];

export const constantName = (name: string, type: ElementType): string => `${name}${8 * type.bytes}`;

export const wideConstantName = (name: string): string => `${name}Wide`;

export const laneNames = ({ name, isWide = false, isExact = false }: NamedLanes): string[] => [
  ...(isExact ? [f64] : elementTypes).map((type) => constantName(name, type)),
  ...(isWide ? [wideConstantName(name)] : []),
];

/** What a grade computes each type of array with: `{ f32: forward32, f64: forward64 }`. */
export function gradeText(lanes: NamedLanes, grade: Target): string {
  const isExact = lanes.isExact || grade === "batch-f32-exact";
  const float32 = isExact ? exactName(lanes) : constantName(lanes.name, f32);
  return `{ f32: ${float32}, f64: ${constantName(lanes.name, f64)} }`;
}

/** Binary64. */
const exactName = ({ name, isWide = false }: NamedLanes): string =>
  isWide ? wideConstantName(name) : constantName(name, f64);
