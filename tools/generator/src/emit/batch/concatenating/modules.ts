/** The modules of a concatenating function: one for each grade, and what the grades share. */
import type binaryen from "binaryen";
import type { ConcatenatingActivation, Model } from "../../../model.ts";
import { expressionsOf, passesOf } from "../../reachable.ts";
import { internalImports, javaScriptDialect } from "../../typescript/javascript.ts";
import { passDeclarations } from "../exported.ts";
import { bothGrades } from "../grades.ts";
import { type Modules, moduleOf } from "../modules.ts";
import { pairCode } from "./functions.ts";
import { pairLanesModule } from "./lanes.ts";

export function pairModules(
  activation: ConcatenatingActivation,
  intrinsics: Model["intrinsics"],
  library: typeof binaryen,
): Modules {
  const code = pairCode(activation, javaScriptDialect({ intrinsics }), intrinsics);
  const expressions = activation.halves.flatMap(passesOf).flatMap(expressionsOf);
  const passes = moduleOf(activation, passDeclarations(code), internalImports(expressions, { intrinsics }));
  const lanes = code.functions.flatMap((one) => one.lanes);
  return bothGrades(activation, code, passes, pairLanesModule(activation, lanes, library, intrinsics));
}
