/** The modules of a function of rows: one for each grade, and what the grades share. */
import type binaryen from "binaryen";
import type { Model, RowActivation } from "../../../model.ts";
import { hasLanes } from "../../../promises.ts";
import { wideNodes } from "../../../rows/formulas.ts";
import { noiseImports } from "../../noise.ts";
import { rowNoise } from "../../reachable.ts";
import { javaScriptDialect } from "../../typescript/javascript.ts";
import { rowImports } from "../../typescript/rows/imports.ts";
import type { Declaration, ModuleText } from "../../typescript/writer.ts";
import { passDeclarations } from "../exported.ts";
import { bothGrades, exactGrade } from "../grades.ts";
import { ownKernels } from "../own-kernels.ts";
import { type Modules, moduleOf, withImports } from "../modules.ts";
import { rowFunctions } from "./functions.ts";
import { rowLanesModule } from "./lanes.ts";

/** Without lanes of binary32 the grades are one. */
export function rowModules(
  activation: RowActivation,
  intrinsics: Model["intrinsics"],
  library: typeof binaryen,
): Modules {
  const names = { intrinsics };
  const code = rowFunctions(activation, javaScriptDialect(names), intrinsics);
  const kernels = ownKernels(wideNodes(activation, intrinsics), names);
  const module = (declarations: readonly Declaration[]): ModuleText =>
    withImports(
      moduleOf(
        activation,
        [...declarations, ...kernels.declarations],
        new Map([...rowImports(activation, names), ...kernels.imports]),
      ),
      new Map(noiseImports({ noise: rowNoise(activation) })),
    );
  const lanes = code.functions.flatMap((one) => one.lanes);
  const lanesText = rowLanesModule(activation, lanes, library, intrinsics);
  const modules = [activation, code, module(passDeclarations(code)), lanesText] as const;
  return hasLanes(activation) ? bothGrades(...modules) : exactGrade(...modules);
}
