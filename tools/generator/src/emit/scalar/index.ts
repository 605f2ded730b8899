/** @subgrad/scalar: one module per activation. */
import type { Activation, ConcatenatingActivation, Model, RowActivation } from "../../model.ts";
import { functionsOfInputsAndOutputs } from "../../elements.ts";
import { allFacts } from "../../facts/facts.ts";
import type { Files } from "../files.ts";
import { kernelModules, sharedFiles } from "../internal.ts";
import { noiseImports } from "../noise.ts";
import { expressionsOf, noiseOf, passesOf, rowNoise } from "../reachable.ts";
import { conventionImports, mentioned, profilesConstant } from "../typescript/conventions.ts";
import { internalImports, javaScriptDialect } from "../typescript/javascript.ts";
import { withSpecialKernels } from "../../specialise.ts";
import { type Declaration, type ModuleText, writeModules } from "../typescript/writer.ts";
import { rowImports } from "../typescript/rows/imports.ts";
import { codeOf } from "../typescript/code.ts";
import { catalogModule } from "./catalog.ts";
import { creator, plainFunction, scalarFunctions } from "./functions.ts";
import { scalarPairDeclarations } from "./concatenating/functions.ts";
import { scalarRowDeclarations } from "./rows/functions.ts";
import { optionsInterface } from "./stochastic.ts";

export async function emitScalar(given: Model): Promise<Files> {
  const model = { ...given, intrinsics: withSpecialKernels(given.intrinsics) };
  const modules = new Map(kernelModules(model));
  for (const activation of functionsOfInputsAndOutputs({ ...model, concatenating: [] }))
    modules.set(`${activation.name}.ts`, activationModule(activation, model.intrinsics));
  for (const activation of model.concatenating)
    modules.set(`${activation.name}.ts`, pairModule(activation, model.intrinsics));
  for (const activation of model.rows)
    modules.set(`${activation.name}.ts`, rowModule(activation, model.intrinsics));
  modules.set("catalog.ts", catalogModule(model, await allFacts(model)));
  modules.set("index.ts", indexModule(model, modules));
  const imported = new Set([...modules.values()].flatMap(({ imports }) => [...imports.keys()]));
  const helpers = [...rowHelpers.keys()].filter((file) => imported.has(`./internal/${file}`));
  const shared = helpers.length === 0 ? [] : [...helpers, "describe.ts"];
  return new Map([...(await sharedFiles(model, shared)), ...(await writeModules(modules))]);
}

function activationModule(activation: Activation, intrinsics: Model["intrinsics"]): ModuleText {
  const functions = scalarFunctions(activation);
  const taken = new Set(functions.map((one) => one.name));
  const alias = (name: string): string => (taken.has(name) ? `${name}Kernel` : name);
  const dialect = javaScriptDialect({ intrinsics, alias });
  const profiles = profilesConstant(activation, dialect);
  const declared = functions.flatMap((one) => {
    const choosable = one.kind !== "forward" || one.pass.atKinks.length > 0;
    const plain = plainFunction(activation, one, dialect);
    return choosable ? [plain, creator(activation, one, dialect)] : [plain];
  });
  const declarations: Declaration[] = [
    ...(profiles === undefined ? [] : [profiles]),
    ...(activation.noise === undefined ? [] : [optionsInterface(activation)]),
    ...declared,
  ];
  const expressions = functions.flatMap(({ pass }) => expressionsOf(pass));
  const code = declared.map(({ parameters, body }) => [...parameters, ...body].join("\n")).join("\n");
  const kernels = internalImports(expressions, { intrinsics, alias });
  const imports = new Map([...kernels].map(([file, names]) => [`./internal/${file}`, names]));
  for (const [file, names] of imports) if (!names.some((name) => mentioned(name, code))) imports.delete(file);
  const used = conventionImports(code);
  if (used.length > 0) imports.set("./internal/conventions.ts", used);
  for (const [file, names] of noiseImports(activation)) imports.set(file, names);
  const { fromOutput, outputOf, name } = activation;
  const further = fromOutput && { reexports: new Map([[`./${fromOutput.name}.ts`, [fromOutput.name]]]) };
  return { origin: `specs/activations/${outputOf ?? name}.ts`, imports, ...further, declarations };
}

