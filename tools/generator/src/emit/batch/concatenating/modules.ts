/** The modules of a concatenating function: one for each grade, and what the grades share. */
import type binaryen from "binaryen";
import type { ConcatenatingActivation, Model } from "../../../model.ts";
import { wideFormulas } from "../../../wide.ts";
import { expressionsOf, passesOf } from "../../reachable.ts";
import { internalImports, javaScriptDialect } from "../../typescript/javascript.ts";
import { passDeclarations } from "../exported.ts";
import { bothGrades } from "../grades.ts";
import { type Modules, moduleOf } from "../modules.ts";
import { ownKernels } from "../own-kernels.ts";
import { pairCode } from "./functions.ts";
import { pairLanesModule } from "./lanes.ts";

export function pairModules(
  activation: ConcatenatingActivation,
  intrinsics: Model["intrinsics"],
  library: typeof binaryen,
): Modules {
  const names = { intrinsics };
  const code = pairCode(activation, javaScriptDialect(names), intrinsics);
  const expressions = activation.halves.flatMap(passesOf).flatMap(expressionsOf);
  const wide = activation.halves.flatMap((half) => wideFormulas(half, intrinsics));
  const kernels = ownKernels(wide, names);
  const passes = moduleOf(
    activation,
    [...passDeclarations(code), ...kernels.declarations],
    new Map([...internalImports(expressions, names), ...kernels.imports]),
  );
  const lanes = code.functions.flatMap((one) => one.lanes);
  return bothGrades(activation, code, passes, pairLanesModule(activation, lanes, library, intrinsics));
}
