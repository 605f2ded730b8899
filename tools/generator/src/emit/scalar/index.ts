/** @subgrad/scalar: one module per activation. */
import type { Activation, Model } from "../../model.ts";
import type { Files } from "../files.ts";
import { kernelModules, sharedFiles } from "../internal.ts";
import { expressionsOf } from "../reachable.ts";
import { conventionImports, mentioned, profilesConstant } from "../typescript/conventions.ts";
import { internalImports, javaScriptDialect } from "../typescript/javascript.ts";
import { type Declaration, type ModuleText, writeModules } from "../typescript/writer.ts";
import { catalogModule } from "./catalog.ts";
import { creator, plainFunction, scalarFunctions } from "./functions.ts";

export async function emitScalar(model: Model): Promise<Files> {
  const modules = new Map(kernelModules(model));
  for (const activation of model.activations)
    modules.set(`${activation.name}.ts`, activationModule(activation, model.intrinsics));
  modules.set("catalog.ts", catalogModule(model));
  modules.set("index.ts", indexModule(model, modules));
  return new Map([...(await sharedFiles(model)), ...(await writeModules(modules))]);
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
  const declarations: Declaration[] = [...(profiles === undefined ? [] : [profiles]), ...declared];
  const expressions = functions.flatMap(({ pass }) => expressionsOf(pass));
  const code = declared.map(({ parameters, body }) => [...parameters, ...body].join("\n")).join("\n");
  const kernels = internalImports(expressions, { intrinsics, alias });
  const imports = new Map([...kernels].map(([file, names]) => [`./internal/${file}`, names]));
  for (const [file, names] of imports) if (!names.some((name) => mentioned(name, code))) imports.delete(file);
  const used = conventionImports(code);
  if (used.length > 0) imports.set("./internal/conventions.ts", used);
  return { origin: `specs/activations/${activation.name}.ts`, imports, declarations };
}

function indexModule(model: Model, modules: ReadonlyMap<string, ModuleText>): ModuleText {
  const reexports = new Map<string, readonly string[]>();
  for (const { name } of model.activations) {
    const { declarations } = modules.get(`${name}.ts`)!;
    reexports.set(
      `./${name}.ts`,
      declarations.filter((one) => one.kind === "function" && one.exported).map((one) => one.name),
    );
  }
  reexports.set("./internal/frameworks.ts", ["type Framework"]);
  reexports.set("./internal/conventions.ts", [
    "type Jumps",
    "type Kinks",
    "type SlopeRule",
    "type ValueRule",
  ]);
  return { origin: "specs/activations", imports: new Map(), reexports, declarations: [] };
}