/** What functions of rows need beside kernels: names by the helper of `internal/` that has them. */
const rowHelpers: ReadonlyMap<string, readonly string[]> = new Map([
  ["compensatedSum.ts", ["addTo", "startSum", "totalOf"]],
  ["parameters.ts", ["checkOptions", "choiceParameter", "numberParameter"]],
  ["rowValues.ts", ["type Mask", "type Row", "checkNumber", "maskValues", "rowValues"]],
  ["together.ts", ["checkTogether"]],
]);

function rowModule(activation: RowActivation, intrinsics: Model["intrinsics"]): ModuleText {
  const alias = (name: string): string => (name === activation.name ? `${name}Kernel` : name);
  const dialect = javaScriptDialect({ intrinsics, alias });
  const declarations = scalarRowDeclarations(activation, dialect, intrinsics);
  const imports = rowModuleImports(declarations, rowImports(activation, { intrinsics, alias }));
  for (const [file, names] of noiseImports({ noise: rowNoise(activation) })) imports.set(file, names);
  return { origin: `specs/activations/${activation.name}.ts`, imports, declarations };
}

function pairModule(activation: ConcatenatingActivation, intrinsics: Model["intrinsics"]): ModuleText {
  const alias = (name: string): string => (name === activation.name ? `${name}Kernel` : name);
  const declarations = scalarPairDeclarations(activation, javaScriptDialect({ intrinsics, alias }));
  const expressions = activation.halves.flatMap(passesOf).flatMap(expressionsOf);
  const kernels = internalImports(expressions, { intrinsics, alias });
  const imports = rowModuleImports(declarations, kernels);
  return { origin: `specs/activations/${activation.name}.ts`, imports, declarations };
}

/** What the code of functions of rows uses, of helpers, kernels and conventions. */
function rowModuleImports(
  declarations: readonly Declaration[],
  kernels: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const code = declarations.map(codeOf).join("\n");
  const imports = new Map<string, readonly string[]>();
  const conventions = ["conventions.ts", conventionImports(code)] as const;
  for (const [file, names] of [...rowHelpers, conventions, ...kernels]) {
    const used = names.filter((name) => mentioned(name, code));
    if (used.length > 0) imports.set(`./internal/${file}`, used);
  }
  return imports;
}

function indexModule(model: Model, modules: ReadonlyMap<string, ModuleText>): ModuleText {
  const reexports = new Map<string, readonly string[]>();
  for (const { name } of [...model.activations, ...model.concatenating, ...model.rows])
    reexports.set(`./${name}.ts`, exportedNames(modules.get(`${name}.ts`)!));
  if (model.rows.length + model.concatenating.length > 0)
    reexports.set("./internal/rowValues.ts", ["type Mask", "type Row"]);
  reexports.set("./internal/frameworks.ts", ["type Framework"]);
  if (noiseOf(model).size > 0) reexports.set("./internal/noise-options.ts", ["type NoiseOptions"]);
  reexports.set("./internal/conventions.ts", [
    "type Jumps",
    "type Kinks",
    "type SlopeRule",
    "type ValueRule",
  ]);
  return { origin: "specs/activations", imports: new Map(), reexports, declarations: [] };
}

const exportedNames = ({ declarations, reexports = new Map() }: ModuleText): string[] => [
  ...[...reexports.values()].flat(),
  ...declarations.flatMap((one) => {
    if (one.kind === "interface") return [`type ${one.name}`];
    return one.kind === "function" && one.exported ? [one.name] : [];
  }),
];
