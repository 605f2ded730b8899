/** The kernels that functions of rows call. */
import { calledFunctions } from "../../../ir/walk.ts";
import * as build from "../../../ir/build.ts";
import type { RowActivation } from "../../../model.ts";
import { rowNodes } from "../../../rows/formulas.ts";
import { type JavaScriptNames, internalImports } from "../javascript.ts";

export function rowImports(activation: RowActivation, names: JavaScriptNames): Map<string, string[]> {
  const called = rowNodes(activation, names.intrinsics).flatMap((node) => [...calledFunctions(node)]);
  const own = called.filter((name) => names.intrinsics.has(name));
  return internalImports(
    own.map((name) => build.call(name, [])),
    names,
  );
}
