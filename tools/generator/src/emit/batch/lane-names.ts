/** What the lanes of a function are called, and which of them a grade takes. */
import type { Target } from "../../promises.ts";
import { type ElementType, f32, f64 } from "../lanes/element.ts";

export interface NamedLanes {
  /** `forward`, of which the module of its code exports `forward32`. */
  readonly name: string;
  /** The type of what holds those for each type of array. */
  readonly grade: "Grade" | "RowGrade";
}

export const elementTypes: readonly ElementType[] = [f32, f64];

export const constantName = (name: string, type: ElementType): string => `${name}${8 * type.bytes}`;

export const laneNames = ({ name }: NamedLanes): string[] =>
  elementTypes.map((type) => constantName(name, type));

/** What a grade computes each type of array with: `{ f32: forward32 }`. The exact one takes binary64 for both. */
export function gradeText({ name }: NamedLanes, grade: Target): string {
  const entries = elementTypes.map((array) => {
    const type = grade === "batch-f32-exact" ? f64 : array;
    return `${array.name}: ${constantName(name, type)}`;
  });
  return `{ ${entries.join(", ")} }`;
}
