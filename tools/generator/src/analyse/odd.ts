import { binary64 } from "../arithmetic/binary64.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model, Parametrised } from "../model.ts";
import { agree } from "./numeric.ts";
import { parameterSets } from "./samples.ts";

const points = [0.01, 0.3, 0.7, 1.1, 2.9, 7.3, 21];

/** Whether f(−x) = −f(x) for all parameters that are tried. */
export function isOdd(
  formula: Expression,
  parametrised: Parametrised,
  intrinsics: Model["intrinsics"],
): boolean {
  const library = kernelLibrary(intrinsics, "f64");
  return parameterSets(parametrised).every(({ numbers, choices }) => {
    const value = (x: number): number =>
      evaluate(formula, new Map(numbers).set("x", x), { arithmetic: binary64, library, choices });
    return points.every((x) => agree(value(-x), -value(x)));
  });
}
