import { describe } from "../gen/internal/describe.ts";

/** A count or a distance, as an option states it. */
export function positiveInteger(caller: string, name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  const error = typeof value === "number" ? RangeError : TypeError;
  throw new error(`${caller}: ${name} is ${describe(value)}, expected a positive integer`);
}
