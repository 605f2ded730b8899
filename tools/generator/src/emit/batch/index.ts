/** @subgrad/batch: one module per activation. */
import type { Activation, ConcatenatingActivation, Described, Model, RowActivation } from "../../model.ts";
import type { Files } from "../files.ts";
import { kernelModules, sharedFiles } from "../internal.ts";
import { noiseImports } from "../noise.ts";
import { expressionsOf, noiseOf, passesOf, rowNoise } from "../reachable.ts";
import { codeOf } from "../typescript/code.ts";
import { conventionImports, mentioned } from "../typescript/conventions.ts";
import { internalImports, javaScriptDialect } from "../typescript/javascript.ts";
import { type Declaration, type ModuleText, writeModules } from "../typescript/writer.ts";
import { rowImports } from "../typescript/rows/imports.ts";
import { batchPairDeclarations } from "./concatenating/functions.ts";
import { batchDeclarations } from "./functions.ts";
import { gatedDeclarations } from "./gated.ts";
import { batchRowDeclarations } from "./rows/functions.ts";

export async function emitBatch(model: Model): Promise<Files> {
  const modules = new Map(kernelModules(model));
  for (const activation of model.activations)
    modules.set(`${activation.name}.ts`, activationModule(activation, model.intrinsics));
  for (const activation of model.concatenating)
    modules.set(`${activation.name}.ts`, pairModule(activation, model.intrinsics));
  for (const activation of model.rows)
    modules.set(`${activation.name}.ts`, rowModule(activation, model.intrinsics));
  modules.set("index.ts", indexModule(model, modules));
  return new Map([...(await sharedFiles(model, sharedNames)), ...(await writeModules(modules))]);
}

/** What `src/runtime/` is made with. */
const sharedNames = ["compensatedSum.ts", "describe.ts", "parameters.ts", "together.ts"];

/** What generated modules may need of `src/runtime/`. */
const runtimeNames = [
  "type ChannelLayout",
  "type ConcatenatedRows",
  "type FloatArray",
  "type GatedOutput",
  "type GatedRows",
  "type MaybeChannels",
  "type Output",
  "type PerChannel",
  "type Rows",
  "type Split",
  "addTo",
  "asElementOf",
  "channelLayout",
  "channelParameter",
  "checkInput",
  "checkLike",
  "checkMask",
  "checkOptions",
  "checkTogether",
  "choiceParameter",
  "concatenatedRowLength",
  "doubleOutputFor",
  "gatedOutputFor",
  "gradientOf",
  "halfOutputFor",
  "isFloat32",
  "numberParameter",
  "oneRow",
  "outputFor",
  "outputOfLength",
  "rowLayout",
  "splitRows",
  "startSum",
  "totalOf",
];

function activationModule(activation: Activation, intrinsics: Model["intrinsics"]): ModuleText {
  const alias = (name: string): string => (name === activation.name ? `${name}Kernel` : name);
  const dialect = javaScriptDialect({ intrinsics, alias });
  const declarations =
    activation.inputs.length === 1
      ? batchDeclarations(activation, dialect)
      : gatedDeclarations(activation, dialect);
  const expressions = passesOf(activation).flatMap(expressionsOf);
  const kernels = internalImports(expressions, { intrinsics, alias });
  const module = moduleOf(activation, declarations, kernels);
  const noise = noiseImports(activation, ["type Noise"]);
  return { ...module, imports: new Map([...module.imports, ...noise]) };
}

function pairModule(activation: ConcatenatingActivation, intrinsics: Model["intrinsics"]): ModuleText {
  const alias = (name: string): string => (name === activation.name ? `${name}Kernel` : name);
  const declarations = batchPairDeclarations(activation, javaScriptDialect({ intrinsics, alias }));
  const expressions = activation.halves.flatMap(passesOf).flatMap(expressionsOf);
  return moduleOf(activation, declarations, internalImports(expressions, { intrinsics, alias }));
}

function rowModule(activation: RowActivation, intrinsics: Model["intrinsics"]): ModuleText {
  const alias = (name: string): string => (name === activation.name ? `${name}Kernel` : name);
  const dialect = javaScriptDialect({ intrinsics, alias });
  const declarations = batchRowDeclarations(activation, dialect, intrinsics);
  const module = moduleOf(activation, declarations, rowImports(activation, { intrinsics, alias }));
  const noise = noiseImports({ noise: rowNoise(activation) });
  return { ...module, imports: new Map([...module.imports, ...noise]) };
}

/** A module with what its code uses: of the runtime, of `internal` and of the conventions. */
function moduleOf(
  { name: origin }: Described,
  declarations: readonly Declaration[],
  internal: ReadonlyMap<string, readonly string[]>,
): ModuleText {
  const code = declarations.map(codeOf).join("\n");
  const imports = new Map<string, readonly string[]>([
    ["../runtime/index.ts", runtimeNames.filter((name) => mentioned(name, code))],
  ]);
  for (const [file, names] of internal)
    if (names.some((name) => mentioned(name, code))) imports.set(`./internal/${file}`, names);
  const conventions = conventionImports(code);
  if (conventions.length > 0) imports.set("./internal/conventions.ts", conventions);
  return { origin: `specs/activations/${origin}.ts`, imports, declarations };
}

function indexModule(model: Model, modules: ReadonlyMap<string, ModuleText>): ModuleText {
  const reexports = new Map<string, readonly string[]>();
  for (const { name } of [...model.activations, ...model.concatenating, ...model.rows]) {
    const exported = modules
      .get(`${name}.ts`)!
      .declarations.filter((one) => one.kind === "interface" || one.exported);
    reexports.set(
      `./${name}.ts`,
      exported.map((one) => (one.kind === "interface" ? `type ${one.name}` : one.name)),
    );
  }
  reexports.set("./internal/frameworks.ts", ["type Framework"]);
  reexports.set("./internal/conventions.ts", [
    "type Jumps",
    "type Kinks",
    "type SlopeRule",
    "type ValueRule",
  ]);
  if (noiseOf(model).size > 0) reexports.set("./internal/noise-options.ts", ["type NoiseOptions"]);
  reexports.set("../runtime/index.ts", [
    "type Channels",
    "type ConcatenatedRows",
    "type FloatArray",
    "type GatedOutput",
    "type MaybeChannels",
    "type Output",
    "type PerChannel",
    "type Rows",
    "type Split",
  ]);
  return { origin: "specs/activations", imports: new Map(), reexports, declarations: [] };
}
