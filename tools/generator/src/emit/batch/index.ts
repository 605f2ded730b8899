/** @subgrad/batch: a module for each function and grade. */
import type { Model } from "../../model.ts";
import { wideFormulas, withWideKernels } from "../../wide.ts";
import { functionsOfInputsAndOutputs } from "../../elements.ts";
import type { Files } from "../files.ts";
import { wideNodes } from "../../rows/formulas.ts";
import { kernelModules, sharedFiles } from "../internal.ts";
import { noiseOf } from "../reachable.ts";
import { withSpecialKernels } from "../../specialise.ts";
import { type ModuleText, writeModules } from "../typescript/writer.ts";
import { activationModules } from "./grades.ts";
import { calledByWideKernels, isWideKernel } from "./own-kernels.ts";
import { pairModules } from "./concatenating/modules.ts";
import { streamModules } from "./noise.ts";
import { rowModules } from "./rows/modules.ts";

export async function emitBatch(given: Model): Promise<Files> {
  const model = { ...given, intrinsics: withSpecialKernels(withWideKernels(given.intrinsics)) };
  const { intrinsics } = model;
  // Whoever only reads specs need not wait for it.
  const { default: binaryen } = await import("binaryen");
  const functions = functionsOfInputsAndOutputs({ ...model, concatenating: [] });
  const wide = [
    ...functionsOfInputsAndOutputs(model).flatMap((one) => wideFormulas(one, intrinsics)),
    ...model.rows.flatMap((one) => wideNodes(one, intrinsics)),
  ];
  const kernels = kernelModules(model, calledByWideKernels(wide, intrinsics));
  for (const one of intrinsics.values()) if (isWideKernel(one)) kernels.delete(`internal/${one.name}.ts`);
  const modules = new Map([
    ...kernels,
    ...functions.flatMap((one) => activationModules(one, intrinsics, binaryen)),
    ...streamModules(model, binaryen),
    ...model.concatenating.flatMap((one) => pairModules(one, intrinsics, binaryen)),
    ...model.rows.flatMap((one) => rowModules(one, intrinsics, binaryen)),
  ]);
  modules.set("index.ts", indexModule(model, modules, ""));
  modules.set("exact/index.ts", indexModule(model, modules, "exact/"));
  return new Map([...(await sharedFiles(model, sharedNames)), ...(await writeModules(modules))]);
}

/** What `src/runtime/` is made with. */
const sharedNames = ["compensatedSum.ts", "describe.ts", "parameters.ts", "together.ts"];

/** What callers may need of `src/runtime/`. */
const exportedNames = [
  "type Backend",
  "type Channels",
  "type ConcatenatedRows",
  "type FloatArray",
  "type GatedOutput",
  "type MaybeChannels",
  "type Output",
  "type Outputs",
  "type PerChannel",
  "type Rows",
  "type Split",
  "allocate",
  "backend",
  "configure",
  "free",
  "reserve",
];

function indexModule(
  model: Model,
  modules: ReadonlyMap<string, ModuleText>,
  folder: "" | "exact/",
): ModuleText {
  const up = folder === "" ? "./" : "../";
  const reexports = new Map<string, readonly string[]>();
  for (const { name } of [...model.activations, ...model.concatenating, ...model.rows]) {
    reexports.set(`./${name}.ts`, exportsOf(modules.get(`${name}.ts`)!));
  }
  reexports.set(`${up}internal/frameworks.ts`, ["type Framework"]);
  const conventions = ["type Jumps", "type Kinks", "type SlopeRule", "type ValueRule"];
  reexports.set(`${up}internal/conventions.ts`, conventions);
  if (noiseOf(model).size > 0) reexports.set(`${up}internal/noise-options.ts`, ["type NoiseOptions"]);
  reexports.set(`../${folder === "" ? "" : "../"}runtime/index.ts`, exportedNames);
  return { origin: "specs/activations", imports: new Map(), reexports, declarations: [] };
}

function exportsOf({ declarations, reexports = new Map() }: ModuleText): string[] {
  const own = declarations.flatMap((one) => {
    if (one.kind === "interface") return [`type ${one.name}`];
    return one.exported ? [one.name] : [];
  });
  return [...[...reexports.values()].flat(), ...own];
}
