/** Which passes over rows vectors of binary32 can do; those of binary64 can do all. */
import { kernelLibrary } from "../ir/library.ts";
import { calledFunctions } from "../ir/walk.ts";
import type { Model, RowPass } from "../model.ts";

/** What noise loses where it is rounded to binary32 is lost of an exponent. */
export const suitsBinary32 = ({ inputs }: RowPass): boolean => !inputs.includes("g");

/**
 * A difference from a mean of results that have been rounded before leaves no room for further roundings; and without
 * kernels binary64 takes hardly longer.
 */
export function needsBinary64({ inputs, body }: RowPass, intrinsics: Model["intrinsics"]): boolean {
  const kernelOf = kernelLibrary(intrinsics, "f32");
  return inputs.includes("y") && [...calledFunctions(body)].every((name) => kernelOf(name) === undefined);
}
