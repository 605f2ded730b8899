import { Undecided } from "../arithmetic/extended.ts";

/** Undefined where the order of two numbers is not certain. */
export function certain<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}
